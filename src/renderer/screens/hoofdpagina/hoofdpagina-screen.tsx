import { Link } from '@tanstack/react-router';
import { Columns2, FileInput, GitCompareArrows, Plus, Users } from 'lucide-react';
import { useState } from 'react';
import type { TaakTermijn } from '../../../shared/contract/taak.ts';
import { useAsk } from '../../api.ts';
import { useOrganisatie } from '../../frame/use-stand.ts';
import { HistoriekList } from '../../parts/historiek-list.tsx';
import { PageHeading, useTitle } from '../../parts/page-heading.tsx';
import { useText } from '../../text/use-text.ts';
import { SnelRecht } from './snel-recht.tsx';
import { Taken } from './taken.tsx';
import { WerkdossierLinks } from './werkdossier-links.tsx';

/** As it was left, while the window is open: one looks as far ahead as the last time. */
const chosen: { termijn: TaakTermijn } = { termijn: 30 };

/** HOOFDPAGINA: Mijn Taken, Snel recht toekennen, Personen; and what happened lately. */
export function HoofdpaginaScreen() {
  const t = useText();
  const { organisatie, vandaag } = useOrganisatie();
  const [termijn, setTermijn] = useState<TaakTermijn>(chosen.termijn);
  const ask = { organisatieId: organisatie.id, termijn };
  const answer = useAsk('taak.list', ask, { keep: true });
  const recent = useAsk('historiek.recent', { organisatieId: organisatie.id });
  useTitle(t('hoofd.title'));
  if (answer?.ok !== true) return null;
  const { taken, personen, aflopend } = answer.value;
  return (
    <div className="columns">
      <div className="page">
        <PageHeading>{t('hoofd.title')}</PageHeading>
        <Taken
          taken={taken}
          vandaag={vandaag}
          termijn={termijn}
          onTermijn={(days) => {
            chosen.termijn = days;
            setTermijn(days);
          }}
        />
        <section className="section" aria-labelledby="laatst">
          <h2 id="laatst">{t('hoofd.recent')}</h2>
          <HistoriekList lines={recent?.ok ? recent.value : []} vandaag={vandaag} withPersoon />
        </section>
      </div>
      <aside aria-label={t('hoofd.aside')}>
        <SnelRecht organisatie={organisatie} />
        <section className="aside-section">
          <h2>{t('hoofd.personen')}</h2>
          <ul className="menu-list">
            <li>
              <Link to="/personen/nieuw">
                <Plus size={16} aria-hidden />
                {t('hoofd.nieuw')}
              </Link>
            </li>
            <li>
              <Link to="/personen/inlezen">
                <FileInput size={16} aria-hidden />
                {t('inlezen.open')}
              </Link>
            </li>
            <li>
              <Link to="/afstemmen">
                <GitCompareArrows size={16} aria-hidden />
                {t('afstemming.open')}
              </Link>
            </li>
            <li>
              <Link to="/personen" search={{}}>
                <Users size={16} aria-hidden />
                {t('hoofd.alle')}
                <span className="count">{personen}</span>
              </Link>
            </li>
            <li>
              <Link to="/personen/vergelijk" search={{}}>
                <Columns2 size={16} aria-hidden />
                {t('hoofd.vergelijk')}
              </Link>
            </li>
          </ul>
        </section>
        <WerkdossierLinks />
        <section className="aside-section">
          <h2>{t('hoofd.aflopend')}</h2>
          <Horizon aflopend={aflopend} />
        </section>
      </aside>
    </div>
  );
}

function Horizon(props: {
  readonly aflopend: {
    readonly binnen30: number;
    readonly binnen60: number;
    readonly binnen90: number;
  };
}) {
  const t = useText();
  const most = Math.max(1, props.aflopend.binnen90);
  const rows = [
    { days: 30, count: props.aflopend.binnen30, filter: 'eindigtBinnen30' },
    { days: 60, count: props.aflopend.binnen60, filter: 'eindigtBinnen60' },
    { days: 90, count: props.aflopend.binnen90, filter: 'eindigtBinnen90' },
  ] as const;
  return (
    <div className="horizon">
      {rows.map((row) => (
        <div key={row.days} className="horizon-row">
          <Link to="/personen" search={{ filter: row.filter }}>
            {t('hoofd.dagen', { count: row.days })}
          </Link>
          <span className="track">
            <span className="bar" style={{ width: `${(row.count / most) * 100}%` }} />
          </span>
          <span className="strong">{row.count}</span>
        </div>
      ))}
    </div>
  );
}
