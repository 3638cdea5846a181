import type { Toegang, Weigering, WieIsBeheerder } from '../../../shared/contract/toegang.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { OrganisatieId } from '../../../shared/values/ids.ts';
import { isWettelijkVertegenwoordiger } from '../../domain/functie.ts';
import type { Organisatie } from '../../domain/organisatie.ts';
import type { Persoon } from '../../domain/persoon.ts';
import {
  judgeToegang,
  KMO_RECHT,
  type ToegangOordeel,
  type WerkrelatieMetRecht,
} from '../../domain/toegang.ts';
import type { StoreView } from '../../store/store.ts';
import type { Caller, Outside } from '../outside.ts';
import { describeWieIsBeheerder } from './wie-is-beheerder.ts';

export type ToegangCheck = {
  toegangen: Toegang[];
  weigeringen: Weigering[];
  wie: WieIsBeheerder[];
};

/** May the signed-in person through the door of the dienstverleners today; and else whom to ask. */
export function checkToegang(outside: Outside, { insz }: Caller): Result<ToegangCheck> {
  const { view } = outside.store;
  const today = outside.clock.today();
  const [persoon] = view.by('persoon.insz', insz);
  const werkrelaties = persoon === undefined ? [] : findWerkrelaties(view, persoon);
  const represented = view
    .by('organisatie.vertegenwoordiger', insz)
    .filter(({ functies }) =>
      functies.some((each) => each.insz === insz && isWettelijkVertegenwoordiger(each, today)),
    );
  const oordeel = judgeToegang({
    persoonActief: persoon?.status === 'actief',
    werkrelaties,
    today,
  });
  const concerned = [...werkrelaties.map(({ organisatie }) => organisatie), ...represented];
  return ok({
    ...describeOordeel(oordeel),
    wie: distinct(concerned).map((organisatie) => describeWieIsBeheerder(outside, organisatie)),
  });
}

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

function distinct(organisaties: readonly Organisatie[]): readonly Organisatie[] {
  return [
    ...new Map<OrganisatieId, Organisatie>(organisaties.map((each) => [each.id, each])).values(),
  ];
}
