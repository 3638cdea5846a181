import { ok } from '../../../shared/result.ts';
import type { Actie } from '../../../shared/values/codelijsten.ts';
import type { Put, StoreView } from '../../store/store.ts';
import { recordChange } from '../historiek/record-change.ts';
import type { Outside } from '../outside.ts';
import { putPogingen, readPogingen, type Wiens } from './pogingen-stand.ts';

type MiddelActie = Extract<Actie, `middel.${string}`>;

/**
 * The line in the Historiek of the one whose means it is; none for whoever is not in Gebruikersbeheer.
 * `door` is null where ACM did it: whoever typed a wrong code has not proved who he is.
 */
export function recordMiddel(
  outside: Pick<Outside, 'clock' | 'ids'>,
  view: StoreView,
  line: { readonly wiens: Wiens; readonly actie: MiddelActie; readonly door: string | null },
): readonly Put[] {
  const { wiens, actie, door } = line;
  const [persoon] = view.by('persoon.insz', wiens.insz);
  if (persoon === undefined) return [];
  const velden = [{ veld: 'middel', voor: null, na: wiens.middel }] as const;
  const about = { persoonId: persoon.id, organisatieId: null };
  return [recordChange(outside, { door, actie, ...about, velden })];
}

/**
 * Told after the fact: the block itself is already durable with the try that brought it. For a name
 * that is nobody's the disk is as busy (security.md A10). A full disk does not make it less blocked.
 */
export async function recordBlock(outside: Outside, wiens: Wiens): Promise<void> {
  const now = outside.clock.now();
  await outside.store.update((view) => {
    const lines = recordMiddel(outside, view, { wiens, actie: 'middel.blocked', door: null });
    const pogingen = readPogingen(view, wiens);
    return ok({ puts: [putPogingen(view, wiens, { pogingen, now }), ...lines], value: null });
  });
}
