import { readdirSync, readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_MB } from '../../../../src/main/transfer/lezen/grenzen.ts';
import { readLijst } from '../../../../src/main/transfer/lezen/read-lijst.ts';
import { bombSheet, deflatedMb, hostileWorkbooks, withExtra } from './hostile-parts.ts';

const MB = 1_048_576;

async function codeOf(bytes: Uint8Array): Promise<string> {
  const read = await readLijst({ bytes });
  return read.ok ? 'read' : read.faults[0].code;
}

describe('a workbook that no spreadsheet made', () => {
  it('is told from an ordinary one', async () => {
    expect(await codeOf(withExtra())).toBe('lijst.zonderGegevens');
  });

  it.each(hostileWorkbooks)('is refused: %s (%s)', async (_, code, make) => {
    expect(await codeOf(make())).toBe(code);
  });

  it('would fill the memory of who inflates whatever comes', () => {
    const bomb = deflatedMb(256, bombSheet);
    expect(bomb.length).toBeLessThan(MB);
    expect(inflateRawSync(bomb).length).toBeGreaterThan(256 * MB);
  });

  it('takes no memory when it bursts', async () => {
    const [, , make] = hostileWorkbooks[1] ?? [];
    const bytes = make?.() ?? Buffer.alloc(0);
    const before = process.memoryUsage().rss;
    await readLijst({ bytes });
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * MB);
  });
});

describe('a workbook that is damaged', () => {
  const whole = readFileSync('test/fixtures/import/excel-nl.xlsx');

  it('is a refusal wherever it is cut off', async () => {
    for (let length = 0; length < whole.length; length += 7) {
      expect(await codeOf(whole.subarray(0, length))).toMatch(/^lijst\./);
    }
  });

  it('is a list or a refusal whichever byte is another', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, flip) => {
          const bytes = Buffer.from(whole);
          bytes[at] = (bytes[at] ?? 0) ^ flip;
          expect(await codeOf(bytes)).toMatch(/^lijst\.|^read$/);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

const repeated = (text: string, times: number) => Buffer.from(text.repeat(times));

describe('a text that is no list', () => {
  it.each([
    ['a file over the limit', 'lijst.teGroot', () => Buffer.alloc(MAX_MB * MB + 1, 'a')],
    ['a million columns', 'lijst.teVeelKolommen', () => repeated('a;', 1_000_000)],
    ['a million empty columns', 'lijst.teVeelKolommen', () => repeated(';', 1_000_000)],
    ['one line of 30 MB', 'lijst.celTeLang', () => repeated('x', 30 * MB)],
    ['a quote that opens 30 MB', 'lijst.aanhalingsteken', () => repeated('a;"bc\n', 5 * MB)],
    ['a quote at the end', 'lijst.aanhalingsteken', () => Buffer.from('a;b\n1;"2')],
    ['quotes out of place', 'lijst.aanhalingsteken', () => Buffer.from('a;b\n"1"x;2\n')],
    ['only quotes', 'lijst.celTeLang', () => repeated('"', 2_000_000)],
    ['only newlines', 'lijst.teVeelRijen', () => repeated('\n', 30 * MB)],
    ['too many rows', 'lijst.teVeelRijen', () => repeated('a;b\n', 100_001)],
    ['zero bytes', 'lijst.geenTekst', () => Buffer.from('a;b\n1;\0 2\n\0\0\0')],
    ['zero bytes alone', 'lijst.geenTekst', () => Buffer.alloc(1000)],
    ['a mark alone', 'lijst.leeg', () => Buffer.from('\ufeff')],
  ])('is refused: %s (%s)', async (_, code, make) => {
    expect(await codeOf(make())).toBe(code);
  });

  it('names the row', async () => {
    const read = await readLijst({ bytes: Buffer.from(`a;b\n1;2\n3;${'x'.repeat(10_001)}\n`) });
    expect(read).toMatchObject({ ok: false, faults: [{ params: { rij: 3, max: 10_000 } }] });
  });

  it('lets others have their turn while it is read', async () => {
    const bytes = repeated('Janssens;Piet;85673000192;piet@voorbeeld.example\n', 20_000);
    let turns = 0;
    let reading = true;
    const count = () => {
      turns += 1;
      if (reading) setImmediate(count);
    };
    setImmediate(count);
    await readLijst({ bytes });
    reading = false;
    // Once per 64 KB at least: what then lies between two turns is some milliseconds.
    expect(turns).toBeGreaterThanOrEqual(bytes.length / 65_536);
  });
});

describe('names that mean something to the machine', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '$&', '%s'];

  it('are headers like any other', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const csv = `INSZ;${names.join(';')}\n85673000192;${names.join(';')}\n`;
    const read = await readLijst({ bytes: Buffer.from(csv) });
    expect(read.ok && read.value.koppen).toEqual(['INSZ', ...names]);
    expect(read.ok && read.value.rijen[0]?.cellen).toEqual(['85673000192', ...names]);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });
});

describe('any bytes at all', () => {
  it('are a list or a refusal, never an exception', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), async (bytes) => {
        expect(await codeOf(bytes)).toMatch(/^lijst\.|^read$/);
      }),
      { numRuns: 1000 },
    );
  });

  it('behind the first bytes of a file that is known', async () => {
    const heads = [
      'PK\u0003\u0004',
      'PK\u0005\u0006',
      '\xff\xfe',
      '\xfe\xff',
      '\xef\xbb\xbf',
      'sep=;\n',
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...heads),
        fc.uint8Array({ maxLength: 500 }),
        async (head, rest) => {
          const bytes = Buffer.concat([Buffer.from(head, 'latin1'), rest]);
          expect(await codeOf(bytes)).toMatch(/^lijst\.|^read$/);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('leave every sample list one or the other when spliced', async () => {
    const folder = 'test/fixtures/import';
    const samples = readdirSync(folder)
      .filter((name) => /\.(?:csv|txt|tsv)$/.test(name))
      .map((name) => readFileSync(`${folder}/${name}`));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...samples),
        fc.constantFrom(...samples),
        fc.nat(400),
        async (first, second, at) => {
          const bytes = Buffer.concat([first.subarray(0, at), second.subarray(at)]);
          expect(await codeOf(bytes)).toMatch(/^lijst\.|^read$/);
        },
      ),
      { numRuns: 500 },
    );
  });
});
