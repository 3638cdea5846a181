import { type Fault, fault } from '../../shared/faults.ts';
import { assertNever } from '../../shared/result.ts';
import type { Moment } from '../../shared/values/ids.ts';
import type { Insz } from '../../shared/values/insz.ts';
import type { Oordeel } from './eid-oordeel.ts';
import { type Pogingen, pogingenOver, stepPogingen } from './pogingen.ts';

/** A reader stops waiting when nobody presses a key for so long. */
export const PIN_WACHT_MS = 30_000;

/** Signing in with an eID and a reader, from the empty desk to the identity. */
export type Eid =
  | { readonly stap: 'geenLezer' }
  | { readonly stap: 'geenKaart' }
  | { readonly stap: 'omgekeerd' }
  /** `sinds`: when the PIN was asked, or a key was last pressed. */
  | (Tries & { readonly stap: 'vraagtPin'; readonly sinds: Moment; readonly fout: PinFout | null })
  | (Tries & { readonly stap: 'vergelijkt' })
  | (Tries & { readonly stap: 'geblokkeerd' })
  | { readonly stap: 'geannuleerd' }
  | { readonly stap: 'wachttijd' }
  /** The PIN was right: the card signed, and what it signed is judged. */
  | (Tries & { readonly stap: 'gecontroleerd' })
  | { readonly stap: 'geweigerd'; readonly oordeel: Exclude<Oordeel, { soort: 'geldig' }> }
  | { readonly stap: 'aangemeld'; readonly insz: Insz };

type Tries = { readonly pogingen: Pogingen };

/** Why the pincode is asked again; one of the wrong form never reached the card. */
type PinFout = 'vorm' | 'fout';

export type EidGebeurtenis =
  | { readonly soort: 'lezer'; readonly aangesloten: boolean }
  /** With the tries that the card itself remembers; null when it is taken out. */
  | { readonly soort: 'kaart'; readonly kaart: (Tries & { readonly omgekeerd: boolean }) | null }
  /** Somebody looks; only time has passed. */
  | { readonly soort: 'nagekeken' }
  | { readonly soort: 'toets' }
  | { readonly soort: 'pin'; readonly pincode: string; readonly pogingen: Pogingen }
  | { readonly soort: 'vergeleken'; readonly juist: boolean }
  | { readonly soort: 'beoordeeld'; readonly oordeel: Oordeel }
  | { readonly soort: 'geannuleerd' }
  | { readonly soort: 'wachttijd' };

export const eidBegin: Eid = { stap: 'geenLezer' };

/** The PIN of an eID: 4 to 12 digits (messages of the official middleware, docs/domain.md section 2). */
const pinVorm = /^\d{4,12}$/;

export function stepEid(eid: Eid, gebeurtenis: EidGebeurtenis, now: Moment): Eid {
  switch (gebeurtenis.soort) {
    case 'lezer':
      return gebeurtenis.aangesloten ? plugIn(eid) : eidBegin;
    case 'kaart':
      return eid.stap === 'geenLezer' ? eid : insertKaart(gebeurtenis.kaart, now);
    case 'vergeleken':
      return eid.stap === 'vergelijkt' ? settle(eid.pogingen, gebeurtenis.juist, now) : eid;
    case 'beoordeeld':
      return eid.stap === 'gecontroleerd' ? conclude(gebeurtenis.oordeel) : eid;
    case 'nagekeken':
    case 'toets':
    case 'pin':
    case 'geannuleerd':
    case 'wachttijd':
      return eid.stap === 'vraagtPin' ? whileWaiting(eid, gebeurtenis, now) : eid;
    default:
      return assertNever(gebeurtenis);
  }
}

