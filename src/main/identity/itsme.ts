import { type ItsmeSymbool, itsmeSymbolen } from '../../shared/contract/aanmelding.ts';
import { type Fault, fault } from '../../shared/faults.ts';
import { assertNever } from '../../shared/result.ts';
import type { Moment } from '../../shared/values/ids.ts';

/** An action that is not confirmed within three minutes expires (itsme's documentation, ITS). */
const ITSME_GELDIG_MS = 180_000;

/** Symbols on the phone to choose from; how many the real app shows is not documented. */
const AANTAL_KEUZES = 3;

/** itsme confirms with five digits (docs/domain.md section 2). */
const codeVorm = /^\d{5}$/;

/** One question to the phone: it waits, and ends in exactly one way. */
export type ItsmeVerzoek = {
  readonly status: 'wacht' | 'bevestigd' | 'geweigerd' | 'verlopen' | 'geblokkeerd';
  /** What the screen shows and the phone must match. */
  readonly symbool: ItsmeSymbool;
  readonly keuzes: readonly ItsmeSymbool[];
  readonly begonnenOp: Moment;
  readonly geldigTot: Moment;
};

export type ItsmeGebeurtenis =
  /** Somebody looks; only time has passed. */
  'nagekeken' | 'codeJuist' | 'symboolFout' | 'geweigerd' | 'nietBeantwoord' | 'geblokkeerd';

/** A whole number from 0 up to but not including `limit`. */
export type Random = { below(limit: number): number };

export function startItsme(random: Random, now: Moment): ItsmeVerzoek {
  const keuzes = draw(random);
  const symbool = keuzes[random.below(keuzes.length)];
  if (symbool === undefined) throw new Error('Randomness outside its limits');
  const geldigTot = new Date(Date.parse(now) + ITSME_GELDIG_MS).toISOString() as Moment;
  return { status: 'wacht', symbool, keuzes, begonnenOp: now, geldigTot };
}

export function stepItsme(
  verzoek: ItsmeVerzoek,
  gebeurtenis: ItsmeGebeurtenis,
  now: Moment,
): ItsmeVerzoek {
  if (verzoek.status !== 'wacht') return verzoek;
  if (isExpired(verzoek, now)) return { ...verzoek, status: 'verlopen' };
  switch (gebeurtenis) {
    case 'nagekeken':
      return verzoek;
    case 'codeJuist':
      return { ...verzoek, status: 'bevestigd' };
    case 'symboolFout':
    case 'geweigerd':
      return { ...verzoek, status: 'geweigerd' };
    case 'nietBeantwoord':
      return { ...verzoek, status: 'verlopen' };
    case 'geblokkeerd':
      return { ...verzoek, status: 'geblokkeerd' };
    default:
      return assertNever(gebeurtenis);
  }
}

/** Why the phone can do nothing more with this request; null while it waits. */
export function faultOfItsme(verzoek: ItsmeVerzoek): Fault | null {
  switch (verzoek.status) {
    case 'wacht':
      return null;
    case 'geweigerd':
      return fault('itsme.geweigerd');
    case 'geblokkeerd':
      return fault('itsme.geblokkeerd');
    // Confirmed once is used up: it lets nobody in a second time.
    case 'bevestigd':
    case 'verlopen':
      return fault('itsme.verlopen');
    default:
      return assertNever(verzoek.status);
  }
}

export function isItsmeCodeVorm(code: string): boolean {
  return codeVorm.test(code);
}

/** What the QR code says. Not an address of the real itsme: a real app must make nothing of it. */
export function itsmeQrTekst(verzoek: string): string {
  return `rechtenklaar-oefening:itsme?verzoek=${encodeURIComponent(verzoek)}`;
}

/** A clock that was set back would lengthen the three minutes: such a request has expired too. */
function isExpired(verzoek: ItsmeVerzoek, now: Moment): boolean {
  return now >= verzoek.geldigTot || now < verzoek.begonnenOp;
}

function draw(random: Random): readonly ItsmeSymbool[] {
  const left = [...itsmeSymbolen];
  return Array.from({ length: AANTAL_KEUZES }, () =>
    left.splice(random.below(left.length), 1),
  ).flat();
}
