import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import type { MiddelStand } from '../../domain/middel.ts';
import { stepPogingen } from '../../identity/pogingen.ts';
import type { AanmeldingParts, Nothing } from './aanmelding-parts.ts';
import { putMiddel, readBewaard, readPogingen } from './pogingen-stand.ts';

/**
 * Simulates the walk to the municipality, or a new activation of itsme; an authenticator app gets a
 * new key, so that no code of the old one counts any more. Only in the Oefenomgeving:
 * elsewhere a block that one click lifts would be none. Fault: vraag.ongeldig.
 */
export async function unblockMiddel(
  { outside, oefenmiddelen }: AanmeldingParts,
  { kaart, middel }: { readonly kaart: string; readonly middel: MiddelStand['middel'] },
): Promise<Result<Nothing>> {
  const { store, clock, soort } = outside;
  const found = oefenmiddelen.find((each) => each.kaart === kaart);
  if (soort !== 'oefen' || found === undefined) return refuse(fault('vraag.ongeldig'));
  const wiens = { middel, insz: found.insz };
  return store.update((view) => {
    const now = clock.now();
    const pogingen = stepPogingen(readPogingen(view, wiens), 'gedeblokkeerd', now);
    const before = readBewaard(view, wiens);
    const sleutel = middel === 'app' ? (before.sleutel ?? 0) + 1 : null;
    const bewaard = { ...before, laatsteStap: null, sleutel };
    return ok({ puts: [putMiddel(wiens, { pogingen, now, bewaard })], value: {} });
  });
}
