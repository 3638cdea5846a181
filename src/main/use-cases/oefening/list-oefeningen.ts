import type { LopendeOefening, OefeningRij } from '../../../shared/contract/oefening.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { OefeningStand } from '../../domain/oefening.ts';
import type { Put, StoreView } from '../../store/store.ts';
import type { Oefening } from './oefening.ts';
import type { OefeningParts } from './run-oefening.ts';
import { findLopende } from './voortgang.ts';

/** Every exercise, how one stands with it, and whose data its start would put back. */
export function listOefeningen({ outside, oefeningen }: OefeningParts): Result<OefeningRij[]> {
  const { store, clock, catalogus } = outside;
  const { view } = store;
  const given = { view, catalogus, today: clock.today(), now: clock.now() };
  return ok(
    oefeningen.map((oefening) => {
      const stand = view.get('oefening', oefening.id);
      return {
        id: oefening.id,
        stand: standOf(stand),
        opgelostOp: stand?.opgelostOp ?? null,
        woorden: { ...oefening.woorden },
        overschrijft: namesOfChanged(view, oefening.prepare(given).puts),
      };
    }),
  );
}

/** What the strip shows; null when no exercise runs. */
export function showLopende({
  outside,
  oefeningen,
}: OefeningParts): Result<{ oefening: LopendeOefening | null }> {
  const lopende = findLopende(outside.store.view);
  const oefening = oefeningen.find(({ id }) => id === lopende?.id);
  if (lopende === null || oefening === undefined) return ok({ oefening: null });
  const { id, woorden } = oefening;
  const { ronde, getoondeHints } = lopende;
  return ok({
    oefening: { id, opgelost: ronde === 'opgelost', getoondeHints, woorden: { ...woorden } },
  });
}

function standOf(stand: OefeningStand | undefined): OefeningRij['stand'] {
  if (stand?.ronde === 'bezig') return 'bezig';
  return stand === undefined || stand.opgelostOp === null ? 'nietBegonnen' : 'opgelost';
}

/** The persons whose werkrelatie or right is there, and would become another one. */
function namesOfChanged(view: StoreView, puts: ReturnType<Oefening['prepare']>['puts']): string[] {
  const names = puts.flatMap((one) => {
    const persoonId = changedOf(view, one);
    const persoon = persoonId === null ? undefined : view.get('persoon', persoonId);
    return persoon === undefined ? [] : [`${persoon.voornaam} ${persoon.naam}`];
  });
  return [...new Set(names)];
}

function changedOf(view: StoreView, one: Put): string | null {
  if (one.collection === 'werkrelatie') {
    const before = view.get('werkrelatie', one.entity.id);
    return before === undefined || isSame(before, one.entity) ? null : one.entity.persoonId;
  }
  if (one.collection === 'toekenning') {
    const before = view.get('toekenning', one.entity.id);
    if (before === undefined || isSame(before, one.entity)) return null;
    return view.get('werkrelatie', before.werkrelatieId)?.persoonId ?? null;
  }
  return null;
}

/** In all but the moment it was handed in, which nobody changes by hand. */
function isSame<T extends { readonly ingediendOp: string }>(a: T, b: T): boolean {
  const text = (entity: T) =>
    JSON.stringify(Object.entries({ ...entity, ingediendOp: '' }).toSorted());
  return text(a) === text(b);
}
