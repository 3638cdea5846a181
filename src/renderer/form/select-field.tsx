import { ChevronDown } from 'lucide-react';
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
} from 'react-aria-components';
import { useText } from '../text/use-text.ts';
import { FieldError, fieldClass } from './field-error.tsx';
import { fieldId, useTextField } from './form-state.tsx';

export type Option = { readonly id: string; readonly naam: string; readonly uitleg?: string };

type Props = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly Option[];
};

/** One of a short list: Categorie, Profiel, Geslacht. */
export function SelectField(props: Props) {
  const { value, onChange, fault } = useTextField(props.name);
  const t = useText();
  return (
    <Select
      className={fieldClass(fault)}
      value={value === '' ? null : value}
      onChange={(key) => onChange(key === null ? '' : String(key))}
      isInvalid={fault !== undefined}
      placeholder={t('form.choose')}
      validationBehavior="aria"
    >
      <Label className="label">{props.label}</Label>
      {props.hint !== undefined && (
        <Text slot="description" className="hint">
          {props.hint}
        </Text>
      )}
      <FieldError fault={fault} />
      <Button id={fieldId(props.name)} className="trigger">
        <SelectValue />
        <ChevronDown size={16} aria-hidden />
      </Button>
      <Popover className="popover">
        <ListBox items={props.options}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.naam} className="option">
              {option.naam}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
