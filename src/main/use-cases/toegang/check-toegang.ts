import type { Toegang, Weigering, WieIsBeheerder } from '../../../shared/contract/toegang.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Persoon } from '../../domain/persoon.ts';
import {
  judgeToegang,
  KMO_RECHT,
  type ToegangOordeel,
  type WerkrelatieMetRecht,
} from '../../domain/toegang.ts';
import type { StoreView } from '../../store/store.ts';
import { findVertegenwoordigbare } from '../hoedanigheid/find-vertegenwoordigbare.ts';
import type { Caller, Outside } from '../outside.ts';
import { describeWieIsBeheerder } from './wie-is-beheerder.ts';

export type ToegangCheck = {
  toegangen: Toegang[];
  weigeringen: Weigering[];
  wie: WieIsBeheerder[];
};

/**
 * May the signed-in person through the door of the dienstverleners today, for the organisatie he
 * acts for (every one of his, until he chose); and else whom to ask.
 */
export function checkToegang(outside: Outside, caller: Caller): Result<ToegangCheck> {
  const { insz, namens } = caller;
  const { view } = outside.store;
  const [persoon] = view.by('persoon.insz', insz);
  const organisaties = findVertegenwoordigbare(outside, view, insz).filter(
    ({ id }) => namens?.soort !== 'organisatie' || namens.organisatieId === id,
  );
  const wie = organisaties.map((organisatie) => describeWieIsBeheerder(outside, organisatie));
  if (namens?.soort === 'burger') return ok({ toegangen: [], weigeringen: [geenMandaat], wie });
  const ids = new Set(organisaties.map(({ id }) => id));
  const werkrelaties = persoon === undefined ? [] : findWerkrelaties(view, persoon);
  const oordeel = judgeToegang({
    persoonActief: persoon?.status === 'actief',
    werkrelaties: werkrelaties.filter(({ organisatie }) => ids.has(organisatie.id)),
    today: outside.clock.today(),
  });
  return ok({ ...describeOordeel(oordeel), wie });
}

/** A citizen acts for himself; these pages are for who has a mandate of an organisatie. */
const geenMandaat: Weigering = { reden: 'geenMandaat', datum: null, organisatie: null };

function findWerkrelaties(view: StoreView, persoon: Persoon): readonly WerkrelatieMetRecht[] {
  return view.by('werkrelatie.persoon', persoon.id).flatMap((werkrelatie) => {
    const organisatie = view.get('organisatie', werkrelatie.organisatieId);
    if (organisatie === undefined) return [];
    const toekenningen = view
      .by('toekenning.werkrelatie', werkrelatie.id)
      .filter(({ gebruikersrechtId }) => gebruikersrechtId === KMO_RECHT);
    return [{ organisatie, werkrelatie, toekenningen }];
  });
}

function describeOordeel(oordeel: ToegangOordeel): Pick<ToegangCheck, 'toegangen' | 'weigeringen'> {
  return {
    toegangen: oordeel.toegangen.map(({ organisatie, toekenning, departementen, einddatum }) => ({
      organisatie: organisatie.naam,
      ondernemingsnummer: organisatie.ondernemingsnummer,
      profiel: toekenning.profiel ?? '',
      departementen: [...departementen],
      einddatum,
    })),
    weigeringen: oordeel.weigeringen.map(({ reden, datum, organisatie }) => ({
      reden,
      datum,
      organisatie: organisatie?.naam ?? null,
    })),
  };
}
