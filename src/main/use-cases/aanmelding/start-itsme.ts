import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import type { Deur } from '../../../shared/values/codelijsten.ts';
import { parseTelefoonnummer } from '../../../shared/values/telefoonnummer.ts';
import { faultAt } from '../../domain/fault-at.ts';
import { startItsme, stepItsme } from '../../identity/itsme.ts';
import type { AanmeldingParts } from './aanmelding-parts.ts';
import { readPogingen } from './pogingen-stand.ts';

/**
 * Asks the phone. A number that is nobody's gets a request like any other, which nobody confirms:
 * the answer does not tell who uses itsme (security.md A10). Fault: itsme.gsm.
 */
export function startItsmeVerzoek(
  { outside, oefenmiddelen, random, verzoeken }: AanmeldingParts,
  { deur, gsm }: { readonly deur: Deur; readonly gsm: string },
): Result<{ verzoek: string }> {
  const nummer = parseTelefoonnummer(gsm);
  if (!nummer.ok) return refuse(faultAt('gsm', fault('itsme.gsm')));
  const middel = oefenmiddelen.find((each) => each.gsm === nummer.value) ?? null;
  const now = outside.clock.now();
  const fresh = startItsme(random, now);
  const blocked =
    middel !== null &&
    readPogingen(outside.store.view, { middel: 'itsme', insz: middel.insz }).stand ===
      'geblokkeerd';
  const verzoek = blocked ? stepItsme(fresh, 'geblokkeerd', now) : fresh;
  return ok({ verzoek: verzoeken.open({ deur, middel, verzoek, teScannen: false }).id });
}
