import type { FormEvent } from 'react';
import { Button } from 'react-aria-components';
import { ErrorSummary } from '../form/error-summary.tsx';
import { FormFields, type FormState } from '../form/form-state.tsx';
import { TextField } from '../form/text-field.tsx';
import { useText } from '../text/use-text.ts';

type Props = {
  readonly form: FormState<{ readonly nummer: string }>;
  readonly onFind: (nummer: string) => void;
  /** Until there is an answer, asking is the one thing to do here. */
  readonly primary: boolean;
};

/** The one question of step 2: the number on the letterhead. */
export function ZoekOnderneming({ form, onFind, primary }: Props) {
  const t = useText();
  function submit(event: FormEvent) {
    event.preventDefault();
    onFind(form.answers.nummer);
  }
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <ErrorSummary faults={form.faults} refusals={form.refusals} />
      <FormFields form={form}>
        <div className="zoek">
          <TextField
            name="nummer"
            label={t('wie.number')}
            hint={t('wie.numberHint')}
            inputMode="numeric"
          />
          <Button type="submit" className={primary ? 'button primary' : 'button'}>
            {t('wie.find')}
          </Button>
        </div>
      </FormFields>
    </form>
  );
}
