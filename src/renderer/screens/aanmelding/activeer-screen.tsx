import { Link, useParams } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { useState } from 'react';
import type { Oefenpersoon } from '../../../shared/contract/aanmelding.ts';
import type { ActiveringMiddel } from '../../../shared/contract/activering.ts';
import type { Deur } from '../../../shared/values/codelijsten.ts';
import { useTitle } from '../../parts/page-heading.tsx';
import { useText } from '../../text/use-text.ts';
import { ActiveerBewijs, type Bewijswijze } from './activeer-bewijs.tsx';
import { ActiveerCode } from './activeer-code.tsx';
import { ActiveerGsm } from './activeer-gsm.tsx';
import { ActiveerKlaar } from './activeer-klaar.tsx';
import { EigenApp } from './eigen-app.tsx';
import { Gemeenteloket } from './gemeenteloket.tsx';
import { isOwn, useOefenpersonen } from './use-oefenpersoon.ts';

/** 'Manier van aanmelden eerst activeren': prove who you are, confirm with a first code, done. */
export function ActiveerScreen() {
  const t = useText();
  const { deur, middel } = useParams({ from: '/buiten/aanmelden/$deur/activeer/$middel' });
  const { chosen } = useOefenpersonen();
  useTitle(t(`activeer.title.${middel}`));
  if (chosen === undefined) return null;
  return <Walk key={`${middel} ${chosen.kaart}`} deur={deur} middel={middel} owner={chosen} />;
}

type Props = {
  readonly deur: Deur;
  readonly middel: ActiveringMiddel;
  readonly owner: Oefenpersoon;
};

function Walk({ deur, middel, owner }: Props) {
  const t = useText();
  const [activering, setActivering] = useState<string | null>(null);
  const [done, setDone] = useState(false);
  const [how, setHow] = useState<Bewijswijze>('eid');
  const step = done ? 3 : activering === null ? 1 : 2;
  return (
    <div className="columns">
      <div className="page narrow stack">
        <Link
          to="/aanmelden/$deur"
          params={{ deur }}
          search={{ kaart: owner.kaart }}
          className="back"
        >
          <ChevronLeft size={16} aria-hidden />
          {t('acm.other')}
        </Link>
        <p className="hint">
          {`${t(`activeer.title.${middel}`)} · ${t('activeer.step', { nummer: step })}`}
        </p>
        {step === 1 && (
          <ActiveerBewijs
            middel={middel}
            owner={owner}
            how={how}
            onHow={setHow}
            onProved={setActivering}
          />
        )}
        {step === 2 && activering !== null && (
          <ActiveerCode
            activering={activering}
            owner={owner}
            onDone={() => setDone(true)}
            onAgain={() => setActivering(null)}
          />
        )}
        {step === 3 && <ActiveerKlaar deur={deur} middel={middel} kaart={owner.kaart} />}
      </div>
      <aside className="simulated-ground" aria-label={t('oefen.aside')}>
        {isOwn(owner) && <EigenApp />}
        {!isOwn(owner) && step === 1 && <Gemeenteloket owner={owner} open={how === 'papier'} />}
        {!isOwn(owner) && step !== 1 && (
          <ActiveerGsm owner={owner} middel={middel} activering={done ? null : activering} />
        )}
      </aside>
    </div>
  );
}
