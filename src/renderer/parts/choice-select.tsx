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

type Choice = { readonly id: string; readonly naam: string };

type Props = {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
};

/** One of a short list that takes effect at once: a filter, not an answer in a form. */
export function ChoiceSelect({ label, value, choices, onChange }: Props) {
  return (
    <Select
      className="field filter"
      value={value}
      onChange={(key) => onChange(key === null ? '' : String(key))}
    >
      <Label className="label">{label}</Label>
      <Button className="trigger">
        <SelectValue />
        <ChevronDown size={16} aria-hidden />
      </Button>
      <Popover className="popover">
        <ListBox items={choices}>
          {(choice) => (
            <ListBoxItem id={choice.id} textValue={choice.naam} className="option">
              {choice.naam}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
