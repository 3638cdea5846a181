import { createHash, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { commitmentOf, makeDataKey } from '../../../../src/main/store/keys/data-key.ts';
import { makeDossierId, makeWachtzinSlot } from '../../../../src/main/store/keys/make-slots.ts';
import { openWithWachtzin } from '../../../../src/main/store/keys/open-slots.ts';
import {
  openDelen,
  readKop,
  writeMeegave,
} from '../../../../src/main/store/meegave/meegave-file.ts';
import { accepted, codesOf } from '../store-help.ts';

const wachtzin = 'paarse lantaarn fluit boven karton';
const cost = { N: 2 ** 15, r: 8, p: 1 };
const delen = ['over dit dossier', 'een rij', 'nog een rij'].map((text) => Buffer.from(text));

async function aMeegave(parts: readonly Buffer[] = delen) {
  const wrapping = {
    dataKey: makeDataKey(randomBytes),
    id: makeDossierId(randomBytes),
    bytes: randomBytes,
  };
  const slots = {
    version: 1,
    id: wrapping.id,
    commitment: commitmentOf(wrapping.dataKey).toString('base64'),
    slots: [await makeWachtzinSlot(wrapping, wachtzin, cost)],
  } as const;
  const kop = { id: wrapping.id, salt: randomBytes(32).toString('hex'), slots };
  return { bytes: await writeMeegave(kop, wrapping.dataKey, parts), key: wrapping.dataKey };
}

/** As somebody does who means harm: the sum at the end is right again. */
function summed(bytes: Buffer): Buffer {
  const body = bytes.subarray(0, -32);
  return Buffer.concat([body, createHash('sha256').update(body).digest()]);
}

function flipped(bytes: Buffer, at: number, bit: number): Buffer {
  const other = Buffer.from(bytes);
  other[at] = (other[at] ?? 0) ^ (1 << bit);
  return other;
}

describe('a meegave', () => {
  it('gives back its parts to who has the passphrase', async () => {
    const { bytes } = await aMeegave();
    const read = accepted(readKop(bytes));
    const key = accepted(await openWithWachtzin(read.kop.slots, wachtzin));
    expect(accepted(await openDelen(read, key))).toEqual(delen);
    expect(codesOf(await openWithWachtzin(read.kop.slots, 'een andere wachtzin'))).toEqual([
      'ontgrendelen.wachtzin',
    ]);
  });

  it('shows nothing of what is in it', async () => {
    const { bytes } = await aMeegave();
    expect(bytes.toString('latin1')).not.toMatch(/over dit dossier|een rij/);
  });

  it('is refused as damaged with any bit of any byte flipped, before a passphrase is asked', async () => {
    const { bytes } = await aMeegave();
    const answers = new Set<string>();
    let flips = 0;
    for (let at = 0; at < bytes.length; at += 1) {
      for (let bit = 0; bit < 8; bit += 1) {
        answers.add(codesOf(readKop(flipped(bytes, at, bit))).join());
        flips += 1;
      }
    }
    expect(flips).toBe(bytes.length * 8);
    // The first eight bytes say what kind of file it is.
    expect([...answers].sort()).toEqual(['meegave.beschadigd', 'meegave.geenMeegave']);
  });

  it('is refused with any byte changed by somebody who mends the sum', async () => {
    const { bytes, key } = await aMeegave();
    for (let at = 8; at < bytes.length - 32; at += 1) {
      const read = readKop(summed(flipped(bytes, at, at % 8)));
      // A slot that was changed is for the passphrase to find out; its header binds the parts anyway.
      const opened = read.ok ? await openDelen(read.value, key) : read;
      expect({ at, ok: opened.ok }).toEqual({ at, ok: false });
    }
  });

  it('is refused when a part was left out, exchanged or added, or the end is missing', async () => {
    const { bytes, key } = await aMeegave();
    const other = await aMeegave([...delen, Buffer.from('erbij')]);
    const from = 8 + 4 + bytes.readUInt32BE(8);
    const part = (nth: number) => {
      let at = from;
      for (let skipped = 0; skipped < nth; skipped += 1) at += 4 + bytes.readUInt32BE(at) + 16;
      return bytes.subarray(at, at + 4 + bytes.readUInt32BE(at) + 16);
    };
    const head = bytes.subarray(0, from);
    const tail = Buffer.alloc(32);
    const games = [
      [head, part(0), part(2)],
      [head, part(0), part(1)],
      [head, part(1), part(0), part(2)],
      [head, part(0), part(1), part(2), part(2)],
      [head],
      [other.bytes.subarray(0, 8 + 4 + other.bytes.readUInt32BE(8)), part(0), part(1), part(2)],
    ];
    for (const [nth, pieces] of games.entries()) {
      const read = readKop(summed(Buffer.concat([...pieces, tail])));
      const opened = read.ok ? await openDelen(read.value, key) : read;
      expect({ nth, codes: codesOf(opened) }).toEqual({ nth, codes: ['meegave.beschadigd'] });
    }
  });

  it('is refused whole when it is cut off anywhere, or is something else', async () => {
    const { bytes } = await aMeegave();
    for (let length = 0; length < bytes.length; length += 1) {
      expect(readKop(bytes.subarray(0, length)).ok).toBe(false);
    }
    expect(codesOf(readKop(Buffer.from('%PDF-1.7')))).toEqual(['meegave.geenMeegave']);
  });

  it('of a later release is known as such', async () => {
    const { bytes } = await aMeegave();
    const json = bytes.subarray(12, 12 + bytes.readUInt32BE(8)).toString('utf8');
    const later = Buffer.from(json.replace('"fmt":1,"minReader":1', '"fmt":2,"minReader":2'));
    const rest = bytes.subarray(12 + bytes.readUInt32BE(8));
    const changed = summed(Buffer.concat([bytes.subarray(0, 12), later, rest]));
    expect(codesOf(readKop(changed))).toEqual(['meegave.nieuwereVersie']);
  });
});
