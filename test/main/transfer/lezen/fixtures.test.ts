import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLijst, readPlak } from '../../../../src/main/transfer/lezen/read-lijst.ts';
import { csvFixtures } from '../../../fixtures/import/make-csv.ts';
import { otherFixtures } from '../../../fixtures/import/make-other.ts';
import { xlsxFixtures } from '../../../fixtures/import/make-xlsx.ts';
import { describeLijst } from './describe-lijst.ts';

const folder = 'test/fixtures/import';
const names = readdirSync(folder).filter((name) => !/\.(?:ts|json)$/.test(name));

type Expected = {
  /** What the file is like: the habit it stands for. */
  readonly wat: string;
  readonly geweigerd?: { readonly code: string; readonly params: object; readonly zin: string };
};

function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')) as Expected;
}

async function read(name: string) {
  const bytes = readFileSync(join(folder, name));
  // What is pasted reaches us as text, never as bytes.
  return name.endsWith('.plak.txt') ? readPlak(bytes.toString('utf8')) : readLijst({ bytes });
}

describe('the lists that people have', () => {
  it('are forty and more', () => {
    expect(names.length).toBeGreaterThanOrEqual(40);
  });

  it.each(names)('%s gives what stands beside it', async (name) => {
    const { wat, geweigerd, ...rest } = expectedOf(name);
    expect(wat).not.toBe('');
    // The sentence is held against the texts by test/renderer/import-sentences.test.ts.
    const refused = geweigerd && { code: geweigerd.code, params: geweigerd.params };
    const expected = refused === undefined ? rest : { geweigerd: refused };
    expect(describeLijst(await read(name))).toEqual(expected);
  });

  it('are the ones that their makers make', async () => {
    const texts = Object.entries(csvFixtures).filter(
      ([name, bytes]) => !readFileSync(join(folder, name)).equals(bytes),
    );
    expect(texts.map(([name]) => name)).toEqual([]);
    // Deflating gives other bytes with another zlib: what is in them is held, not how it is packed.
    for (const [name, bytes] of Object.entries({ ...xlsxFixtures, ...otherFixtures })) {
      expect(describeLijst(await readLijst({ bytes })), name).toEqual(
        describeLijst(await read(name)),
      );
    }
  });
});
