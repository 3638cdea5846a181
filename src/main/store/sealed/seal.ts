import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/**
 * All encryption of the store, and the only file that makes a cipher. AES-256-GCM with a key per
 * file and the place in the file as nonce: a place is written once, so a nonce is used once.
 */

export const tagBytes = 16;
export const keyBytes = 32;

export function randomHex(bytes: number): string {
  return randomBytes(bytes).toString('hex');
}

/** What a key of its own is derived for; another purpose can never give the same key. */
export type Purpose = 'snapshot' | 'journal' | 'historiek' | 'anker' | 'keten' | 'controle';

/** A key for one purpose, and for one file when it has a salt of its own. */
export function deriveKey(key: Uint8Array, purpose: Purpose, salt: string): Buffer {
  const info = `rechtenklaar ${purpose} v1`;
  return Buffer.from(hkdfSync('sha256', key, Buffer.from(salt, 'hex'), info, keyBytes));
}

/** Tells a wrong key from a damaged file: GCM by itself does not commit to its key. */
export function keyCheck(key: Uint8Array, vaultId: string): string {
  return deriveKey(key, 'controle', vaultId).subarray(0, tagBytes).toString('hex');
}

export type Sealed = { readonly ciphertext: Buffer; readonly tag: Buffer };

export function sealAt(
  key: Uint8Array,
  {
    place,
    aad,
    plaintext,
  }: { readonly place: number; readonly aad: Uint8Array } & {
    readonly plaintext: Uint8Array;
  },
): Sealed {
  const cipher = createCipheriv('aes-256-gcm', key, nonceOf(place), { authTagLength: tagBytes });
  cipher.setAAD(aad);
  const ciphertext = cipher.update(plaintext);
  cipher.final();
  return { ciphertext, tag: cipher.getAuthTag() };
}

/** Null when anything of it is not as it was sealed; nothing is given out before that is known. */
export function openAt(
  key: Uint8Array,
  sealed: { readonly place: number; readonly aad: Uint8Array } & {
    readonly ciphertext: Uint8Array;
    readonly tag: Uint8Array;
  },
): Buffer | null {
  const nonce = nonceOf(sealed.place);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagBytes });
  decipher.setAAD(sealed.aad);
  decipher.setAuthTag(sealed.tag);
  const plaintext = decipher.update(sealed.ciphertext);
  try {
    decipher.final();
  } catch {
    return null;
  }
  return plaintext;
}

/** One link of a keyed chain, in hexadecimal: of the link before and of what is added. */
export function link(key: Uint8Array, before: string, added: string | Uint8Array): string {
  return createHmac('sha256', key).update(before, 'latin1').update(added).digest('hex');
}

function nonceOf(place: number): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(place, 6, 6);
  return nonce;
}
