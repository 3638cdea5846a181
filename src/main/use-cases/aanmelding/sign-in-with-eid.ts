import type { Result } from '../../../shared/result.ts';
import type { Deur } from '../../../shared/values/codelijsten.ts';
import type { AanmeldingParts, Nothing } from './aanmelding-parts.ts';
import { beginSession } from './begin-session.ts';
import { type EidBewijs, proveEid } from './prove-eid.ts';

/** Faults: those of proveEid and of beginSession. */
export async function signInWithEid(
  parts: AanmeldingParts,
  { deur, ...bewijs }: EidBewijs & { readonly deur: Deur },
): Promise<Result<Nothing>> {
  const proved = await proveEid(parts, bewijs);
  if (!proved.ok) return proved;
  return beginSession(parts, { insz: proved.value.insz, deur });
}
