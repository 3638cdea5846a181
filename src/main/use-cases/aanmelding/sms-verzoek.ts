import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import { type SmsCode, type SmsGebeurtenis, stepSms } from '../../identity/sms-code.ts';
import type { AanmeldingParts, Nothing } from './aanmelding-parts.ts';
import { openCodeVerzoek } from './code-verzoeken.ts';

/** The message after this event; null when no such sign-in is open. */
export function advanceSms(
  parts: AanmeldingParts,
  id: string,
  gebeurtenis: SmsGebeurtenis,
): SmsCode | null {
  const open = openCodeVerzoek(parts, id);
  if (open === null || open.wijze.soort !== 'sms') return null;
  const sms = stepSms(open.wijze.sms, gebeurtenis, parts.outside.clock.now());
  parts.codeVerzoeken.replace({ ...open, wijze: { soort: 'sms', sms } });
  return sms;
}

/** Nobody typed the code for five minutes. Fault: aanmelding.verlopen when the request is gone. */
export function letSmsExpire(
  parts: AanmeldingParts,
  { verzoek }: { readonly verzoek: string },
): Result<Nothing> {
  const sms = advanceSms(parts, verzoek, { soort: 'tijdVoorbij' });
  return sms === null ? refuse(fault('aanmelding.verlopen')) : ok({});
}
