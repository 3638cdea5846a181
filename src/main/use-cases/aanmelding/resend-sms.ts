import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import { faultOfResend } from '../../identity/sms-code.ts';
import type { AanmeldingParts, Nothing } from './aanmelding-parts.ts';
import { advanceSms } from './sms-verzoek.ts';

/** A new code in the place of the old one. Faults: aanmelding.verlopen, sms.wacht, sms.teVaak. */
export function resendSms(
  parts: AanmeldingParts,
  { verzoek }: { readonly verzoek: string },
): Result<Nothing> {
  const before = advanceSms(parts, verzoek, { soort: 'nagekeken' });
  if (before === null) return refuse(fault('aanmelding.verlopen'));
  const refused = faultOfResend(before, parts.outside.clock.now());
  if (refused !== null) return refuse(refused);
  advanceSms(parts, verzoek, { soort: 'opnieuw', random: parts.random });
  return ok({});
}
