import { ChevronDown } from 'lucide-react';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components';
import { type PersoonFilter, persoonFilters } from '../../../shared/values/persoon-lijst.ts';
import { useText } from '../../text/use-text.ts';

type Props = { readonly filter: PersoonFilter; readonly onChange: (filter: PersoonFilter) => void };

export function FilterSelect({ filter, onChange }: Props) {
  const t = useText();
  return (
    <Select
      className="field filter"
      value={filter}
      onChange={(key) => onChange(persoonFilters.find((one) => one === key) ?? 'alle')}
    >
      <Label className="label">{t('personen.filter')}</Label>
      <Button className="trigger">
        <SelectValue />
        <ChevronDown size={16} aria-hidden />
      </Button>
      <Popover className="popover">
        <ListBox>
          {persoonFilters.map((one) => (
            <ListBoxItem key={one} id={one} textValue={t(`filter.${one}`)} className="option">
              {t(`filter.${one}`)}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
