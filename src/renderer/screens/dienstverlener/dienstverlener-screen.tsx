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
  return (
    <div className="page narrow stack">
      {toegangen.length > 0 ? (
        <LetIn toegangen={toegangen} naam={stand?.sessie?.naam ?? ''} />
      ) : (
        <Refused weigeringen={weigeringen} wie={wie} />
      )}
    </div>
  );
}

/** In which capacity one came, and the way to another; nothing where there was no choice. */
function AlsWie() {
  const t = useText();
  const answer = useAsk('hoedanigheid.list', {});
  if (answer?.ok !== true || answer.value.length < 2) return null;
  const chosen = answer.value.find(({ gekozen }) => gekozen);
  if (chosen === undefined) return null;
  const { organisatie } = chosen;
  return (
    <p className="as-who">
      <strong>
        {organisatie === null
          ? t('alsWie.nowBurger')
          : t('alsWie.now', { organisatie: organisatie.naam })}
      </strong>{' '}
      <Link to="/hoedanigheid">{t('alsWie.change')}</Link>
    </p>
  );
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
    <>
      <PageHeading>{t('dienst.title')}</PageHeading>
      <AlsWie />
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
    </>
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
    <>
      <PageHeading>{t('dienst.refusedTitle')}</PageHeading>
      <AlsWie />
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
    </>
  );
}
