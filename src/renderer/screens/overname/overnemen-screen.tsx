import { Link } from '@tanstack/react-router';
import { ClipboardCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Output } from '../../../shared/contract/contract.ts';
import type { WachtrijRij } from '../../../shared/contract/overname.ts';
import { useAsk } from '../../api.ts';
import { useOrganisatie } from '../../frame/use-stand.ts';
import { PageHeading, useTitle } from '../../parts/page-heading.tsx';
import { useText } from '../../text/use-text.ts';
import { Afdrukken } from './afdrukken.tsx';

/** 'Overnemen': who waits to be handed over, how much it is, and where one was. */
export function OvernemenScreen() {
  const t = useText();
  const { organisatie } = useOrganisatie();
  const answer = useAsk('overname.list', { organisatieId: organisatie.id });
  useTitle(t('overname.title'));
  if (answer?.ok !== true) return null;
  return (
    <div className="page narrow overneem">
      <PageHeading>{t('overname.title')}</PageHeading>
      <p className="lead">{t('overname.lead')}</p>
      <p>
        <Link to="/afstemmen">{t('afstemming.open')}</Link>
      </p>
      {answer.value.totaal === 0 ? (
        <Nothing />
      ) : (
        <Wachtrij lijst={answer.value} organisatieId={organisatie.id} />
      )}
      <Gedaan gedaan={answer.value.gedaan} />
    </div>
  );
}

function Nothing() {
  const t = useText();
  return (
    <p className="row empty">
      {t('overname.nothing')}
      <Link to="/personen/nieuw" className="button primary">
        {t('overname.prepare')}
      </Link>
    </p>
  );
}

type WachtrijProps = {
  readonly lijst: Output<'overname.list'>;
  readonly organisatieId: string;
};

function Wachtrij({ lijst, organisatieId }: WachtrijProps) {
  const t = useText();
  const { rijen, totaal, minuten, keten } = lijst;
  const blokkades =
    rijen.reduce((sum, rij) => sum + rij.blokkades, 0) +
    keten.filter(({ blokkeert }) => blokkeert).length;
  // Whose work is blocked is not the next thing to do.
  const first = rijen.find((rij) => rij.blokkades === 0);
  return (
    <section aria-labelledby="wachtrij">
      <div className="spread">
        <h2 id="wachtrij">
          {t('overname.waiting', { count: totaal })}{' '}
          <span className="muted">· {t('overname.minutes', { count: minuten })}</span>
        </h2>
        <div className="row">
          <Link to="/voor-u-begint" className="button">
            <ClipboardCheck size={16} aria-hidden />
            {t('overname.check')}
            {blokkades > 0 && (
              <span className="tag warning">{t('overname.blocked', { count: blokkades })}</span>
            )}
          </Link>
          <Afdrukken organisatieId={organisatieId} persoonId={null} />
        </div>
      </div>
      <p className="hint overneem-narrow">{t('overname.narrow')}</p>
      <ul className="overneem-rij">
        {rijen.map((rij) => (
          <Rij key={rij.persoonId} rij={rij} first={rij === first} />
        ))}
      </ul>
      {rijen.length < totaal && (
        <p className="hint">{t('overname.shown', { count: rijen.length })}</p>
      )}
    </section>
  );
}

function Rij({ rij, first }: { readonly rij: WachtrijRij; readonly first: boolean }) {
  const t = useText();
  const { persoonId, naam } = rij;
  return (
    <li>
      <div>
        <span className="strong">{naam}</span> <span className="muted">{rij.inszMasker}</span>
        <p className="hint">
          {t('overname.parts', { count: rij.onderdelen })} ·{' '}
          {t('overname.minutes', { count: rij.minuten })}
          {rij.geparkeerd > 0 && ` · ${t('overname.parked', { count: rij.geparkeerd })}`}
        </p>
      </div>
      {rij.blokkades > 0 && (
        <span className="tag warning">{t('overname.blocked', { count: rij.blokkades })}</span>
      )}
      <NaarScript
        persoonId={persoonId}
        primary={first}
        label={t(rij.begonnen ? 'overname.resumeNamed' : 'overname.beginNamed', { naam })}
      >
        {t(rij.begonnen ? 'overname.resume' : 'overname.begin')}
      </NaarScript>
    </li>
  );
}

function NaarScript(props: {
  readonly persoonId: string;
  readonly primary?: boolean;
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <Link
      to="/overnemen/$persoonId"
      params={{ persoonId: props.persoonId }}
      aria-label={props.label}
      className={props.primary === true ? 'button primary' : 'button'}
    >
      {props.children}
    </Link>
  );
}

/** Handed over not long ago: a tick can still be taken away. */
function Gedaan({ gedaan }: Pick<Output<'overname.list'>, 'gedaan'>) {
  const t = useText();
  if (gedaan.length === 0) return null;
  return (
    <section className="section" aria-labelledby="gedaan">
      <h2 id="gedaan">{t('overname.done')}</h2>
      <p className="hint">{t('overname.doneHint')}</p>
      <ul className="overneem-rij">
        {gedaan.map(({ persoonId, naam, inszMasker }) => (
          <li key={persoonId}>
            <div>
              <span className="strong">{naam}</span> <span className="muted">{inszMasker}</span>
            </div>
            <NaarScript persoonId={persoonId} label={t('overname.look', { naam })}>
              {t('overname.look', { naam })}
            </NaarScript>
          </li>
        ))}
      </ul>
    </section>
  );
}
