import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTell } from '../../api.ts';
import { ErrorSummary } from '../../form/error-summary.tsx';
import { FormFields, useFormState } from '../../form/form-state.tsx';
import { MiddelFields } from '../../form/middel-fields.tsx';
import { SecretField } from '../../form/secret-field.tsx';
import { TextField } from '../../form/text-field.tsx';
import { PageHeading, useTitle } from '../../parts/page-heading.tsx';
import { useText } from '../../text/use-text.ts';
import { Done } from './done.tsx';

const empty = {
  ...{ insz: '', pincode: '', pincodeHerhaald: '', gsm: '', itsmeCode: '' },
  ...{ gebruikersnaam: '', wachtwoordAccount: '' },
  huidige: '',
};

/** Somebody's own card and phone for the simulation, under the passphrase of the dossier. */
export function RegistreerMiddelen({ onStop }: { readonly onStop: () => void }) {
  const t = useText();
  const form = useFormState(empty);
  const register = useTell('werkruimte.registerMiddelen');
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState(false);
  useTitle(t('veiligheid.register'));
  if (done) return <Done title={t('veiligheid.registered')} onStop={onStop} />;

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const result = await register(form.answers).finally(() => setBusy(false));
    form.refuse(result.ok ? [] : result.faults);
    setDone(result.ok);
  }

  return (
    <form className="page narrow stack" onSubmit={submit} noValidate>
      <ErrorSummary faults={form.faults} refusals={form.refusals} />
      <div>
        <PageHeading>{t('veiligheid.register')}</PageHeading>
        <p className="lead">{t('veiligheid.usersText')}</p>
      </div>
      <FormFields form={form}>
        <TextField
          name="insz"
          label={t('nieuwDossier.insz')}
          hint={t('veiligheid.known')}
          inputMode="numeric"
        />
        <MiddelFields />
        <SecretField name="huidige" label={t('wachtzin.current')} />
      </FormFields>
      <div className="row">
        <Button type="submit" className="button primary" isDisabled={busy}>
          {t('veiligheid.register')}
        </Button>
        <Button className="button quiet" onPress={onStop}>
          {t('wizard.cancel')}
        </Button>
      </div>
    </form>
  );
}
