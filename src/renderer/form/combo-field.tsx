import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import { useText } from '../text/use-text.ts';
import { FieldError, fieldClass } from './field-error.tsx';
import { fieldId, useTextField } from './form-state.tsx';
import type { Option } from './select-field.tsx';

type Props = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly placeholder?: string;
  readonly options: readonly Option[];
  /** When main does the finding: what was typed, at each keystroke. */
  readonly onType?: (text: string) => void;
  /** The first answer is on its way: nothing is found yet, which is not the same as nothing at all. */
  readonly searching?: boolean;
};

/** One of a longer list, found by typing a part of it: Organisatie, Gebruikersrecht, Persoon. */
export function ComboField(props: Props) {
  const { value, onChange, fault } = useTextField(props.name);
  const t = useText();
  const [typed, setTyped] = useState('');
  const shown = props.onType === undefined ? found(props.options, typed) : props.options;
  const type = (text: string) => {
    setTyped(text);
    props.onType?.(text);
  };
  return (
    <ComboBox
      className={fieldClass(fault)}
      value={value === '' ? null : value}
      onChange={(key) => onChange(key === null ? '' : String(key))}
      isInvalid={fault !== undefined}
      items={shown}
      defaultFilter={() => true}
      onInputChange={type}
      menuTrigger="focus"
      validationBehavior="aria"
      allowsEmptyCollection
    >
      <Label className="label">{props.label}</Label>
      {props.hint !== undefined && (
        <Text slot="description" className="hint">
          {props.hint}
        </Text>
      )}
      <FieldError fault={fault} />
      <div className="with-button">
        <Input
          id={fieldId(props.name)}
          className="input"
          placeholder={props.placeholder ?? ''}
          spellCheck={false}
        />
        <Button aria-label={t('form.open')}>
          <ChevronDown size={16} aria-hidden />
        </Button>
      </div>
      <Popover className="popover">
        <ListBox
          items={shown}
          renderEmptyState={() => (
            <div className="option muted">
              {t(props.searching === true ? 'form.searching' : 'form.nothingFound')}
            </div>
          )}
        >
          {(option: Option) => (
            <ListBoxItem id={option.id} textValue={option.naam} className="option">
              <Text slot="label">{option.naam}</Text>
              {option.uitleg !== undefined && (
                <Text slot="description" className="hint">
                  {option.uitleg}
                </Text>
              )}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** Every word somewhere in the name or its explanation (aliases, number); a chosen name shows all. */
function found(options: readonly Option[], typed: string): readonly Option[] {
  const text = typed.trim().toLocaleLowerCase();
  if (options.some(({ naam }) => naam.toLocaleLowerCase() === text)) return options;
  const words = text.split(/\s+/);
  return options.filter(({ naam, uitleg }) => {
    const all = `${naam} ${uitleg ?? ''}`.toLocaleLowerCase();
    return words.every((word) => all.includes(word));
  });
}
