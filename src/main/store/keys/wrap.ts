import { createCipheriv, createDecipheriv } from 'node:crypto';

const TAG_BYTES = 16;

/** A wrapped data key: 32 bytes of ciphertext and 16 of tag. */
export const BOX_BYTES = 48;

/** The tag length is said on both sides: Node takes one of four bytes when it is not (K3). */
const gcm = { authTagLength: TAG_BYTES } as const;

/** Each `kek` wraps once, because its salt is fresh each time: so the nonce can be a constant. */
const nonce = Buffer.alloc(12);

type Using = { readonly kek: Uint8Array; readonly aad: Uint8Array };

/** In base64. */
export function wrapKey(dataKey: Uint8Array, { kek, aad }: Using): string {
  const cipher = createCipheriv('aes-256-gcm', kek, nonce, gcm).setAAD(aad);
  const box = Buffer.concat([cipher.update(dataKey), cipher.final(), cipher.getAuthTag()]);
  return box.toString('base64');
}

/** Null when key, place or bytes are not the ones it was wrapped with; which of them is not said. */
export function unwrapKey(wrapped: string, { kek, aad }: Using): Buffer | null {
  const box = Buffer.from(wrapped, 'base64');
  if (box.length !== BOX_BYTES) return null;
  const decipher = createDecipheriv('aes-256-gcm', kek, nonce, gcm).setAAD(aad);
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
