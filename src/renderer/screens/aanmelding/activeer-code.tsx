import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Oefenpersoon } from '../../../shared/contract/aanmelding.ts';
import type { Output } from '../../../shared/contract/contract.ts';
import { useAsk, useTell } from '../../api.ts';
import { ErrorSummary } from '../../form/error-summary.tsx';
import { FormFields, useFormState } from '../../form/form-state.tsx';
import { TextField } from '../../form/text-field.tsx';
import { Callout } from '../../parts/callout.tsx';
import { PageHeading } from '../../parts/page-heading.tsx';
import { QrCode } from '../../parts/qr-code.tsx';
import { useText } from '../../text/use-text.ts';
import { isOwn } from './use-oefenpersoon.ts';

type Props = {
  readonly activering: string;
  readonly owner: Oefenpersoon;
  readonly onDone: () => void;
  readonly onAgain: () => void;
};
type Stand = Output<'activering.stand'>;

/** Step 2: the phone learns the key, the number or the code, and proves it with a first code. */
export function ActiveerCode({ activering, owner, onDone, onAgain }: Props) {
  const t = useText();
  const answer = useAsk('activering.stand', { activering }, { every: 1000, keep: true });
  const { form, submit, send, stop } = useActivering({ activering, onDone, onAgain });
  if (answer === undefined) return null;
  if (!answer.ok) return <Ended onAgain={onAgain} />;
  const stand = answer.value;
  const { middel } = stand;
  return (
    <form className="stack" onSubmit={submit} noValidate>
      <ErrorSummary faults={form.faults} refusals={form.refusals} />
      <div>
        <PageHeading>{t(`activeer.${middel}.title`)}</PageHeading>
        <p className="lead">{t(isOwn(owner) ? 'eigen.scan' : `activeer.${middel}.intro`)}</p>
      </div>
      {stand.app !== null && <AppKey app={stand.app} />}
      <FormFields form={form}>
        <div className="account stack">
          {middel === 'sms' && <Nummer stand={stand} gsm={owner.gsm} onSend={send} />}
          <TextField
            name="code"
            label={t(`activeer.${middel}.code`)}
            hint={t(`activeer.${middel}.codeHint`)}
            inputMode="numeric"
          />
        </div>
      </FormFields>
      <div className="row">
        <Button type="submit" className="button primary">
          {t('activeer.confirm')}
        </Button>
        <Button className="button quiet" onPress={() => void stop()}>
          {t('wizard.cancel')}
        </Button>
      </div>
      <p className="hint">{t('activeer.until')}</p>
    </form>
  );
}

function Nummer(props: {
  readonly stand: Stand;
  readonly gsm: string;
  readonly onSend: () => Promise<void>;
}) {
  const t = useText();
  const { sms } = props.stand;
  return (
    <>
      <TextField
        name="nummer"
        label={t('activeer.sms.nummer')}
        hint={t('activeer.sms.nummerHint', { gsm: props.gsm })}
        inputMode="tel"
      />
      <div>
        <Button className="button" onPress={() => void props.onSend()}>
          {t('activeer.sms.send')}
        </Button>
        <p className="hint" role="status">
          {sms !== null && t('activeer.sms.sent', { aantal: sms.verzonden, nummer: sms.nummer })}
        </p>
      </div>
    </>
  );
}

/** Drawn to scan, and written to type for whoever cannot. */
function AppKey({ app }: { readonly app: NonNullable<Stand['app']> }) {
  const t = useText();
  return (
    <div className="app-key">
      <QrCode text={app.adres} label={t('activeer.app.qr')} />
      <div className="stack-small">
        <p className="hint">{t('activeer.app.label')}</p>
        <p className="strong">{app.label}</p>
        <p className="hint">{t('activeer.app.typed')}</p>
        <code>{app.sleutel}</code>
      </div>
    </div>
  );
}

function Ended({ onAgain }: { readonly onAgain: () => void }) {
  const t = useText();
  return (
    <div className="stack" role="alert">
      <PageHeading key="ended">{t('activeer.ended.title')}</PageHeading>
      <Callout kind="warning" title={t('activeer.ended.text')} />
      <div className="row">
        <Button className="button primary" onPress={onAgain}>
          {t('activeer.ended.again')}
        </Button>
      </div>
    </div>
  );
}

function useActivering(given: Omit<Props, 'owner'>) {
  const { activering, onDone, onAgain } = given;
  const form = useFormState({ nummer: '', code: '' });
  const [busy, setBusy] = useState(false);
  const confirm = useTell('activering.bevestig');
  const sendTo = useTell('activering.nummer');
  const giveUp = useTell('activering.stop');

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const result = await confirm({ activering, code: form.answers.code });
    setBusy(false);
    form.set('code', '');
    if (result.ok) onDone();
    else form.refuse(result.faults);
  }

  async function send() {
    const result = await sendTo({ activering, nummer: form.answers.nummer });
    form.refuse(result.ok ? [] : result.faults);
  }

  async function stop() {
    await giveUp({ activering });
    onAgain();
  }
  return { form, submit, send, stop };
}
