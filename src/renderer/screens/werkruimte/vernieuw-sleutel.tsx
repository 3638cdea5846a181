import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Output } from '../../../shared/contract/contract.ts';
import { useTell } from '../../api.ts';
import { ErrorSummary } from '../../form/error-summary.tsx';
import { FormFields, useFormState } from '../../form/form-state.tsx';
import { Herstelcode } from '../../form/herstelcode.tsx';
import { SecretField } from '../../form/secret-field.tsx';
import { PageHeading, useTitle } from '../../parts/page-heading.tsx';
import { useText } from '../../text/use-text.ts';
import { Done } from './done.tsx';

type Prepared = Output<'werkruimte.prepareRenewal'>;
type Props = { readonly naam: string; readonly onStop: () => void };

/** A new key with a new recovery code, in two moves: the code is typed back before it counts. */
export function VernieuwSleutel({ naam, onStop }: Props) {
  const t = useText();
  const [prepared, setPrepared] = useState<Prepared | null>(null);
  const [done, setDone] = useState(false);
  const renew = useTell('werkruimte.renew');
  if (done) return <Done title={t('veiligheid.renewed')} onStop={onStop} />;
  if (prepared === null) return <Ask onPrepared={setPrepared} onStop={onStop} />;
  return (
    <Herstelcode
      naam={naam}
      code={prepared.herstelcode}
      act={t('herstelcode.confirmRenewal')}
      onCancel={onStop}
      onConfirm={async (herstelcode) => {
        const result = await renew({ ontwerp: prepared.ontwerp, herstelcode });
        setDone(result.ok);
        return result;
      }}
    />
  );
}

function Ask(props: {
  readonly onPrepared: (prepared: Prepared) => void;
  readonly onStop: () => void;
}) {
  const t = useText();
  const form = useFormState({ huidige: '' });
  const prepare = useTell('werkruimte.prepareRenewal', { quiet: true });
  const [busy, setBusy] = useState(false);
  useTitle(t('veiligheid.renew'));

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const result = await prepare(form.answers).finally(() => setBusy(false));
    if (result.ok) props.onPrepared(result.value);
    else form.refuse(result.faults);
  }

  return (
    <form className="page narrow stack" onSubmit={submit} noValidate>
      <ErrorSummary faults={form.faults} refusals={form.refusals} />
      <div>
        <PageHeading>{t('veiligheid.renew')}</PageHeading>
        <p className="lead">{t('veiligheid.renewText')}</p>
      </div>
      <FormFields form={form}>
        <SecretField name="huidige" label={t('wachtzin.current')} />
      </FormFields>
      <div className="row">
        <Button type="submit" className="button primary" isDisabled={busy}>
          {t('veiligheid.renewAct')}
        </Button>
        <Button className="button quiet" onPress={props.onStop}>
          {t('wizard.cancel')}
        </Button>
      </div>
    </form>
  );
}
