import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import type { Moment } from '../../../shared/values/ids.ts';
import type { MiddelStand } from '../../domain/middel.ts';
import { type Pogingen, stepPogingen } from '../../identity/pogingen.ts';
import type { AanmeldingParts, Nothing } from './aanmelding-parts.ts';
import { putMiddel, readBewaard, readPogingen } from './pogingen-stand.ts';

/**
 * Simulates the walk to the municipality, or a new activation of itsme; an authenticator app gets a
 * new key, so that no code of the old one counts any more. Only in the Oefenomgeving:
 * elsewhere a block that one click lifts would be none. Fault: vraag.ongeldig.
 */
export function unblockMiddel(parts: AanmeldingParts, which: Which): Promise<Result<Nothing>> {
  return change(parts, which, (pogingen, now) => stepPogingen(pogingen, 'gedeblokkeerd', now));
}

/** Simulates that somebody typed it wrong three times, to practise the way out. Oefenomgeving only. */
export function blockMiddel(parts: AanmeldingParts, which: Which): Promise<Result<Nothing>> {
  return change(parts, which, (pogingen, now) =>
    pogingen.stand === 'geblokkeerd' ? pogingen : { stand: 'geblokkeerd', sinds: now },
  );
}

type Which = { readonly kaart: string; readonly middel: MiddelStand['middel'] };

async function change(
  { outside, oefenmiddelen }: AanmeldingParts,
  { kaart, middel }: Which,
  next: (pogingen: Pogingen, now: Moment) => Pogingen,
): Promise<Result<Nothing>> {
  const { store, clock, soort } = outside;
  const found = oefenmiddelen.find((each) => each.kaart === kaart);
  if (soort !== 'oefen' || found === undefined) return refuse(fault('vraag.ongeldig'));
  const wiens = { middel, insz: found.insz };
  return store.update((view) => {
    const now = clock.now();
    const pogingen = next(readPogingen(view, wiens), now);
    const before = readBewaard(view, wiens);
    const sleutel = middel === 'app' ? (before.sleutel ?? 0) + 1 : null;
    const bewaard = { ...before, laatsteStap: null, sleutel };
    return ok({ puts: [putMiddel(wiens, { pogingen, now, bewaard })], value: {} });
  });
}
