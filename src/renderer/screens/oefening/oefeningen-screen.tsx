import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { OefeningRij } from '../../../shared/contract/oefening.ts';
import { useAsk, useTell } from '../../api.ts';
import { useStand } from '../../frame/use-stand.ts';
import { Confirm } from '../../parts/confirm.tsx';
import { PageHeading, useTitle } from '../../parts/page-heading.tsx';
import { useText } from '../../text/use-text.ts';
import { OefeningCard } from './oefening-card.tsx';

/** How one gets in; the others are played in Gebruikersbeheer. */
const aanmelden: readonly OefeningRij['id'][] = [
  'pinGeblokkeerd',
  'lezerLos',
  'klokAchter',
  'geenNetwerk',
];
const groepen = ['aanmelden', 'beheer'] as const;

/** All exercises with how one stands, what to do, and what the start changes. */
export function OefeningenScreen() {
  const t = useText();
  const answer = useAsk('oefening.list', {});
  const { start, asking, ask, stay } = useStart();
  useTitle(t('oefeningen.title'));
  const rijen = answer?.ok ? answer.value : [];
  const opgelost = rijen.filter(({ opgelostOp }) => opgelostOp !== null).length;
  return (
    <div className="page">
      <div className="spread">
        <PageHeading>{t('oefeningen.title')}</PageHeading>
        <Wis anything={rijen.some(({ stand }) => stand !== 'nietBegonnen')} />
      </div>
      <p className="lead">{t('oefeningen.intro')}</p>
      <p className="hint" role="status">
        {rijen.length > 0 && t('oefeningen.voortgang', { opgelost, totaal: rijen.length })}
      </p>
      {groepen.map((groep) => (
        <section key={groep} className="section" aria-labelledby={`groep-${groep}`}>
          <h2 id={`groep-${groep}`}>{t(`oefeningen.groep.${groep}`)}</h2>
          <ul className="exercises">
            {rijen
              .filter(({ id }) => aanmelden.includes(id) === (groep === 'aanmelden'))
              .map((rij) => (
                <OefeningCard key={rij.id} rij={rij} onBegin={() => ask(rij)} />
              ))}
          </ul>
        </section>
      ))}
      {asking !== null && (
        <Confirm
          title={t('oefeningen.terugzetten.title')}
          text={t('oefeningen.terugzetten.text', { namen: asking.overschrijft.join(', ') })}
          act={t('oefeningen.terugzetten.act')}
          stay={t('oefeningen.terugzetten.stay')}
          onAct={() => void start(asking)}
          onStay={stay}
        />
      )}
    </div>
  );
}

/** Nobody's own work is put back without a question. */
function useStart() {
  const navigate = useNavigate();
  const inside = useStand()?.sessie?.organisatie != null;
  const [asking, setAsking] = useState<OefeningRij | null>(null);
  const tell = useTell('oefening.start');

  async function start({ id }: OefeningRij) {
    setAsking(null);
    await tell({ id });
    await navigate({ to: inside && !aanmelden.includes(id) ? '/hoofdpagina' : '/' });
  }
  return {
    asking,
    start,
    stay: () => setAsking(null),
    ask: (rij: OefeningRij) => (rij.overschrijft.length > 0 ? setAsking(rij) : void start(rij)),
  };
}

function Wis({ anything }: { readonly anything: boolean }) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const wis = useTell('oefening.wisVoortgang');
  return (
    <>
      <Button className="button small" isDisabled={!anything} onPress={() => setAsking(true)}>
        {t('oefeningen.wis')}
      </Button>
      {asking && (
        <Confirm
          title={t('oefeningen.wisTitle')}
          text={t('oefeningen.wisText')}
          act={t('oefeningen.wisAct')}
          stay={t('oefeningen.wisStay')}
          onAct={() => {
            setAsking(false);
            void wis({});
          }}
          onStay={() => setAsking(false)}
        />
      )}
    </>
  );
}
