import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import type { RandomBytes } from './data-key.ts';

/** Crockford's base 32: no I, L, O or U, so that nothing is read wrongly from paper. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const readAlso: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' };

/** 160 random bits; no passphrase comes near, so no stretching is needed. */
const CODE_BYTES = 20;
const DATA_LETTERS = 32;
const CHECK_LETTERS = 3;

/**
 * The largest prime below 32³. One wrong letter, or two neighbours swapped, changes the remainder
 * always: neither 32 to any power nor 31 nor 1025 (the seam with the check letters) shares a factor.
 */
const CHECK_PRIME = 32_749n;

/** The 160 bits of the code, as the slot takes them. */
export type RecoveryCode = Buffer & { readonly brand: 'RecoveryCode' };

export function makeRecoveryCode(bytes: RandomBytes): RecoveryCode {
  return bytes(CODE_BYTES) as RecoveryCode;
}

/** Seven groups of five letters: `7ZQ4M-…`, for paper. */
export function formatRecoveryCode(code: RecoveryCode): string {
  const value = BigInt(`0x${code.toString('hex')}`);
  const letters = lettersOf(value, DATA_LETTERS) + lettersOf(value % CHECK_PRIME, CHECK_LETTERS);
  return (letters.match(/.{5}/g) ?? []).join('-');
}

/**
 * Any case, any separators, I and L for 1, O for 0. Faults: herstelcode.leeg, herstelcode.teken,
 * herstelcode.lengte, herstelcode.controle. A typing error is caught here, before a try is counted.
 */
export function parseRecoveryCode(text: string): Result<RecoveryCode> {
  const letters = [...text.toUpperCase().replaceAll(/[\s\-–—._,:/]/gu, '')].map(
    (letter) => readAlso[letter] ?? letter,
  );
  if (letters.length === 0) return refuse(fault('herstelcode.leeg'));
  const teken = letters.find((letter) => !alphabet.includes(letter));
  if (teken !== undefined) return refuse(fault('herstelcode.teken', { teken }));
  if (letters.length !== DATA_LETTERS + CHECK_LETTERS) {
    return refuse(fault('herstelcode.lengte', { aantal: letters.length }));
  }
  const value = numberOf(letters.slice(0, DATA_LETTERS));
  if (value % CHECK_PRIME !== numberOf(letters.slice(DATA_LETTERS))) {
    return refuse(fault('herstelcode.controle'));
  }
  const hex = value.toString(16).padStart(CODE_BYTES * 2, '0');
  return ok(Buffer.from(hex, 'hex') as RecoveryCode);
}

function lettersOf(value: bigint, count: number): string {
  let letters = '';
  let left = value;
  for (let place = 0; place < count; place++) {
    letters = alphabet.charAt(Number(left % 32n)) + letters;
    left /= 32n;
  }
  return letters;
}

function numberOf(letters: readonly string[]): bigint {
  return letters.reduce((value, letter) => value * 32n + BigInt(alphabet.indexOf(letter)), 0n);
}
