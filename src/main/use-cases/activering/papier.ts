import type { Output } from '../../../shared/contract/contract.ts';
import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import { drawPapierCode, papierGeldigTot, printPapierCode } from '../../identity/papier.ts';
import { geenPogingen } from '../../identity/pogingen.ts';
import type { AanmeldingParts, Nothing } from '../aanmelding/aanmelding-parts.ts';
import { putMiddel, readBewaard, readPogingen } from '../aanmelding/pogingen-stand.ts';
import { practiceMiddel } from '../aanmelding/show-oefentelefoon.ts';

type Papier = Output<'activering.vraagPapier'>;
type Named = { readonly kaart: string };

/**
 * Simulates the desk at the municipality: a new code on paper, and the old one is worth nothing any
 * more. Only in the Oefenomgeving. Fault: vraag.ongeldig.
 */
export async function issuePapier(
  parts: AanmeldingParts,
  { kaart }: Named,
): Promise<Result<Papier>> {
  const owner = practiceMiddel(parts, kaart);
  if (owner === null) return refuse(fault('vraag.ongeldig'));
  const { outside, random, bewaking } = parts;
  const now = outside.clock.now();
  const seen = bewaking.hoogwater() > now ? bewaking.hoogwater() : now;
  const wiens = { middel: 'activering', insz: owner.insz } as const;
  const gegeven = drawPapierCode(random);
  const geldigTot = papierGeldigTot(seen);
  return outside.store.update((view) => {
    const before = readBewaard(view, wiens);
    const bewaard = { ...before, gegeven, geldigTot, sleutel: (before.sleutel ?? 0) + 1 };
    return ok({
      puts: [putMiddel(wiens, { pogingen: geenPogingen, now, bewaard })],
      value: { code: printPapierCode(gegeven), geldigTot },
    });
  });
}

/** The paper in one's hand; null before one was at the desk, and after it was used. */
export function showPapier(
  parts: AanmeldingParts,
  { kaart }: Named,
): Result<Output<'activering.toonPapier'>> {
  const owner = practiceMiddel(parts, kaart);
  if (owner === null) return refuse(fault('vraag.ongeldig'));
  const wiens = { middel: 'activering', insz: owner.insz } as const;
  const { gegeven, geldigTot } = readBewaard(parts.outside.store.view, wiens);
  if (gegeven === null || geldigTot === null) return ok(null);
  return ok({ code: printPapierCode(gegeven), geldigTot });
}

/** Simulates that the fourteen days went by. Fault: vraag.ongeldig. */
export async function expirePapier(
  parts: AanmeldingParts,
  { kaart }: Named,
): Promise<Result<Nothing>> {
  const owner = practiceMiddel(parts, kaart);
  if (owner === null) return refuse(fault('vraag.ongeldig'));
  const { store, clock } = parts.outside;
  const wiens = { middel: 'activering', insz: owner.insz } as const;
  return store.update((view) => {
    const now = clock.now();
    const bewaard = { ...readBewaard(view, wiens), geldigTot: now };
    const pogingen = readPogingen(view, wiens);
    return ok({ puts: [putMiddel(wiens, { pogingen, now, bewaard })], value: {} });
  });
}
