import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTell } from '../../api.ts';
import { ErrorSummary } from '../../form/error-summary.tsx';
import { FormFields, useFormState } from '../../form/form-state.tsx';
import { TextField } from '../../form/text-field.tsx';
import { useText } from '../../text/use-text.ts';

type Props = {
  readonly organisatieId: string;
  readonly meegave: string;
  readonly canKeep: boolean;
};

/** Everything that was shown as one change, with its reason. */
export function BewaarSamenvoeging({ organisatieId, meegave, canKeep }: Props) {
  const t = useText();
  const form = useFormState({ reden: '' });
  const keep = useTell('samenvoegen.bewaar');
  const [busy, setBusy] = useState(false);
  if (!canKeep) return null;

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const input = { organisatieId, meegave, reden: form.answers.reden };
    const result = await keep(input).finally(() => setBusy(false));
    form.refuse(result.ok ? [] : result.faults);
  }

  return (
    <form className="stack" onSubmit={submit} noValidate>
      <ErrorSummary faults={form.faults} refusals={form.refusals} />
      <FormFields form={form}>
        <TextField name="reden" label={t('samenvoegen.reden')} hint={t('samenvoegen.redenHint')} />
      </FormFields>
      <div className="row">
        <Button type="submit" className="button primary" isDisabled={busy}>
          {t('samenvoegen.keep')}
        </Button>
        <span role="status" className="muted">
          {busy ? t('samenvoegen.keeping') : ''}
        </span>
      </div>
    </form>
  );
}