/** What keeps the person out where the sign-in stands now; null while nothing does. */
export function faultOfEid(eid: Eid): Fault | null {
  switch (eid.stap) {
    case 'geenLezer':
    case 'geenKaart':
    case 'omgekeerd':
    case 'geblokkeerd':
    case 'geannuleerd':
    case 'wachttijd':
      return fault(`eid.${eid.stap}`);
    case 'vraagtPin':
      if (eid.fout === null) return null;
      if (eid.fout === 'vorm') return fault('eid.pinVorm');
      return fault('eid.pinFout', { over: pogingenOver(eid.pogingen) });
    case 'geweigerd':
      return faultOfOordeel(eid.oordeel);
    case 'vergelijkt':
    case 'gecontroleerd':
    case 'aangemeld':
      return null;
    default:
      return assertNever(eid);
  }
}

/** When the reader stops waiting for a key that was last pressed then. */
export function wachtTot(sinds: Moment): Moment {
  return new Date(Date.parse(sinds) + PIN_WACHT_MS).toISOString() as Moment;
}

function plugIn(eid: Eid): Eid {
  return eid.stap === 'geenLezer' ? { stap: 'geenKaart' } : eid;
}

function insertKaart(kaart: (Tries & { readonly omgekeerd: boolean }) | null, now: Moment): Eid {
  if (kaart === null) return { stap: 'geenKaart' };
  const { omgekeerd, pogingen } = kaart;
  if (omgekeerd) return { stap: 'omgekeerd' };
  if (pogingen.stand === 'geblokkeerd') return { stap: 'geblokkeerd', pogingen };
  return { stap: 'vraagtPin', pogingen, sinds: now, fout: null };
}

type Waiting = Extract<Eid, { stap: 'vraagtPin' }>;
type WhileWaiting = Extract<
  EidGebeurtenis,
  { soort: 'nagekeken' | 'toets' | 'pin' | 'geannuleerd' | 'wachttijd' }
>;

function whileWaiting(eid: Waiting, gebeurtenis: WhileWaiting, now: Moment): Eid {
  // A clock that was set back would lengthen the wait: that ends it too.
  if (now >= wachtTot(eid.sinds) || now < eid.sinds) return { stap: 'wachttijd' };
  switch (gebeurtenis.soort) {
    case 'nagekeken':
      return eid;
    case 'toets':
      return { ...eid, sinds: now };
    case 'pin':
      return enterPin(gebeurtenis, now);
    case 'geannuleerd':
    case 'wachttijd':
      return { stap: gebeurtenis.soort };
    default:
      return assertNever(gebeurtenis);
  }
}

/** The tries are those that the card remembers now: another reader may have had it in between. */
function enterPin(
  { pincode, pogingen }: Extract<EidGebeurtenis, { soort: 'pin' }>,
  now: Moment,
): Eid {
  if (pogingen.stand === 'geblokkeerd') return { stap: 'geblokkeerd', pogingen };
  if (!pinVorm.test(pincode)) return { stap: 'vraagtPin', pogingen, sinds: now, fout: 'vorm' };
  return { stap: 'vergelijkt', pogingen: stepPogingen(pogingen, 'geprobeerd', now) };
}

function settle(counted: Pogingen, juist: boolean, now: Moment): Eid {
  const pogingen = stepPogingen(counted, juist ? 'juist' : 'fout', now);
  if (juist) return { stap: 'gecontroleerd', pogingen };
  if (pogingen.stand === 'geblokkeerd') return { stap: 'geblokkeerd', pogingen };
  return { stap: 'vraagtPin', pogingen, sinds: now, fout: 'fout' };
}

function conclude(oordeel: Oordeel): Eid {
  return oordeel.soort === 'geldig'
    ? { stap: 'aangemeld', insz: oordeel.insz }
    : { stap: 'geweigerd', oordeel };
}

function faultOfOordeel(oordeel: Exclude<Oordeel, { soort: 'geldig' }>): Fault {
  switch (oordeel.soort) {
    case 'vervallen':
      return fault('eid.vervallen', { geldigTot: oordeel.geldigTot.slice(0, 10) });
    case 'ingetrokken':
      return fault('eid.ingetrokken');
    case 'ongeldig':
      return fault('eid.ongeldig');
    default:
      return assertNever(oordeel);
  }
}
