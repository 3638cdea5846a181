import { Link } from '@tanstack/react-router';
import { useAsk } from '../../api.ts';
import { useOrganisatie } from '../../frame/use-stand.ts';
import { Callout } from '../../parts/callout.tsx';
import { PageHeading, useTitle } from '../../parts/page-heading.tsx';
import { useText } from '../../text/use-text.ts';
import { BeletselRij } from './beletsel-rij.tsx';

/** 'Vóór u begint': the chain from top to bottom, each blocker with who lifts it and where. */
export function VoorUBegintScreen() {
  const t = useText();
  const { organisatie } = useOrganisatie();
  const answer = useAsk('overname.check', { organisatieId: organisatie.id });
  useTitle(t('begin.title'));
  if (answer?.ok !== true) return null;
  const { keten, totaal, klaar, rijen } = answer.value;
  const free = keten.every(({ blokkeert }) => !blokkeert);
  const ready = totaal > 0 && klaar === totaal && free;
  return (
    <div className="page narrow overneem">
      <PageHeading>{t('begin.title')}</PageHeading>
      <p className="lead">{t('begin.lead')}</p>
      <div className="spread">
        {ready ? (
          <Callout kind="ok" title={t('begin.ready')}>
            <p>{t('begin.readyText', { count: totaal })}</p>
          </Callout>
        ) : (
          <p className="strong" role="status">
            {totaal === 0 ? t('begin.nothing') : t('begin.notReady', { klaar, count: totaal })}
          </p>
        )}
        <Link to="/overnemen" className={ready ? 'button primary' : 'button'}>
          {t('begin.toHandOver')}
        </Link>
      </div>
      <section className="section" aria-labelledby="keten">
        <h2 id="keten">{t('begin.organisatie')}</h2>
        {keten.length === 0 ? (
          <p>{t('begin.chainGood')}</p>
        ) : (
          <ul className="beletsels">
            {keten.map((beletsel) => (
              <BeletselRij key={beletsel.code} beletsel={beletsel} persoonId={null} />
            ))}
          </ul>
        )}
      </section>
      {rijen.length > 0 && (
        <section className="section" aria-labelledby="personen">
          <h2 id="personen">{t('begin.personen')}</h2>
          {rijen.map(({ persoonId, naam, inszMasker, beletsels }) => (
            <section key={persoonId} aria-label={naam} className="beletsel-persoon">
              <h3>
                {naam} <span className="muted">{inszMasker}</span>
              </h3>
              <ul className="beletsels">
                {beletsels.map((beletsel) => (
                  <BeletselRij
                    key={`${beletsel.code} ${beletsel.toekenningId} ${beletsel.werkrelatieId}`}
                    beletsel={beletsel}
                    persoonId={persoonId}
                  />
                ))}
              </ul>
            </section>
          ))}
        </section>
      )}
    </div>
  );
}
