import { Label, Radio, RadioGroup, Text } from 'react-aria-components';
import { FieldError, fieldClass } from './field-error.tsx';
import { fieldId, useTextField } from './form-state.tsx';

type Props = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly { readonly id: string; readonly naam: string }[];
};

/** One of a few, all in sight: no list has to be opened to see what there is. */
export function RadioField(props: Props) {
  const { value, onChange, fault } = useTextField(props.name);
  return (
    <RadioGroup
      className={fieldClass(fault)}
      value={value === '' ? null : value}
      onChange={onChange}
      isInvalid={fault !== undefined}
      validationBehavior="aria"
    >
      <Label className="label">{props.label}</Label>
      {props.hint !== undefined && (
        <Text slot="description" className="hint">
          {props.hint}
        </Text>
      )}
      <FieldError fault={fault} />
      {props.options.map(({ id, naam }, index) => (
        <Radio
          key={id}
          value={id}
          className="radio"
          {...(index === 0 ? { id: fieldId(props.name) } : {})}
        >
          {naam}
        </Radio>
      ))}
    </RadioGroup>
  );
}
