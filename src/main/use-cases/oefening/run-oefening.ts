import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import { AANTAL_HINTS, type OefeningId } from '../../../shared/values/oefeningen.ts';
import { gewoneSimulatie } from '../../../shared/values/simulatie.ts';
import { type Put, put, type StoreView } from '../../store/store.ts';
import type { Outside } from '../outside.ts';
import { findSimulatie, putSimulatie } from '../simulatie/stand.ts';
import type { Oefening } from './oefening.ts';
import { begin, close, findLopende, forget } from './voortgang.ts';

type Nothing = Record<string, never>;
export type OefeningParts = {
  readonly outside: Outside;
  readonly oefeningen: readonly Oefening[];
};

/**
 * Puts ready what the exercise needs, and lets any other one go. The simulated world is as usual but
 * for what the exercise disturbs. Fault: vraag.ongeldig.
 */
export function startOefening(
  { outside, oefeningen }: OefeningParts,
  { id }: { readonly id: OefeningId },
): Promise<Result<Nothing>> {
  const { store, clock, catalogus } = outside;
  return store.update((view) => {
    const oefening = oefeningen.find((each) => each.id === id);
    if (oefening === undefined) return refuse(fault('vraag.ongeldig'));
    const now = clock.now();
    const ready = oefening.prepare({ view, catalogus, today: clock.today(), now });
    return ok({
      puts: [
        ...ready.puts,
        putSimulatie({ ...gewoneSimulatie, ...ready.simulatie }),
        ...closeLopende(view),
        begin(view.get('oefening', id), id, now),
      ],
      value: {},
    });
  });
}

/** One hint more of the exercise that runs; none when all are there. */
export function showHint({ outside }: OefeningParts): Promise<Result<Nothing>> {
  return outside.store.update((view) => {
    const lopende = findLopende(view);
    if (lopende === null) return ok({ puts: [], value: {} });
    const getoondeHints = Math.min(AANTAL_HINTS, lopende.getoondeHints + 1);
    return ok({ puts: [put('oefening', { ...lopende, getoondeHints })], value: {} });
  });
}

/** The strip is closed, and what the exercise disturbed is as usual again. */
export function stopOefening({ outside, oefeningen }: OefeningParts): Promise<Result<Nothing>> {
  const { store, clock, catalogus } = outside;
  return store.update((view) => {
    const lopende = findLopende(view);
    const oefening = oefeningen.find((each) => each.id === lopende?.id);
    if (lopende === null || oefening === undefined) return ok({ puts: [], value: {} });
    const given = { view, catalogus, today: clock.today(), now: clock.now() };
    const disturbed = Object.keys(oefening.prepare(given).simulatie);
    const usual = Object.entries(gewoneSimulatie).filter(([deel]) => disturbed.includes(deel));
    const stand = { ...findSimulatie(view), ...Object.fromEntries(usual) };
    return ok({ puts: [...closeLopende(view), putSimulatie(stand)], value: {} });
  });
}

/** Nothing was ever solved; an exercise that runs stops. */
export function wisVoortgang({ outside }: OefeningParts): Promise<Result<Nothing>> {
  return outside.store.update((view) =>
    ok({
      puts: [...view.all('oefening')].map((stand) => put('oefening', forget(stand))),
      value: {},
    }),
  );
}

function closeLopende(view: StoreView): readonly Put[] {
  const lopende = findLopende(view);
  return lopende === null ? [] : [put('oefening', close(lopende))];
}
