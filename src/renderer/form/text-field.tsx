import { TextField as AriaTextField, Input, Label, Text } from 'react-aria-components';
import { useText } from '../text/use-text.ts';
import { FieldError, fieldClass } from './field-error.tsx';
import { fieldId, useTextField } from './form-state.tsx';

type Props = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
  readonly readOnly?: boolean;
  /** What to show for an answer that is a code; for fields that cannot be typed in. */
  readonly words?: Readonly<Record<string, string>>;
  readonly secret?: boolean;
  readonly inputMode?: 'numeric' | 'tel' | 'email';
};

export function TextField(props: Props) {
  const { value, onChange, fault } = useTextField(props.name);
  const t = useText();
  return (
    <AriaTextField
      className={fieldClass(fault)}
      value={props.words?.[value] ?? value}
      onChange={onChange}
      isInvalid={fault !== undefined}
      isReadOnly={props.readOnly ?? false}
      type={props.secret === true ? 'password' : 'text'}
      {...(props.inputMode === undefined ? {} : { inputMode: props.inputMode })}
      autoComplete="off"
      validationBehavior="aria"
    >
      <Label className="label">
        {props.label}
        {props.optional === true && <span className="optional"> {t('form.optional')}</span>}
      </Label>
      {props.hint !== undefined && (
        <Text slot="description" className="hint">
          {props.hint}
        </Text>
      )}
      <FieldError fault={fault} />
      <Input id={fieldId(props.name)} className="input" spellCheck={false} />
    </AriaTextField>
  );
}
