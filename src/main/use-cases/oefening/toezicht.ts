import type { ProcedureName } from '../../../shared/contract/contract.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { Gebeurtenis, OefeningStand } from '../../domain/oefening.ts';
import { put, type StoreView } from '../../store/store.ts';
import type { Sessions } from '../sessie/sessions.ts';
import { createWaarnemer } from './gebeurtenissen.ts';
import type { OefeningParts } from './run-oefening.ts';
import { findLopende } from './voortgang.ts';

/** One procedure that was answered. */
export type Gebeurd = {
  readonly procedure: ProcedureName;
  readonly input: unknown;
  readonly result: Result<unknown>;
};

export type ToezichtParts = OefeningParts & {
  readonly sessions: Sessions;
  readonly kaarten: readonly { readonly kaart: string; readonly insz: string }[];
};

/** More than any exercise needs: old ones go first. */
const MAX_GEBEURTENISSEN = 100;

/**
 * Looks on while an exercise runs: notes what the stored data do not tell, and sees when it is
 * solved. Judged from the acknowledged state and in the same commit as what is noted; whether the
 * note could be kept changes nothing for what it is about.
 */
export function createToezicht(parts: ToezichtParts): { note(gebeurd: Gebeurd): Promise<void> } {
  const { store, clock, catalogus } = parts.outside;
  const waarnemer = createWaarnemer(parts);

  function isSolved(view: StoreView, stand: OefeningStand): boolean {
    const oefening = parts.oefeningen.find(({ id }) => id === stand.id);
    if (oefening === undefined || stand.begonnenOp === null) return false;
    const { gebeurtenissen, begonnenOp: sinds } = stand;
    return oefening.isSolved({ view, catalogus, today: clock.today(), sinds, gebeurtenissen });
  }

  function withNew(stand: OefeningStand, gezien: readonly Gebeurtenis[]): OefeningStand {
    const gebeurtenissen = [...stand.gebeurtenissen, ...gezien].slice(-MAX_GEBEURTENISSEN);
    return { ...stand, gebeurtenissen };
  }

  return {
    async note(gebeurd) {
      // Also without an exercise: which code was asked must be known when it is given.
      const gezien = waarnemer.see(gebeurd);
      const running = findLopende(store.view);
      if (running?.ronde !== 'bezig') return;
      if (gezien.length === 0 && !isSolved(store.view, running)) return;
      await store.update((view) => {
        const lopende = findLopende(view);
        if (lopende?.ronde !== 'bezig') return ok({ puts: [], value: null });
        const next = withNew(lopende, gezien);
        const solved = isSolved(view, next)
          ? ({ ronde: 'opgelost', opgelostOp: clock.now() } as const)
          : {};
        return ok({ puts: [put('oefening', { ...next, ...solved })], value: null });
      });
    },
  };
}
