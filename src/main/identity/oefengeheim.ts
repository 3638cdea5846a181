import { createHash } from 'node:crypto';

/**
 * 32 bytes that are the same at every start: the secrets of the sample world. Whoever reads this
 * file knows them all, and may: they protect nothing (docs/architecture.md).
 */
export function deriveOefengeheim(label: string): Buffer {
  return createHash('sha256').update(`Rechtenklaar, oefenmiddel: ${label}`, 'utf8').digest();
}
