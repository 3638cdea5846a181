import { type Fault, fault } from '../../shared/faults.ts';
import { assertNever } from '../../shared/result.ts';
import type { Moment } from '../../shared/values/ids.ts';
import { type Pogingen, pogingenOver, stepPogingen } from './pogingen.ts';

/** Signing in with an eID and a reader, from the empty desk to the identity. */
export type Eid =
  | { readonly stap: 'geenLezer' }
  | { readonly stap: 'geenKaart' }
  | { readonly stap: 'vraagtPin'; readonly pogingen: Pogingen; readonly fout: PinFout | null }
  | { readonly stap: 'vergelijkt'; readonly pogingen: Pogingen }
  | { readonly stap: 'geblokkeerd'; readonly pogingen: Pogingen }
  | { readonly stap: 'aangemeld'; readonly pogingen: Pogingen };

/** Why the pincode is asked again; one of the wrong form never reached the card. */
type PinFout = 'vorm' | 'fout';

export type EidGebeurtenis =
  | { readonly soort: 'lezer'; readonly aangesloten: boolean }
  /** The tries that the card itself remembers; null when it is taken out. */
  | { readonly soort: 'kaart'; readonly pogingen: Pogingen | null }
  | { readonly soort: 'pin'; readonly pincode: string }
  | { readonly soort: 'vergeleken'; readonly juist: boolean };

export const eidBegin: Eid = { stap: 'geenLezer' };

/** The PIN of an eID: 4 to 12 digits (messages of the official middleware, docs/domain.md section 2). */
const pinVorm = /^\d{4,12}$/;

export function stepEid(eid: Eid, gebeurtenis: EidGebeurtenis, now: Moment): Eid {
  switch (gebeurtenis.soort) {
    case 'lezer':
      if (!gebeurtenis.aangesloten) return eidBegin;
      return eid.stap === 'geenLezer' ? { stap: 'geenKaart' } : eid;
    case 'kaart':
      return eid.stap === 'geenLezer' ? eid : insertKaart(gebeurtenis.pogingen);
    case 'pin':
      return eid.stap === 'vraagtPin' ? enterPin(eid.pogingen, gebeurtenis.pincode, now) : eid;
    case 'vergeleken':
      return eid.stap === 'vergelijkt' ? settle(eid.pogingen, gebeurtenis.juist, now) : eid;
    default:
      return assertNever(gebeurtenis);
  }
}

/** What keeps the person out where the sign-in stands now; null while nothing does. */
export function faultOfEid(eid: Eid): Fault | null {
  switch (eid.stap) {
    case 'geenLezer':
      return fault('eid.geenLezer');
    case 'geenKaart':
      return fault('eid.geenKaart');
    case 'geblokkeerd':
      return fault('eid.geblokkeerd');
    case 'vraagtPin':
      if (eid.fout === null) return null;
      if (eid.fout === 'vorm') return fault('eid.pinVorm');
      return fault('eid.pinFout', { over: pogingenOver(eid.pogingen) });
    case 'vergelijkt':
    case 'aangemeld':
      return null;
    default:
      return assertNever(eid);
  }
}

function insertKaart(pogingen: Pogingen | null): Eid {
  if (pogingen === null) return { stap: 'geenKaart' };
  if (pogingen.stand === 'geblokkeerd') return { stap: 'geblokkeerd', pogingen };
  return { stap: 'vraagtPin', pogingen, fout: null };
}

function enterPin(pogingen: Pogingen, pincode: string, now: Moment): Eid {
  if (!pinVorm.test(pincode)) return { stap: 'vraagtPin', pogingen, fout: 'vorm' };
  return { stap: 'vergelijkt', pogingen: stepPogingen(pogingen, 'geprobeerd', now) };
}

function settle(counted: Pogingen, juist: boolean, now: Moment): Eid {
  const pogingen = stepPogingen(counted, juist ? 'juist' : 'fout', now);
  if (juist) return { stap: 'aangemeld', pogingen };
  if (pogingen.stand === 'geblokkeerd') return { stap: 'geblokkeerd', pogingen };
  return { stap: 'vraagtPin', pogingen, fout: 'fout' };
}
