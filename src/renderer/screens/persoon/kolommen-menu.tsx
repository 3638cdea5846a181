import { Columns3 } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { type PersoonKolom, persoonKolommen } from '../../../shared/values/persoon-lijst.ts';
import { useText } from '../../text/use-text.ts';

type Props = {
  readonly kolommen: readonly PersoonKolom[];
  readonly onChange: (kolommen: readonly PersoonKolom[]) => void;
};

/** Which columns stand beside the name, always in the same order. */
export function KolommenMenu({ kolommen, onChange }: Props) {
  const t = useText();
  return (
    <MenuTrigger>
      <Button className="button">
        <Columns3 size={16} aria-hidden />
        {t('lijst.kolommen')}
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          aria-label={t('lijst.kolommen')}
          selectionMode="multiple"
          selectedKeys={kolommen}
          onSelectionChange={(keys) =>
            onChange(persoonKolommen.filter((kolom) => keys === 'all' || keys.has(kolom)))
          }
        >
          {persoonKolommen.map((kolom) => (
            <MenuItem key={kolom} id={kolom} className="option ticked">
              {t(`kolom.${kolom}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
