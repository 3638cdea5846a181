import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { RandomBytes } from './data-key.ts';

/** A wrapped data key: 12 bytes of nonce, 32 of ciphertext and 16 of tag, all in base64. */
export type Wrapped = { readonly iv: string; readonly box: string };

const IV_BYTES = 12;
const TAG_BYTES = 16;
export const BOX_BYTES = 48;

/** The tag length is said on both sides: Node takes one of four bytes when it is not (K3). */
const gcm = { authTagLength: TAG_BYTES } as const;

/** `kek` is used once: each slot has a salt of its own, so its nonce cannot come twice. */
export function wrapKey(
  dataKey: Uint8Array,
  using: { readonly kek: Uint8Array; readonly aad: Uint8Array; readonly bytes: RandomBytes },
): Wrapped {
  const iv = using.bytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', using.kek, iv, gcm).setAAD(using.aad);
  const box = Buffer.concat([cipher.update(dataKey), cipher.final(), cipher.getAuthTag()]);
  return { iv: iv.toString('base64'), box: box.toString('base64') };
}

/** Null when key, place or bytes are not the ones it was wrapped with; which of them is not said. */
export function unwrapKey(
  wrapped: Wrapped,
  using: { readonly kek: Uint8Array; readonly aad: Uint8Array },
): Buffer | null {
  const iv = Buffer.from(wrapped.iv, 'base64');
  const box = Buffer.from(wrapped.box, 'base64');
  if (iv.length !== IV_BYTES || box.length !== BOX_BYTES) return null;
  const decipher = createDecipheriv('aes-256-gcm', using.kek, iv, gcm).setAAD(using.aad);
  decipher.setAuthTag(box.subarray(BOX_BYTES - TAG_BYTES));
  const opened = decipher.update(box.subarray(0, BOX_BYTES - TAG_BYTES));
  try {
    decipher.final();
    return opened;
  } catch {
    opened.fill(0);
    return null;
  }
}
