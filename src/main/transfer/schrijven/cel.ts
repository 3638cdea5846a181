import type { Datum } from '../../../shared/values/datum.ts';

/** A number stays a number, a day a day; everything else is text, also a number with zeros in front. */
export type Cel = string | number | { readonly dag: Datum } | null;

/** Bytes of one file, in the order in which they were made. */
export function joinBytes(delen: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(delen.reduce((sum, deel) => sum + deel.length, 0));
  let place = 0;
  for (const deel of delen) {
    bytes.set(deel, place);
    place += deel.length;
  }
  return bytes;
}
