import { readdirSync, readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLijst } from '../../../../src/main/transfer/lezen/read-lijst.ts';
import { inOwnProcess } from '../../../harness/bomb.ts';
import { bombSheet, deflatedMb, hostileWorkbooks, withExtra } from './hostile-parts.ts';
import { hostileTexts, repeated } from './hostile-texts.ts';

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
    const bomb = deflatedMb(128, bombSheet);
    expect(bomb.length).toBeLessThan(MB);
    expect(inflateRawSync(bomb).length).toBeGreaterThan(128 * MB);
  });

  it('takes no memory when it bursts, where a naive reader takes all of it', {
    timeout: 120_000,
  }, async () => {
    const bombs = hostileWorkbooks.filter(([what]) => /1 GB|^the same/.test(what));
    expect(bombs.length).toBeGreaterThan(1);
    await inOwnProcess(async (read) => {
      for (const [what, code, make] of bombs) {
        const found = await read(make());
        expect(found.code, what).toBe(code);
        expect(found.mb, what).toBeLessThan(100);
      }
      expect((await read(deflatedMb(256, bombSheet), 'naive')).mb).toBeGreaterThan(100);
    });
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
      { numRuns: 300 },
    );
  });
});

describe('a text that is no list', () => {
  it.each(hostileTexts)('is refused: %s (%s)', async (_, code, make) => {
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
    // Once per 32 KB at least: what then lies between two turns is some milliseconds.
    expect(turns).toBeGreaterThanOrEqual(bytes.length / 32_768);
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
