import { Link } from '@tanstack/react-router';
import { ArrowRight, Target } from 'lucide-react';
import { OefeningenLink } from '../../frame/oefeningen-link.tsx';
import { useWerkruimte } from '../../frame/use-werkruimte.ts';
import { PageHeading, useTitle } from '../../parts/page-heading.tsx';
import { useText } from '../../text/use-text.ts';
import { BeginOpnieuw } from './begin-opnieuw.tsx';
import { EigenDossier } from './eigen-dossier.tsx';

/** The three steps of the seed, and its two doors. */
export function StartScreen() {
  const t = useText();
  useTitle(t('start.title'));
  const dossier = useWerkruimte()?.dossier ?? null;
  const steps = [1, 2, 3] as const;
  return (
    <div className="columns start">
      <div className="page">
        <PageHeading>{t('start.title')}</PageHeading>
        <p className="lead">{t('start.intro')}</p>
        <ol className="start-steps">
          {steps.map((step) => (
            <li key={step}>
              <span className="start-number" aria-hidden>
                {step}
              </span>
              <div>
                <h2>{t(`start.step${step}.title`)}</h2>
                <p>{t(`start.step${step}.text`)}</p>
                {step === 2 && (
                  <Link to="/beheerder" search={{}}>
                    {t('wie.other')}
                  </Link>
                )}
                {step === 3 && (
                  <ol className="start-substeps">
                    <li>{t('start.step3.persoon')}</li>
                    <li>{t('start.step3.werkrelatie')}</li>
                    <li>{t('start.step3.recht')}</li>
                  </ol>
                )}
              </div>
            </li>
          ))}
        </ol>
      </div>
      <aside aria-label={t('start.doors')}>
        <section className="aside-section">
          <h2>{t('start.beheer.title')}</h2>
          <p className="hint">{t('start.beheer.text')}</p>
          <Link
            to="/aanmelden/$deur"
            params={{ deur: 'gebruikersbeheer' }}
            className="button primary wide door"
          >
            {t('start.beheer.act')}
            <ArrowRight size={16} aria-hidden />
          </Link>
        </section>
        <section className="aside-section">
          <h2>{t('start.dienstverlener.title')}</h2>
          <p className="hint">{t('start.dienstverlener.text')}</p>
          <Link
            to="/aanmelden/$deur"
            params={{ deur: 'dienstverlener' }}
            className="button wide door"
          >
            {t('start.dienstverlener.act')}
          </Link>
        </section>
        {dossier === null ? (
          <section className="aside-section">
            <h2>{t('start.practice.title')}</h2>
            <p className="hint">{t('start.practice.text')}</p>
            <OefeningenLink className="button wide door">
              <Target size={16} aria-hidden />
              {t('oefeningen.title')}
            </OefeningenLink>
            <BeginOpnieuw />
          </section>
        ) : (
          <EigenDossier naam={dossier.naam} />
        )}
        <section className="aside-section">
          <h2>{t('dossiers.doorTitle')}</h2>
          <p className="hint">{t('dossiers.doorText')}</p>
          <Link to="/dossiers" className="button wide door">
            {t('dossiers.doorAct')}
          </Link>
        </section>
      </aside>
    </div>
  );
}
