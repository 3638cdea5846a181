import type { Random } from './itsme.ts';
import { TOTP_CIJFERS, TOTP_STAP_SECONDEN } from './totp.ts';

/** What the authenticator app shows above the code. */
const UITGEVER = 'Rechtenklaar oefening';

/** RFC 4226, 4: 160 bits. */
const SLEUTEL_BYTES = 20;

/** The key of an authenticator app in base32, another one at every enrolment. */
export function drawAppSleutel(random: Random): string {
  return toBase32(Uint8Array.from({ length: SLEUTEL_BYTES }, () => random.below(256)));
}

/** In groups of four, to type into an authenticator app that scans nothing. */
export function groupSleutel(sleutel: string): string {
  return (sleutel.match(/.{1,4}/g) ?? []).join(' ');
}

export function appLabel(gebruikersnaam: string): string {
  return `${UITGEVER}: ${gebruikersnaam}`;
}

/**
 * The address that authenticator apps read (the Key Uri Format of Google Authenticator), with the
 * values that every one of them takes.
 */
export function otpauth(gebruikersnaam: string, sleutel: string): string {
  const issuer = encodeURIComponent(UITGEVER);
  const label = `${issuer}:${encodeURIComponent(gebruikersnaam)}`;
  const settings = `algorithm=SHA1&digits=${TOTP_CIJFERS}&period=${TOTP_STAP_SECONDEN}`;
  return `otpauth://totp/${label}?secret=${sleutel}&issuer=${issuer}&${settings}`;
}

const alfabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 4648, without padding: what an authenticator app takes. */
export function toBase32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => alfabet.charAt(Number.parseInt(group.padEnd(5, '0'), 2))).join('');
}

/** The bytes again; only ever given what `toBase32` made. */
export function fromBase32(text: string): Uint8Array {
  const bits = [...text].map((letter) => alfabet.indexOf(letter).toString(2).padStart(5, '0'));
  const bytes = bits.join('').match(/.{8}/g) ?? [];
  return Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 2));
}
