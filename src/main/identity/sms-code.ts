import { type Fault, fault } from '../../shared/faults.ts';
import { assertNever } from '../../shared/result.ts';
import type { Moment } from '../../shared/values/ids.ts';
import type { Random } from './itsme.ts';

/** Validity and limits of the real one are not documented (docs/domain.md section 2): chosen. */
const SMS_GELDIG_MS = 300_000;
const SMS_WACHT_MS = 30_000;
const MAX_SMS = 3;

/** The code that was sent last: it waits, and lets in once or never. */
export type SmsCode = {
  readonly status: 'wacht' | 'gebruikt' | 'verlopen';
  readonly code: string;
  readonly verzondenOp: Moment;
  readonly geldigTot: Moment;
  /** How many messages were sent for this one sign-in. */
  readonly verzonden: number;
};

export type SmsGebeurtenis =
  | { readonly soort: 'nagekeken' | 'juist' | 'tijdVoorbij' }
  | { readonly soort: 'opnieuw'; readonly random: Random };

export function startSms(random: Random, now: Moment, verzonden = 1): SmsCode {
  const code = String(random.below(1_000_000)).padStart(6, '0');
  return {
    status: 'wacht',
    code,
    verzondenOp: now,
    geldigTot: later(now, SMS_GELDIG_MS),
    verzonden,
  };
}

export function stepSms(sms: SmsCode, gebeurtenis: SmsGebeurtenis, now: Moment): SmsCode {
  switch (gebeurtenis.soort) {
    case 'nagekeken':
      return expire(sms, now);
    case 'tijdVoorbij':
      return sms.status === 'wacht' ? { ...sms, status: 'verlopen' } : sms;
    case 'juist': {
      const stand = expire(sms, now);
      return stand.status === 'wacht' ? { ...stand, status: 'gebruikt' } : stand;
    }
    case 'opnieuw':
      return faultOfResend(sms, now) === null
        ? startSms(gebeurtenis.random, now, sms.verzonden + 1)
        : sms;
    default:
      return assertNever(gebeurtenis);
  }
}

/** Why the code that was sent lets nobody in any more; null while it does. */
export function faultOfSms(sms: SmsCode): Fault | null {
  switch (sms.status) {
    case 'wacht':
      return null;
    // Used once is used up.
    case 'gebruikt':
    case 'verlopen':
      return fault('sms.verlopen');
    default:
      return assertNever(sms.status);
  }
}

/** Why no new message is sent now. After an expired code nobody has to wait. */
export function faultOfResend(sms: SmsCode, now: Moment): Fault | null {
  if (sms.verzonden >= MAX_SMS) return fault('sms.teVaak');
  const seconden = smsWachtSeconden(sms, now);
  return seconden > 0 ? fault('sms.wacht', { seconden }) : null;
}

/** Seconds before a new message may be asked; a clock that was set back never makes it longer. */
function smsWachtSeconden(sms: SmsCode, now: Moment): number {
  if (expire(sms, now).status === 'verlopen') return 0;
  const left = Date.parse(sms.verzondenOp) + SMS_WACHT_MS - Date.parse(now);
  return Math.ceil(Math.min(SMS_WACHT_MS, Math.max(0, left)) / 1000);
}

/** A clock that was set back would lengthen the five minutes: such a code has expired too. */
function expire(sms: SmsCode, now: Moment): SmsCode {
  const over = now >= sms.geldigTot || now < sms.verzondenOp;
  return over && sms.status === 'wacht' ? { ...sms, status: 'verlopen' } : sms;
}

function later(now: Moment, ms: number): Moment {
  return new Date(Date.parse(now) + ms).toISOString() as Moment;
}
