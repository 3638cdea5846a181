import { fault } from '../faults.ts';
import { ok, type Result, refuse } from '../result.ts';
import { findEeuw, findVerwisseling, hasControlegetal, readCijfers } from './cijfers.ts';

/** Number of an enterprise in KBO: 10 digits, the first 0 or, since 19/09/2023, 1. */
export type Ondernemingsnummer = string & { readonly brand: 'Ondernemingsnummer' };

/** 'BTW BE', 'TVA', 'BE': what invoices and letterheads put before the number. */
const voorvoegsel = /^\s*(?:BTW|TVA|VAT)?[\s.:-]*(?:BE)?/iu;

/**
 * Accepts BE and BTW in front, `(0)`, any separators and the nine digits of a VAT number from before
 * the 0 was added. Every ondernemingsnummer.* fault can come out.
 */
export function parseOndernemingsnummer(text: string): Result<Ondernemingsnummer> {
  const bare = text.normalize('NFKC').replace(voorvoegsel, '').replace('(0)', '0');
  const { cijfers, teken } = readCijfers(bare);
  if (cijfers === '') return refuse(fault('ondernemingsnummer.empty'));
  if (teken !== null) return refuse(fault('ondernemingsnummer.letters', { teken }));
  if (cijfers.length === 11 && findEeuw(cijfers) !== null) {
    return refuse(fault('ondernemingsnummer.isInsz'));
  }
  const full = withZero(cijfers);
  if (full.length !== 10) {
    return refuse(fault('ondernemingsnummer.length', { aantal: cijfers.length }));
  }
  return isOndernemingsnummer(full) ? ok(full) : refuse(faultOf(full));
}

/** Nine digits that begin with 0 or 1 are rather ten with one forgotten than an old VAT number. */
function withZero(cijfers: string): string {
  return /^[2-9]\d{8}$/.test(cijfers) ? `0${cijfers}` : cijfers;
}

function isOndernemingsnummer(cijfers: string): cijfers is Ondernemingsnummer {
  return /^[01]\d{9}$/.test(cijfers) && hasControlegetal(cijfers);
}

/** What is wrong with ten digits that are no ondernemingsnummer. */
function faultOf(cijfers: string) {
  if (hasControlegetal(cijfers)) {
    return /^[2-8]/.test(cijfers) ? fault('ondernemingsnummer.isVestiging') : eersteCijfer(cijfers);
  }
  const swap = findVerwisseling(cijfers, isOndernemingsnummer);
  if (swap !== null) {
    const voorstel = formatOndernemingsnummer(asOndernemingsnummer(swap.voorstel));
    return fault('ondernemingsnummer.verwisseld', { ...swap, voorstel });
  }
  return /^[01]/.test(cijfers) ? fault('ondernemingsnummer.controle') : eersteCijfer(cijfers);
}

function eersteCijfer(cijfers: string) {
  return fault('ondernemingsnummer.eersteCijfer', { cijfer: cijfers.charAt(0) });
}

/** `1999.000.051` */
export function formatOndernemingsnummer(nummer: Ondernemingsnummer): string {
  return `${nummer.slice(0, 4)}.${nummer.slice(4, 7)}.${nummer.slice(7)}`;
}

/** A number from a trusted place, separators allowed. Throws when it is none: that is a bug. */
export function asOndernemingsnummer(text: string): Ondernemingsnummer {
  const { cijfers } = readCijfers(text);
  if (!isOndernemingsnummer(cijfers)) throw new Error(`Not an ondernemingsnummer: ${text}`);
  return cijfers;
}
