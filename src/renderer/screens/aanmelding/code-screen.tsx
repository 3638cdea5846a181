import { Link, useParams } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { useState } from 'react';
import { Callout } from '../../parts/callout.tsx';
import { useText } from '../../text/use-text.ts';
import { CodeForm } from './code-form.tsx';
import { EigenApp } from './eigen-app.tsx';
import { PracticeDevice } from './practice-device.tsx';
import { isOwn, useOefenpersonen } from './use-oefenpersoon.ts';
import { WachtwoordForm } from './wachtwoord-form.tsx';

/** User name and password, then the code of app, sms or paper card. The device lies beside it. */
export function CodeScreen() {
  const t = useText();
  const { deur, middel } = useParams({ from: '/buiten/aanmelden/$deur/code/$middel' });
  const { chosen } = useOefenpersonen();
  const [verzoek, setVerzoek] = useState<string | null>(null);
  if (chosen === undefined) return null;
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
        {middel === 'token' && (
          <Callout kind="warning" title={t('code.token.offTitle')}>
            <p>{t('code.token.off')}</p>
          </Callout>
        )}
        {verzoek === null ? (
          <WachtwoordForm deur={deur} middel={middel} owner={chosen} onAsked={setVerzoek} />
        ) : (
          <CodeForm
            deur={deur}
            middel={middel}
            verzoek={verzoek}
            onAgain={() => setVerzoek(null)}
          />
        )}
      </div>
      <aside className="simulated-ground" aria-label={t('oefen.aside')}>
        {isOwn(chosen) ? (
          <EigenApp />
        ) : (
          <PracticeDevice middel={middel} owner={chosen} verzoek={verzoek} />
        )}
      </aside>
    </div>
  );
}
