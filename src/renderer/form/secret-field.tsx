import { Eye, EyeOff } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { TextField as AriaTextField, Button, Input, Label, Text } from 'react-aria-components';
import { useText } from '../text/use-text.ts';
import { FieldError, fieldClass } from './field-error.tsx';
import { fieldId, useTextField } from './form-state.tsx';

type Props = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: boolean;
};

/** What nobody else should read over one's shoulder; to be shown when it must be typed with care. */
export function SecretField({ name, label, hint, optional }: Props) {
  const t = useText();
  const { value, onChange, fault } = useTextField(name);
  const [shown, setShown] = useState(false);
  const [caps, setCaps] = useState(false);
  const look = (event: KeyboardEvent) => setCaps(event.getModifierState('CapsLock'));
  return (
    <AriaTextField
      className={fieldClass(fault)}
      value={value}
      onChange={onChange}
      isInvalid={fault !== undefined}
      type={shown ? 'text' : 'password'}
      autoComplete="off"
      validationBehavior="aria"
    >
      <Label className="label">
        {label}
        {optional === true && <span className="optional"> {t('form.optional')}</span>}
      </Label>
      {hint !== undefined && (
        <Text slot="description" className="hint">
          {hint}
        </Text>
      )}
      <FieldError fault={fault} />
      <div className="secret">
        <Input
          id={fieldId(name)}
          className="input"
          spellCheck={false}
          onKeyDown={look}
          onKeyUp={look}
          onBlur={() => setCaps(false)}
        />
        <Button
          className="button icon"
          slot={null}
          aria-label={t(shown ? 'wachtzin.hide' : 'wachtzin.show')}
          onPress={() => setShown(!shown)}
        >
          {shown ? <EyeOff size={16} aria-hidden /> : <Eye size={16} aria-hidden />}
        </Button>
      </div>
      <span className="hint" role="status">
        {caps && t('wachtzin.caps')}
      </span>
    </AriaTextField>
  );
}
