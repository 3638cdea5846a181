import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import type { Deur } from '../../../shared/values/codelijsten.ts';
import { faultOfItsme, startItsme, stepItsme } from '../../identity/itsme.ts';
import type { AanmeldingParts, Nothing } from './aanmelding-parts.ts';
import { readPogingen } from './pogingen-stand.ts';
import { advanceItsme } from './show-itsme.ts';
import { practiceMiddel } from './show-oefentelefoon.ts';

/** A request that belongs to no phone yet: the one that scans the QR code is asked. */
export function startItsmeQr(
  { outside, random, verzoeken }: AanmeldingParts,
  { deur }: { readonly deur: Deur },
): Result<{ verzoek: string }> {
  const verzoek = startItsme(random, outside.clock.now());
  return ok({ verzoek: verzoeken.open({ deur, middel: null, verzoek, teScannen: true }).id });
}

/**
 * The practice phone scans the code on the screen. Faults: vraag.ongeldig for a code that is not to
 * be scanned (any more), and the one that says how the request ended.
 */
export function scanItsmeQr(
  parts: AanmeldingParts,
  { verzoek: id, kaart }: { readonly verzoek: string; readonly kaart: string },
): Result<Nothing> {
  const open = advanceItsme(parts, id, 'nagekeken');
  if (open === null) return refuse(fault('itsme.verlopen'));
  const ended = faultOfItsme(open.verzoek);
  if (ended !== null) return refuse(ended);
  const middel = practiceMiddel(parts, kaart);
  if (middel === null || !open.teScannen) return refuse(fault('vraag.ongeldig'));
  const { outside, verzoeken } = parts;
  const { stand } = readPogingen(outside.store.view, { middel: 'itsme', insz: middel.insz });
  const verzoek =
    stand === 'geblokkeerd'
      ? stepItsme(open.verzoek, 'geblokkeerd', outside.clock.now())
      : open.verzoek;
  verzoeken.replace({ ...open, middel, verzoek, teScannen: false });
  return ok({});
}
