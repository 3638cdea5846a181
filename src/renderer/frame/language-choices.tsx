import { useEffect, useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { type Taal, talen } from '../../shared/values/codelijsten.ts';
import { useTell } from '../api.ts';
import { languageNames, useLanguageButton } from './language-button.tsx';

/** Takes the place of the plain button and opens; the focus is on its own button first, to return. */
export function LanguageChoices() {
  const { now, props } = useLanguageButton();
  const setTaal = useTell('werkruimte.setTaal');
  const [open, setOpen] = useState(false);
  useEffect(() => {
    // A frame later: opened at once, the menu would lose the focus to the button that takes it.
    const frame = requestAnimationFrame(() => setOpen(true));
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <MenuTrigger isOpen={open} onOpenChange={setOpen}>
      <Button {...props} autoFocus />
      <Popover className="popover" placement="bottom end">
        <Menu
          selectionMode="single"
          selectedKeys={[now]}
          onAction={(key) => void setTaal({ taal: key as Taal })}
        >
          {talen.map((taal) => (
            <MenuItem key={taal} id={taal} className="option">
              <span lang={taal}>{languageNames[taal]}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
