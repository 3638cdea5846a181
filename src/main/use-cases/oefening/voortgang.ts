import type { Moment } from '../../../shared/values/ids.ts';
import type { OefeningId } from '../../../shared/values/oefeningen.ts';
import type { OefeningStand } from '../../domain/oefening.ts';
import { type Put, put, type StoreView } from '../../store/store.ts';

/** The one that runs, or that was just solved and is still on the screen. */
export function findLopende(view: StoreView): OefeningStand | null {
  for (const stand of view.all('oefening')) if (stand.ronde !== 'geen') return stand;
  return null;
}

export function begin(before: OefeningStand | undefined, id: OefeningId, now: Moment): Put {
  return put('oefening', {
    id,
    ronde: 'bezig',
    begonnenOp: now,
    opgelostOp: before?.opgelostOp ?? null,
    getoondeHints: 0,
    gebeurtenissen: [],
  });
}

/** It runs no more; whether it was ever solved stays. */
export function close(stand: OefeningStand): OefeningStand {
  return { ...stand, ronde: 'geen', getoondeHints: 0, gebeurtenissen: [] };
}

/** As if it had never been begun; nothing is ever deleted from the store. */
export function forget({ id }: OefeningStand): OefeningStand {
  const never = { begonnenOp: null, opgelostOp: null, getoondeHints: 0, gebeurtenissen: [] };
  return { id, ronde: 'geen', ...never };
}

/** What is kept of the exercises when the Oefenomgeving begins anew: that they were solved. */
export function keptVoortgang(view: StoreView): readonly Put[] {
  return [...view.all('oefening')].map((stand) => put('oefening', close(stand)));
}
