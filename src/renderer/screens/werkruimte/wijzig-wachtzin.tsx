import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTell } from '../../api.ts';
import { ErrorSummary } from '../../form/error-summary.tsx';
import { FormFields, useFormState } from '../../form/form-state.tsx';
import { SecretField } from '../../form/secret-field.tsx';
import { WachtzinFields } from '../../form/wachtzin-fields.tsx';
import { PageHeading, useTitle } from '../../parts/page-heading.tsx';
import { useText } from '../../text/use-text.ts';
import { Done } from './done.tsx';

/** The same key under another passphrase. */
export function WijzigWachtzin({ onStop }: { readonly onStop: () => void }) {
  const t = useText();
  const form = useFormState({ huidige: '', wachtzin: '', wachtzinHerhaald: '' });
  const change = useTell('werkruimte.changeWachtzin');
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(false);
  useTitle(t('veiligheid.change'));
  if (done) return <Done title={t('veiligheid.changed')} onStop={onStop} />;

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const result = await change(form.answers).finally(() => setBusy(false));
    form.refuse(result.ok ? [] : result.faults);
    setDone(result.ok);
  }

  return (
    <form className="page narrow stack" onSubmit={submit} noValidate>
      <ErrorSummary faults={form.faults} refusals={form.refusals} />
      <div>
        <PageHeading>{t('veiligheid.change')}</PageHeading>
        <p className="lead">{t('veiligheid.changeText')}</p>
      </div>
      <FormFields form={form}>
        <SecretField name="huidige" label={t('wachtzin.current')} />
        <WachtzinFields woorden={[]} />
      </FormFields>
      <div className="row">
        <Button type="submit" className="button primary" isDisabled={busy}>
          {t('veiligheid.changeAct')}
        </Button>
        <Button className="button quiet" onPress={onStop}>
          {t('wizard.cancel')}
        </Button>
      </div>
    </form>
  );
}
