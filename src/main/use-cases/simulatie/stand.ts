import { ok, type Result } from '../../../shared/result.ts';
import { gewoneSimulatie, type SimulatieStand } from '../../../shared/values/simulatie.ts';
import { put, type StoreView } from '../../store/store.ts';
import type { Outside } from '../outside.ts';

type Nothing = Record<string, never>;

/** How the simulated world stands; as usual until somebody changed it. */
export function findSimulatie(view: StoreView): SimulatieStand {
  const kept = view.get('simulatie', 'simulatie');
  if (kept === undefined) return gewoneSimulatie;
  const { id: _, ...stand } = kept;
  return stand;
}

export function putSimulatie(stand: SimulatieStand) {
  return put('simulatie', { ...stand, id: 'simulatie' });
}

/** It is a state of the practice room, of nobody's data: no line of Historiek. */
export function setSimulatie(
  { store }: Pick<Outside, 'store'>,
  stand: SimulatieStand,
): Promise<Result<Nothing>> {
  return store.update(() => ok({ puts: [putSimulatie(stand)], value: {} }));
}
