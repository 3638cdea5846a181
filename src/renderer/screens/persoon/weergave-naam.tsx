import type { FormEvent } from 'react';
import { Button } from 'react-aria-components';
import type { Input } from '../../../shared/contract/contract.ts';
import { useTell } from '../../api.ts';
import { FormFields, useFormState } from '../../form/form-state.tsx';
import { TextField } from '../../form/text-field.tsx';

type Props = {
  readonly label: string;
  readonly act: string;
  readonly first: string;
  readonly save: Omit<Input<'weergave.save'>, 'naam'>;
  readonly onSaved?: () => void;
};

/** The name of a new list, or another one for a list that is kept. */
export function WeergaveNaam({ label, act, first, save, onSaved }: Props) {
  const form = useFormState({ weergaveNaam: first });
  const tell = useTell('weergave.save');

  async function submit(event: FormEvent) {
    event.preventDefault();
    event.stopPropagation();
    const saved = await tell({ ...save, naam: form.answers.weergaveNaam });
    if (!saved.ok)
      return form.refuse(saved.faults.map((one) => ({ ...one, field: 'weergaveNaam' })));
    form.refuse([]);
    form.merge({ weergaveNaam: '' });
    onSaved?.();
  }

  return (
    <form className="row weergave-naam" onSubmit={(event) => void submit(event)} noValidate>
      <FormFields form={form}>
        <TextField name="weergaveNaam" label={label} />
      </FormFields>
      <Button type="submit" className="button">
        {act}
      </Button>
    </form>
  );
}
