import type { BulkRij } from '../../../shared/contract/bulk.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import type { Datum } from '../../../shared/values/datum.ts';
import type { Persoon } from '../../domain/persoon.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import type { Werkrelatie } from '../../domain/werkrelatie.ts';
import type { Change, StoreView } from '../../store/store.ts';
import { decideInOrder } from '../in-order.ts';
import type { Caller, Outside } from '../outside.ts';
import { rechtNaam } from '../toekenning/describe-toekenning.ts';
import { decideStop } from '../toekenning/stop-toekenning.ts';
import { rijHoofd } from './besluit.ts';

/** What a row is asked: who, in which werkrelatie, until when, by whom and why. */
export type StopVraag = {
  readonly persoon: Persoon;
  readonly werkrelatie: Werkrelatie;
  readonly caller: Caller;
  readonly laatsteDag: Datum;
  readonly reden: string;
};

/** One right of one werkrelatie, which itself runs on: all its toekenningen of that right, or none. */
export function decideStopRecht(
  outside: Outside,
  view: StoreView,
  one: StopVraag & { readonly gebruikersrechtId: string },
): Result<Change<BulkRij>> {
  const { persoon, werkrelatie, caller, gebruikersrechtId, laatsteDag, reden } = one;
  const { id: werkrelatieId, organisatieId, einddatum } = werkrelatie;
  const held = runningOf(view, werkrelatie, laatsteDag).filter(
    (toekenning) => toekenning.gebruikersrechtId === gebruikersrechtId,
  );
  const steps = held.map(({ id: toekenningId }) => (now: StoreView) => {
    const input = { organisatieId, werkrelatieId, toekenningId, einddatum: laatsteDag, reden };
    return decideStop(outside, now, { caller, input });
  });
  const { puts, results } = decideInOrder(view, steps);
  const refused = results.flatMap((result) => (result.ok ? [] : result.faults));
  const [first, ...rest] = refused;
  if (first !== undefined) return refuse(first, ...rest);
  const value: BulkRij = {
    ...rijHoofd(persoon, werkrelatie),
    ...{ oordeel: held.length === 0 ? 'ongewijzigd' : 'gaat', weigeringen: [] },
    werkrelatie: { voor: einddatum, na: einddatum, beperktDoor: null },
    rechten: held.map((toekenning) => ({
      ...{ toekenningId: toekenning.id, recht: rechtNaam(toekenning, outside.catalogus) },
      ...{ voor: toekenning.einddatum, na: laatsteDag, beperktDoor: null, weigering: null },
    })),
  };
  return ok({ puts, value });
}

/** What of a werkrelatie would still run after a day. */
export function runningOf(
  view: StoreView,
  { id }: Werkrelatie,
  laatsteDag: Datum,
): readonly Toekenning[] {
  return view.by('toekenning.werkrelatie', id).filter(({ einddatum }) => einddatum > laatsteDag);
}
