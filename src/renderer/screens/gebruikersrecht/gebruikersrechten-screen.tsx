import { Link } from '@tanstack/react-router';
import { Grid3x3, Search } from 'lucide-react';
import { useState } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import type { RechtKeuze } from '../../../shared/contract/gebruikersrecht.ts';
import { useAsk } from '../../api.ts';
import { useOrganisatie } from '../../frame/use-stand.ts';
import { PageHeading, useTitle } from '../../parts/page-heading.tsx';
import { day } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';

/** The catalogue as it is open for this organisatie, found by name or by the words people use. */
export function GebruikersrechtenScreen() {
  const t = useText();
  const { organisatie } = useOrganisatie();
  const [zoek, setZoek] = useState('');
  const answer = useAsk('gebruikersrecht.list', { organisatieId: organisatie.id });
  useTitle(t('rechten.title'));
  const rechten = (answer?.ok ? answer.value : []).filter((recht) => matches(recht, zoek));
  return (
    <div className="page">
      <PageHeading>{t('rechten.title')}</PageHeading>
      <p className="lead">{t('rechten.intro')}</p>
      <div className="toolbar">
        <SearchField className="field find" value={zoek} onChange={setZoek}>
          <Label className="label">{t('rechten.find')}</Label>
          <div className="search-box">
            <Search size={15} aria-hidden />
            <Input placeholder={t('rechten.findHint')} spellCheck={false} />
          </div>
        </SearchField>
        <p className="muted count" role="status">
          {t('rechten.found', { count: rechten.length })}
        </p>
      </div>
      {rechten.map((recht) => (
        <Recht key={recht.id} recht={recht} />
      ))}
      {answer?.ok && rechten.length === 0 && <p className="empty">{t('rechten.none')}</p>}
    </div>
  );
}

function Recht({ recht }: { readonly recht: RechtKeuze }) {
  const t = useText();
  const context =
    recht.context.soort === 'geen'
      ? t('rechten.noContext')
      : t('form.labelled', {
          label: recht.context.label ?? t('recht.departementen'),
          waarde: recht.context.waarden.map(({ naam }) => naam).join(', '),
        });
  return (
    <section className="card">
      <header>
        <div>
          <h2>{recht.naam}</h2>
          <p className="hint">{recht.omschrijving}</p>
        </div>
        <div className="row">
          {recht.risico === 'hoog' && <span className="tag warning">{t('rechten.risk')}</span>}
          <span className="muted">{t('rechten.holders', { count: recht.houders })}</span>
          {recht.toekenbaar && recht.context.soort === 'meer' && (
            <Link
              to="/gebruikersrechten/$gebruikersrechtId/contexten"
              params={{ gebruikersrechtId: recht.id }}
              className="button small"
              aria-label={t('matrix.open', { recht: recht.naam })}
            >
              <Grid3x3 size={15} aria-hidden />
              {t('matrix.title')}
            </Link>
          )}
        </div>
      </header>
      <div className="card-body">
        <dl className="facts">
          <Fact
            label={t('veld.profiel')}
            value={recht.profielen.join(', ') || t('rechten.noProfile')}
          />
          <Fact label={t('rechten.context')} value={context} />
          <Fact label={t('rechten.max')} value={t('rechten.months', { count: recht.maxMaanden })} />
          {recht.aliassen.length > 0 && (
            <Fact label={t('rechten.aliases')} value={recht.aliassen.join(', ')} />
          )}
          {!recht.toekenbaar && <Fact label={t('rechten.who')} value={t('rechten.onlyHoofd')} />}
          <Fact
            label={t('rechten.source')}
            value={`${recht.bron}, ${t('rechten.checked', { datum: day(recht.nagekekenOp) })}`}
          />
        </dl>
      </div>
    </section>
  );
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function matches(recht: RechtKeuze, zoek: string): boolean {
  const text = [recht.naam, ...recht.aliassen].join(' ').toLocaleLowerCase();
  return zoek
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
