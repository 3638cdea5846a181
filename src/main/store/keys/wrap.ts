import { openAt, sealAt, tagBytes } from '../sealed/seal.ts';

const keyBytes = 32;

/** A wrapped data key: 32 bytes of ciphertext and 16 of tag. */
export const BOX_BYTES = keyBytes + tagBytes;

/** Each `kek` wraps once, because its salt is fresh each time: so the place can be a constant. */
const place = 0;

type Using = { readonly kek: Uint8Array; readonly aad: Uint8Array };

/** In base64. */
export function wrapKey(dataKey: Uint8Array, { kek, aad }: Using): string {
  const { ciphertext, tag } = sealAt(kek, { place, aad, plaintext: dataKey });
  return Buffer.concat([ciphertext, tag]).toString('base64');
}

/** Null when key, place or bytes are not the ones it was wrapped with; which of them is not said. */
export function unwrapKey(wrapped: string, { kek, aad }: Using): Buffer | null {
  const box = Buffer.from(wrapped, 'base64');
  if (box.length !== BOX_BYTES) return null;
  const [ciphertext, tag] = [box.subarray(0, keyBytes), box.subarray(keyBytes)];
  return openAt(kek, { place, aad, ciphertext, tag });
}
