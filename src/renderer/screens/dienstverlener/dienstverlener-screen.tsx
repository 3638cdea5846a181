import { Link, Navigate } from '@tanstack/react-router';
import { DoorOpen } from 'lucide-react';
import type {
  Toegang,
  Weigering,
  WieIsBeheerder as Wie,
} from '../../../shared/contract/toegang.ts';
import { useAsk } from '../../api.ts';
import { useStand } from '../../frame/use-stand.ts';
import { Callout } from '../../parts/callout.tsx';
import { nummerText } from '../../parts/number.ts';
import { PageHeading, useTitle } from '../../parts/page-heading.tsx';
import { WieIsBeheerder } from '../../parts/wie-is-beheerder.tsx';
import { day } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';

/** The protected page of the dienstverlener: let in with the departments, or refused with why. */
export function DienstverlenerScreen() {
  const stand = useStand();
  const answer = useAsk('toegang.check', {});
  if (stand?.sessie === null) return <Navigate to="/" />;
  if (answer?.ok !== true) return null;
  const { toegangen, weigeringen, wie } = answer.value;
  if (toegangen.length > 0) {
    return <LetIn toegangen={toegangen} naam={stand?.sessie?.naam ?? ''} />;
  }
  return <Refused weigeringen={weigeringen} wie={wie} />;
}

function LetIn({
  toegangen,
  naam,
}: {
  readonly toegangen: readonly Toegang[];
  readonly naam: string;
}) {
  const t = useText();
  useTitle(t('dienst.title'));
  return (
    <div className="page narrow stack">
      <PageHeading>{t('dienst.title')}</PageHeading>
      <Callout kind="ok" title={t('dienst.letIn', { naam })}>
        <p>{t('dienst.letInText')}</p>
      </Callout>
      {toegangen.map((toegang) => (
        <section className="card" key={toegang.ondernemingsnummer}>
          <header>
            <div>
              <h2>{toegang.organisatie}</h2>
              <p className="hint">
                {nummerText(toegang.ondernemingsnummer)} · {toegang.profiel}
              </p>
            </div>
            <span className="muted">{t('kies.until', { datum: day(toegang.einddatum) })}</span>
          </header>
          <div className="card-body">
            <h3>{t('dienst.departementen')}</h3>
            <ul className="plain-list">
              {toegang.departementen.map((departement) => (
                <li key={departement} className="row">
                  <DoorOpen size={16} aria-hidden />
                  {departement}
                </li>
              ))}
            </ul>
          </div>
        </section>
      ))}
    </div>
  );
}

function Refused(props: {
  readonly weigeringen: readonly Weigering[];
  readonly wie: readonly Wie[];
}) {
  const t = useText();
  useTitle(t('dienst.refusedTitle'));
  // Who works for several organisaties would else read 'never granted' once for each.
  const reasons = new Set(
    props.weigeringen.map(({ reden, datum, organisatie }) =>
      t(`dienst.reden.${reden}`, {
        datum: datum === null ? '' : day(datum),
        organisatie: organisatie ?? '',
      }),
    ),
  );
  return (
    <div className="page narrow stack">
      <PageHeading>{t('dienst.refusedTitle')}</PageHeading>
      <Callout kind="warning" title={t('dienst.refused')}>
        <ul>
          {[...reasons].map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </Callout>
      <p>{t('dienst.refusedWhat')}</p>
      <WieIsBeheerder known={props.wie} />
      <p>
        <Link to="/aanmelden/$deur" params={{ deur: 'gebruikersbeheer' }}>
          {t('dienst.toBeheer')}
        </Link>
      </p>
    </div>
  );
}
