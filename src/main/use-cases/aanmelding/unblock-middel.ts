import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import { stepPogingen } from '../../identity/pogingen.ts';
import type { AanmeldingParts, Nothing } from './aanmelding-parts.ts';
import { putPogingen, readPogingen } from './pogingen-stand.ts';

/**
 * Simulates the walk to the municipality, or a new activation of itsme. Only in the Oefenomgeving:
 * elsewhere a block that one click lifts would be none. Fault: vraag.ongeldig.
 */
export async function unblockMiddel(
  { outside, oefenmiddelen }: AanmeldingParts,
  { kaart, middel }: { readonly kaart: string; readonly middel: 'eid' | 'itsme' },
): Promise<Result<Nothing>> {
  const { store, clock, soort } = outside;
  const found = oefenmiddelen.find((each) => each.kaart === kaart);
  if (soort !== 'oefen' || found === undefined) return refuse(fault('vraag.ongeldig'));
  const wiens = { middel, insz: found.insz };
  return store.update((view) => {
    const now = clock.now();
    const pogingen = stepPogingen(readPogingen(view, wiens), 'gedeblokkeerd', now);
    return ok({ puts: [putPogingen(wiens, pogingen, now)], value: {} });
  });
}
