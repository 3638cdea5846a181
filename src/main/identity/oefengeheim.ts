import { createHash } from 'node:crypto';

/**
 * 32 bytes that are the same at every start: the secrets of the sample world. Whoever reads this
 * file knows them all, and may: they protect nothing (docs/architecture.md).
 */
export function deriveOefengeheim(label: string): Buffer {
  return createHash('sha256').update(`Rechtenklaar, oefenmiddel: ${label}`, 'utf8').digest();
}

/** The authenticator key of a practice card: 20 bytes (RFC 4226, 4), another after each enrolment. */
export function appSleutel(kaart: string, volgnummer: number): Buffer {
  return deriveOefengeheim(`app ${kaart} ${volgnummer}`).subarray(0, 20);
}

const alfabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** RFC 4648, without padding: what an authenticator app takes. */
export function toBase32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  return groups.map((group) => alfabet.charAt(Number.parseInt(group.padEnd(5, '0'), 2))).join('');
}
