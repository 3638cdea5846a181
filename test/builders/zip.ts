import { deflateRawSync } from 'node:zlib';

/** A part of a zip; what is not given is as an honest program writes it. */
export type ZipPart = {
  readonly name: string;
  readonly data: Uint8Array | string;
  /** What the directory says the part is when inflated, true or not. */
  readonly stated?: number;
  /** Already deflated, so that a large part need not be held whole. */
  readonly deflated?: Uint8Array;
  /** Mode of Unix in the directory: 0o120777 is a link. */
  readonly mode?: number;
};

const crcTable = Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc >>> 0;
});

function crc32(data: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of data) crc = (crc >>> 8) ^ (crcTable[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

function fields(...values: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer {
  const buffer = Buffer.alloc(values.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of values) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
}

/** A zip of these parts, deflated, without a date: the same parts give the same bytes. */
export function aZip(parts: readonly ZipPart[]): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const data = Buffer.from(part.data as string);
    const name = Buffer.from(part.name);
    const deflated = Buffer.from(part.deflated ?? deflateRawSync(data, { level: 9 }));
    const sizes = [
      [4, part.deflated === undefined ? crc32(data) : 0],
      [4, deflated.length],
      [4, part.stated ?? data.length],
    ] as const;
    // Version 2.0, names in UTF-8, deflated, no time, the first of January 1980.
    const common = fields([2, 20], [2, 0x800], [2, 8], [2, 0], [2, 0x21], ...sizes);
    const header = Buffer.concat([
      fields([4, 0x04034b50]),
      common,
      fields([2, name.length], [2, 0]),
      name,
      deflated,
    ]);
    const attributes = ((part.mode ?? 0o100644) << 16) >>> 0;
    directory.push(
      Buffer.concat([
        fields([4, 0x02014b50], [2, 0x0314]),
        common,
        fields([2, name.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, attributes], [4, offset]),
        name,
      ]),
    );
    local.push(header);
    offset += header.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const count = parts.length;
  const end = fields(
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, offset],
  );
  return Buffer.concat([...local, ...directory, end, fields([2, 0])]);
}
