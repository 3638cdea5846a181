import { Link } from '@tanstack/react-router';
import { Grid3x3, Users } from 'lucide-react';
import type { RechtKeuze } from '../../../shared/contract/gebruikersrecht.ts';
import { day } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';

type Props = {
  readonly recht: RechtKeuze;
  /** Among others, under its name and with the way to its own page. */
  readonly open?: boolean;
};

/** One right of the catalogue: what it is, what limits it, and where that is known from. */
export function RechtCard({ recht, open = false }: Props) {
  const t = useText();
  const params = { gebruikersrechtId: recht.id };
  return (
    <section className={open ? 'card' : 'card alone'}>
      <header>
        <div>
          {open && <h2>{recht.naam}</h2>}
          <p className="hint">{recht.omschrijving}</p>
        </div>
        <div className="row">
          {recht.risico === 'hoog' && <span className="tag warning">{t('rechten.risk')}</span>}
          <span className="muted">{t('rechten.holders', { count: recht.houders })}</span>
          {open && (
            <Link
              to="/gebruikersrechten/$gebruikersrechtId"
              params={params}
              className="button small"
              aria-label={t('form.labelled', { label: t('houders.open'), waarde: recht.naam })}
            >
              <Users size={15} aria-hidden />
              {t('houders.open')}
            </Link>
          )}
          {recht.toekenbaar && recht.context.soort === 'meer' && (
            <Link
              to="/gebruikersrechten/$gebruikersrechtId/contexten"
              params={params}
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
        <Facts recht={recht} />
      </div>
    </section>
  );
}

function Facts({ recht }: { readonly recht: RechtKeuze }) {
  const t = useText();
  return (
    <dl className="facts">
      <Fact
        label={t('veld.profiel')}
        value={recht.profielen.join(', ') || t('rechten.noProfile')}
      />
      <Fact label={t('rechten.context')} value={contextText(recht, t)} />
      <Fact label={t('rechten.max')} value={t('rechten.months', { count: recht.maxMaanden })} />
      <Fact
        label={t('rechten.doelgroepen')}
        value={recht.doelgroepen.map((each) => t(`doelgroep.${each}`)).join(', ')}
      />
      {recht.aliassen.length > 0 && (
        <Fact label={t('rechten.aliases')} value={recht.aliassen.join(', ')} />
      )}
      {!recht.toekenbaar && <Fact label={t('rechten.who')} value={t('rechten.onlyHoofd')} />}
      <Fact
        label={t('rechten.source')}
        value={`${recht.bron}, ${t('rechten.checked', { datum: day(recht.nagekekenOp) })}`}
      />
    </dl>
  );
}

function contextText({ context }: RechtKeuze, t: ReturnType<typeof useText>): string {
  if (context.soort === 'geen') return t('rechten.noContext');
  return t('form.labelled', {
    label: context.label ?? t('recht.departementen'),
    waarde: context.waarden.map(({ naam }) => naam).join(', '),
  });
}

function Fact({ label, value }: { readonly label: string; readonly value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
