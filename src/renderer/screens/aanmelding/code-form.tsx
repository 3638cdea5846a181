import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import type { CodeMiddel } from '../../../shared/contract/aanmelding-code.ts';
import type { Deur } from '../../../shared/values/codelijsten.ts';
import { useAsk, useTell } from '../../api.ts';
import { ErrorSummary } from '../../form/error-summary.tsx';
import { FormFields, useFormState } from '../../form/form-state.tsx';
import { TextField } from '../../form/text-field.tsx';
import { PageHeading, useTitle } from '../../parts/page-heading.tsx';
import { useText } from '../../text/use-text.ts';
import { useAfterSignIn } from './after-sign-in.ts';

type Props = {
  readonly deur: Deur;
  readonly middel: CodeMiddel;
  readonly verzoek: string;
  readonly onAgain: () => void;
};

/** One code, and in. The password holds for ten minutes; then one begins again. */
export function CodeForm({ deur, middel, verzoek, onAgain }: Props) {
  const t = useText();
  const answer = useAsk('aanmelding.codeStand', { verzoek }, { keep: true });
  const { form, submit, resend } = useCode(deur, verzoek);
  const stand = answer?.ok ? answer.value : undefined;
  // The number stays on the screen when the card has just been given up.
  const [asked, setAsked] = useState<number | null>(null);
  const nummer = stand?.nummer ?? asked;
  if (nummer !== asked) setAsked(nummer);
  const words = { nummer: nummer ?? '' };
  useTitle(t(`middel.${middel}.title`));

  return (
    <form className="stack" onSubmit={submit} noValidate>
      <ErrorSummary faults={form.faults} refusals={form.refusals} />
      <div>
        <p className="hint">{t(`middel.${middel}.title`)}</p>
        <PageHeading>{t(`code.${middel}.title`, words)}</PageHeading>
        <p className="lead">{t(`code.${middel}.intro`, words)}</p>
      </div>
      <FormFields form={form}>
        <div className="pin">
          <TextField
            name="code"
            label={t(`code.${middel}.code`, words)}
            hint={t(`code.${middel}.hint`)}
            {...(middel === 'token' ? {} : { inputMode: 'numeric' as const })}
          />
        </div>
      </FormFields>
      <div className="row">
        <Button type="submit" className="button primary">
          {t('acm.signIn')}
        </Button>
        {middel === 'sms' && (
          <Button className="button" onPress={() => void resend()}>
            {t('code.sms.again')}
          </Button>
        )}
        <Button className="button quiet" onPress={onAgain}>
          {t('code.restart')}
        </Button>
      </div>
      {stand?.sms != null && (
        <p className="hint" role="status">
          {t('code.sms.sent', { aantal: stand.sms.verzonden })}
        </p>
      )}
    </form>
  );
}

/** What is typed goes to main and is wiped at once. */
function useCode(deur: Deur, verzoek: string) {
  const form = useFormState({ code: '' });
  const [busy, setBusy] = useState(false);
  const signIn = useTell('aanmelding.code');
  const again = useTell('aanmelding.smsOpnieuw');
  const enter = useAfterSignIn(deur);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    const result = await signIn({ verzoek, code: form.answers.code });
    setBusy(false);
    form.set('code', '');
    if (!result.ok) return form.refuse(result.faults);
    await enter();
  }

  async function resend() {
    const result = await again({ verzoek });
    form.refuse(result.ok ? [] : result.faults);
  }
  return { form, submit, resend };
}
