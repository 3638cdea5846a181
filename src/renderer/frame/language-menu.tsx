import { Languages } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { type Taal, talen } from '../../shared/values/codelijsten.ts';
import { useTell } from '../api.ts';
import { useText } from '../text/use-text.ts';
import { useWerkruimte } from './use-werkruimte.ts';

const names: Record<Taal, string> = { nl: 'Nederlands', fr: 'Français', en: 'English' };

export function LanguageMenu() {
  const t = useText();
  const setTaal = useTell('werkruimte.setTaal');
  const now = useWerkruimte()?.taal ?? 'nl';
  return (
    <MenuTrigger>
      <Button
        className="nav-link"
        aria-label={`${now.toUpperCase()}, ${t('frame.language')}: ${names[now]}`}
      >
        <span className="icon-word">
          <Languages size={15} aria-hidden />
          {now.toUpperCase()}
        </span>
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          selectionMode="single"
          selectedKeys={[now]}
          onAction={(key) => void setTaal({ taal: key as Taal })}
        >
          {talen.map((taal) => (
            <MenuItem key={taal} id={taal} className="option">
              <span lang={taal}>{names[taal]}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
