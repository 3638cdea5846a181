/** One value of a DER text: where it stands, and the values inside it when it is made of values. */
export type DerValue = {
  readonly tag: number;
  readonly content: Uint8Array;
  /** With its tag and length: what a signature is made over. */
  readonly whole: Uint8Array;
  readonly parts: readonly DerValue[];
};

/** Bit 6 of a tag: made of other values. */
const CONSTRUCTED = 0x20;
/** Deeper than any certificate or list; what nests deeper is no such thing. */
const MAX_DEPTH = 20;

/** The one value that the bytes are, to the last byte; null when they are anything else. */
export function readDer(bytes: Uint8Array): DerValue | null {
  const values = readAll(bytes, 0);
  const [only] = values ?? [];
  return values?.length === 1 && only !== undefined ? only : null;
}

function readAll(bytes: Uint8Array, depth: number): readonly DerValue[] | null {
  if (depth > MAX_DEPTH) return null;
  const values: DerValue[] = [];
  let at = 0;
  while (at < bytes.length) {
    const value = readOne(bytes.subarray(at), depth);
    if (value === null) return null;
    values.push(value);
    at += value.whole.length;
  }
  return values;
}

function readOne(bytes: Uint8Array, depth: number): DerValue | null {
  const [tag, first] = bytes;
  if (tag === undefined || first === undefined) return null;
  const more = first < 0x80 ? 0 : first & 0x7f;
  // 0x80 is BER's 'until the end', which DER does not know; four bytes reach 4 GiB.
  if (first === 0x80 || more > 4 || bytes.length < 2 + more) return null;
  const length =
    more === 0 ? first : bytes.subarray(2, 2 + more).reduce((sum, byte) => sum * 256 + byte, 0);
  const end = 2 + more + length;
  if (end > bytes.length) return null;
  const content = bytes.subarray(2 + more, end);
  const parts = (tag & CONSTRUCTED) === 0 ? [] : readAll(content, depth + 1);
  return parts === null ? null : { tag, content, whole: bytes.subarray(0, end), parts };
}

/** The ISO moment of a UTCTime or GeneralizedTime; null when it is neither. */
export function readTime({ tag, content }: DerValue): string | null {
  const text = new TextDecoder('latin1').decode(content);
  const century = tag === 0x18 ? '' : Number(text.slice(0, 2)) < 50 ? '20' : '19';
  const found = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(century + text);
  if ((tag !== 0x17 && tag !== 0x18) || found === null) return null;
  const [, jaar, maand, dag, uur, minuut, seconde] = found;
  return `${jaar}-${maand}-${dag}T${uur}:${minuut}:${seconde}.000Z`;
}
