import { createHmac } from 'node:crypto';
import type { Moment } from '../../shared/values/ids.ts';
import { sameSecret } from './same-secret.ts';

/** RFC 6238 with the values that every authenticator app takes: SHA-1, 6 digits, 30 seconds. */
export const TOTP_STAP_SECONDEN = 30;
export const TOTP_CIJFERS = 6;

/** RFC 6238, 5.2: one step of delay either way. */
const SPELING = 1;
/**
 * Further off than this (ten minutes, and the step that passes while a code is copied) a match tells
 * more of luck than of a clock.
 */
const MAX_AFWIJKING = 21;

/** What a code is worth. `seconden`: how far the phone is ahead of this clock; negative is behind. */
export type TotpUitkomst =
  | { readonly soort: 'juist'; readonly stap: number }
  | { readonly soort: 'klok'; readonly seconden: number }
  | { readonly soort: 'fout' };

type Vorm = { readonly hash: 'sha1' | 'sha256' | 'sha512'; readonly cijfers: number };
const gewoon: Vorm = { hash: 'sha1', cijfers: TOTP_CIJFERS };

/** The code of one step (RFC 4226, 5.3). */
export function totpCode(sleutel: Uint8Array, stap: number, vorm: Vorm = gewoon): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(stap));
  const mac = createHmac(vorm.hash, sleutel).update(counter).digest();
  const offset = mac.readUInt8(mac.length - 1) & 0x0f;
  const number = mac.readUInt32BE(offset) & 0x7fffffff;
  return String(number % 10 ** vorm.cijfers).padStart(vorm.cijfers, '0');
}

/** Steps since 1970; `afwijking` is how many seconds a phone's clock is ahead. */
export function totpStap(now: Moment, afwijking = 0): number {
  return Math.floor((Date.parse(now) / 1000 + afwijking) / TOTP_STAP_SECONDEN);
}

/** Compares with every step that could matter, always all of them, and takes the nearest match. */
export function compareTotp(sleutel: Uint8Array, code: string, now: Moment): TotpUitkomst {
  const stap = totpStap(now);
  const matching = distances.filter((distance) =>
    sameSecret(code, totpCode(sleutel, stap + distance)),
  );
  const [nearest] = matching;
  if (nearest === undefined) return { soort: 'fout' };
  if (Math.abs(nearest) <= SPELING) return { soort: 'juist', stap: stap + nearest };
  return { soort: 'klok', seconden: nearest * TOTP_STAP_SECONDEN };
}

/** 0, -1, 1, -2, 2 … : the nearest first. */
const distances = [0, ...Array.from({ length: MAX_AFWIJKING }, (_, i) => [-i - 1, i + 1]).flat()];
