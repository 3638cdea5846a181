import type { ItsmeScherm, ItsmeStand } from '../../../shared/contract/aanmelding.ts';
import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import {
  faultOfItsme,
  type ItsmeGebeurtenis,
  itsmeQrTekst,
  stepItsme,
} from '../../identity/itsme.ts';
import type { AanmeldingParts } from './aanmelding-parts.ts';
import type { OpenVerzoek } from './itsme-verzoeken.ts';

type Named = { readonly verzoek: string };

/** What the sign-in screen shows. Fault: itsme.verlopen, also for a request that is gone. */
export function showItsmeStand(parts: AanmeldingParts, input: Named): Result<ItsmeStand> {
  const open = advanceItsme(parts, input.verzoek, 'nagekeken');
  if (open === null) return refuse(fault('itsme.verlopen'));
  const { status, symbool, geldigTot } = open.verzoek;
  const qr = open.teScannen && status === 'wacht' ? itsmeQrTekst(open.id) : null;
  return ok({ status, symbool, geldigTot, qr });
}

/**
 * What the simulated phone of that number shows. Faults: itsme.verlopen when the request is gone, the
 * one that says how it ended, and vraag.ongeldig when no practice phone has the number.
 */
export async function showItsmeScherm(
  parts: AanmeldingParts,
  input: Named,
): Promise<Result<ItsmeScherm>> {
  const open = advanceItsme(parts, input.verzoek, 'nagekeken');
  if (open === null) return refuse(fault('itsme.verlopen'));
  if (open.middel === null) return refuse(fault('vraag.ongeldig'));
  const ended = faultOfItsme(open.verzoek);
  if (ended !== null) return refuse(ended);
  const { keuzes, geldigTot } = open.verzoek;
  const persoon = await parts.outside.registers.rijksregister.lookUp(open.middel.insz);
  if (!persoon.ok) return persoon;
  const { voornaam, naam } = persoon.value;
  return ok({ naam: `${voornaam} ${naam}`, keuzes: [...keuzes], geldigTot });
}

/** The person says no on the phone, or nobody takes it up. Fault: itsme.verlopen when it is gone. */
export function endItsme(
  parts: AanmeldingParts,
  input: Named & { readonly gebeurtenis: 'geweigerd' | 'nietBeantwoord' },
): Result<Record<string, never>> {
  const open = advanceItsme(parts, input.verzoek, input.gebeurtenis);
  return open === null ? refuse(fault('itsme.verlopen')) : ok({});
}

/** The request after this event; null when there is none by that id. */
export function advanceItsme(
  { outside, verzoeken }: AanmeldingParts,
  id: string,
  gebeurtenis: ItsmeGebeurtenis,
): OpenVerzoek | null {
  const open = verzoeken.get(id);
  if (open === undefined) return null;
  const next = { ...open, verzoek: stepItsme(open.verzoek, gebeurtenis, outside.clock.now()) };
  verzoeken.replace(next);
  return next;
}
