import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import { parseTelefoonnummer } from '../../../shared/values/telefoonnummer.ts';
import { faultAt } from '../../domain/fault-at.ts';
import { faultOfResend, startSms } from '../../identity/sms-code.ts';
import type { AanmeldingParts, Nothing } from '../aanmelding/aanmelding-parts.ts';
import { advanceActivering } from './activeringen.ts';

/**
 * Sends a code to the number that is to be registered; the answer does not tell whether a phone
 * rings. Faults: activering.verlopen, activering.nummer, sms.wacht, sms.teVaak.
 */
export function sendActiveringSms(
  parts: AanmeldingParts,
  given: { readonly activering: string; readonly nummer: string },
): Result<Nothing> {
  const open = advanceActivering(parts, given.activering, 'nagekeken');
  if (open === null || open.wijze.soort !== 'sms') return refuse(fault('activering.verlopen'));
  const nummer = parseTelefoonnummer(given.nummer);
  if (!nummer.ok) return refuse(faultAt('nummer', fault('activering.nummer')));
  const now = parts.outside.clock.now();
  const { bericht } = open.wijze;
  const closed = bericht === null ? null : faultOfResend(bericht.sms, now);
  if (closed !== null) return refuse(faultAt('nummer', closed));
  const sms = startSms(parts.random, now, (bericht?.sms.verzonden ?? 0) + 1);
  const wijze = { soort: 'sms', bericht: { nummer: nummer.value, sms } } as const;
  parts.activeringen.replace({ ...open, wijze });
  return ok({});
}
