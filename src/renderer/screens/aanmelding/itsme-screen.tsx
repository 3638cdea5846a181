import { Link, useParams } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTell } from '../../api.ts';
import { ErrorSummary } from '../../form/error-summary.tsx';
import { FormFields, useFormState } from '../../form/form-state.tsx';
import { TextField } from '../../form/text-field.tsx';
import { PageHeading, useTitle } from '../../parts/page-heading.tsx';
import { useText } from '../../text/use-text.ts';
import { ItsmeWait } from './itsme-wait.tsx';
import { Oefentelefoon } from './oefentelefoon.tsx';
import { useOefenpersonen } from './use-oefenpersoon.ts';

/** Phone number here, then the request on the simulated phone beside it. */
export function ItsmeScreen() {
  const t = useText();
  const { deur } = useParams({ from: '/buiten/aanmelden/$deur/itsme' });
  const { chosen } = useOefenpersonen();
  const [verzoek, setVerzoek] = useState<string | null>(null);
  const form = useFormState({ gsm: '' });
  const start = useTell('aanmelding.itsmeStart');
  const startQr = useTell('aanmelding.itsmeQr');
  useTitle(t('itsme.title'));
  if (chosen === undefined) return null;

  async function submit(event: FormEvent) {
    event.preventDefault();
    const result = await start({ deur, gsm: form.answers.gsm });
    form.refuse(result.ok ? [] : result.faults);
    if (result.ok) setVerzoek(result.value.verzoek);
  }

  async function showQr() {
    const result = await startQr({ deur });
    form.refuse(result.ok ? [] : result.faults);
    if (result.ok) setVerzoek(result.value.verzoek);
  }

  return (
    <div className="columns">
      <div className="page narrow stack">
        <Link
          to="/aanmelden/$deur"
          params={{ deur }}
          search={{ kaart: chosen.kaart }}
          className="back"
        >
          <ChevronLeft size={16} aria-hidden />
          {t('acm.other')}
        </Link>
        {verzoek === null ? (
          <form className="stack" onSubmit={submit} noValidate>
            <ErrorSummary faults={form.faults} refusals={form.refusals} />
            <div>
              <PageHeading>{t('itsme.title')}</PageHeading>
              <p className="lead">{t('itsme.intro')}</p>
            </div>
            <FormFields form={form}>
              <div className="pin">
                <TextField
                  name="gsm"
                  label={t('itsme.gsm')}
                  hint={
                    chosen.rol === 'dossiergebruiker'
                      ? t('eigen.gsmHint')
                      : t('itsme.hint', { gsm: chosen.gsm })
                  }
                  inputMode="tel"
                />
              </div>
            </FormFields>
            <div className="row">
              <Button type="submit" className="button primary">
                {t('itsme.send')}
              </Button>
              <Button className="button" onPress={() => void showQr()}>
                {t('itsmeQr.show')}
              </Button>
              <Link to="/" className="button quiet">
                {t('wizard.cancel')}
              </Link>
            </div>
          </form>
        ) : (
          <ItsmeWait deur={deur} verzoek={verzoek} onAgain={() => setVerzoek(null)} />
        )}
      </div>
      <aside className="simulated-ground" aria-label={t('oefen.aside')}>
        <Oefentelefoon deur={deur} owner={chosen} verzoek={verzoek} />
      </aside>
    </div>
  );
}
