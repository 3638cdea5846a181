import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import { fault } from '../../shared/faults.ts';
import type { Result } from '../../shared/result.ts';
import { MAX_MEEGAVE_BYTES } from '../../shared/values/meegave.ts';
import { ErrorSummary } from '../form/error-summary.tsx';
import { FormFields, useFormState } from '../form/form-state.tsx';
import { SecretField } from '../form/secret-field.tsx';
import { useText } from '../text/use-text.ts';
import { MeegaveKiezer } from './meegave-kiezer.tsx';

type Props = {
  /** Brings the bytes to main; answers with what main calls them. */
  readonly send: (bytes: ArrayBuffer) => Promise<Result<string>>;
  readonly open: (id: string, wachtzin: string) => Promise<Result<unknown>>;
  readonly onCancel: () => void;
};

type Chosen = { readonly naam: string; readonly id: string };

/** The file of a colleague with its passphrase; it is judged as soon as it is chosen. */
export function OpenMeegave({ send, open, onCancel }: Props) {
  const t = useText();
  const form = useFormState({ wachtzin: '' });
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [busy, setBusy] = useState(false);

  async function take(file: File) {
    // Main refuses it too; here nothing of it is taken into memory.
    if (file.size > MAX_MEEGAVE_BYTES) {
      return form.refuse([fault('meegave.teGroot', { max: MAX_MEEGAVE_BYTES / 1024 / 1024 })]);
    }
    setBusy(true);
    const bytes = await file.arrayBuffer();
    const result = await send(bytes).finally(() => setBusy(false));
    setChosen(result.ok ? { naam: file.name, id: result.value } : null);
    form.refuse(result.ok ? [] : result.faults);
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    if (chosen === null) return form.refuse([fault('meegave.geenMeegave')]);
    setBusy(true);
    const result = await open(chosen.id, form.answers.wachtzin).finally(() => setBusy(false));
    if (result.ok) return;
    form.refuse(result.faults);
    if (result.faults.some(({ code }) => code === 'meegave.verlopen')) setChosen(null);
  }

  return (
    <form className="stack" onSubmit={submit} noValidate>
      <ErrorSummary faults={form.faults} refusals={form.refusals} />
      <fieldset className="meegave-bestand">
        <legend className="label">{t('ontvang.file')}</legend>
        <MeegaveKiezer
          chosen={chosen?.naam ?? null}
          busy={busy}
          onFile={(file) => void take(file)}
        />
      </fieldset>
      <FormFields form={form}>
        <SecretField
          name="wachtzin"
          label={t('ontvang.wachtzin')}
          hint={t('ontvang.wachtzinHint')}
        />
      </FormFields>
      <div className="row">
        <Button type="submit" className="button primary" isDisabled={busy}>
          {t('ontvang.act')}
        </Button>
        <Button className="button quiet" onPress={onCancel}>
          {t('wizard.cancel')}
        </Button>
        <span role="status" className="muted">
          {busy ? t('ontvang.busy') : ''}
        </span>
      </div>
    </form>
  );
}
