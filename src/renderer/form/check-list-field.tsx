import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import { FieldError, fieldClass } from './field-error.tsx';
import { fieldId, useListField } from './form-state.tsx';
import type { Option } from './select-field.tsx';

type Props = {
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option[];
};

/** Some of a list, all of it in sight: where the two columns of a wizard do not fit. */
export function CheckListField({ name, label, options }: Props) {
  const { value, onChange, fault } = useListField(name);
  return (
    <CheckboxGroup
      className={fieldClass(fault)}
      value={[...value]}
      // In the order of the list, whichever is ticked first.
      onChange={(ticked) =>
        onChange(options.map(({ id }) => id).filter((id) => ticked.includes(id)))
      }
      isInvalid={fault !== undefined}
      validationBehavior="aria"
    >
      <Label className="label">{label}</Label>
      <FieldError fault={fault} />
      <div id={fieldId(name)} tabIndex={-1} className="check-list">
        {options.map(({ id, naam }) => (
          <Checkbox key={id} value={id} className="checkbox">
            {naam}
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}
