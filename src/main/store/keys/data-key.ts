import { hkdfSync, timingSafeEqual } from 'node:crypto';

/** So many random bytes; the machine's own in the app, chosen ones in a known-answer test. */
export type RandomBytes = (size: number) => Buffer;

export const DATA_KEY_BYTES = 32;

/** The one key that everything in a dossier is sealed with. It is never written down unwrapped. */
export function makeDataKey(bytes: RandomBytes): Buffer {
  // Up to 64 bytes live in V8's own heap, which leaves copies behind when it moves them; an
  // ArrayBuffer stays where it is and can be wiped (found with test/harness/memory.ts).
  const key = Buffer.from(new ArrayBuffer(DATA_KEY_BYTES));
  const drawn = bytes(DATA_KEY_BYTES);
  drawn.copy(key);
  drawn.fill(0);
  return key;
}

/** HKDF-SHA256 with a label of its own for each use (docs/security.md, 'Keys'). */
export function deriveKey(
  secret: Uint8Array,
  { label, salt = Buffer.alloc(0) }: { readonly label: string; readonly salt?: Uint8Array },
): Buffer {
  const info = Buffer.from(`Rechtenklaar ${label}`, 'utf8');
  return Buffer.from(hkdfSync('sha256', secret, salt, info, DATA_KEY_BYTES));
}

/**
 * AES-GCM does not commit to its key: one ciphertext can open under two. What a slot unwraps is
 * therefore compared with this before anything is decrypted with it.
 */
export function commitmentOf(dataKey: Uint8Array): Buffer {
  return deriveKey(dataKey, { label: 'commit' });
}

export function isCommitted(dataKey: Uint8Array, commitment: Uint8Array): boolean {
  const own = commitmentOf(dataKey);
  return own.length === commitment.length && timingSafeEqual(own, commitment);
}

/** Overwrites the bytes; who was lent the same Buffer sees zeros from here on. */
export function wipe(...secrets: readonly (Uint8Array | null)[]): void {
  for (const secret of secrets) secret?.fill(0);
}
