import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createSealedStore,
  openSealedStore,
} from '../../../../src/main/store/sealed/sealed-store.ts';
import type { Put } from '../../../../src/main/store/store.ts';
import { changes } from '../entity-arbitraries.ts';
import { accepted, save } from '../store-help.ts';
import { answersOf, answersOfStore, applyTo, emptyWorld } from '../store-model.ts';
import { makeFastFolder } from './fast-folder.ts';
import { aKey } from './keys.ts';

type Step =
  | { readonly do: 'commit' | 'replace'; readonly puts: readonly Put[] }
  | { readonly do: 'compact' | 'reopen' | 'reseal' };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('commit' as const), puts: changes }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('replace' as const), puts: changes }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constantFrom('compact', 'reopen', 'reseal') }),
  },
);

/** Historiek is only added to: the same line twice is a bug of the caller. */
function withoutKnown(puts: readonly Put[], known: ReadonlySet<string>): readonly Put[] {
  const seen = new Set(known);
  return puts.filter(({ collection, entity }) => {
    if (collection !== 'historiek') return true;
    const isNew = !seen.has(entity.id);
    seen.add(entity.id);
    return isNew;
  });
}

async function play(script: readonly Step[]): Promise<void> {
  const home = await makeFastFolder();
  const place = { folder: join(home, 'store') };
  let key = aKey('0');
  try {
    let store = accepted(await createSealedStore({ ...place, key, slots: 0, puts: [] }));
    let world = emptyWorld;
    for (const [index, one] of [...script, { do: 'reopen' } as const].entries()) {
      if (one.do === 'commit') {
        const known = new Set(world.historiek.map(({ id }) => String(id)));
        const puts = withoutKnown(one.puts, known);
        accepted(await save(store, ...puts));
        world = applyTo(world, puts);
      } else if (one.do === 'replace') {
        const puts = withoutKnown(one.puts, new Set());
        accepted(await store.replaceAll(puts));
        world = applyTo(emptyWorld, puts);
      } else if (one.do === 'compact') {
        accepted(await store.compact());
      } else if (one.do === 'reseal') {
        key = aKey(String(index));
        accepted(await store.reseal({ slots: index, key }));
      } else {
        accepted(await store.verify(() => {}));
        await store.close();
        store = accepted(await openSealedStore({ ...place, key }));
        expect(store.status().notices).toEqual([]);
      }
      expect(answersOfStore(store.view)).toEqual(answersOf(world));
    }
    await store.close();
  } finally {
    await rm(home, { recursive: true });
  }
}

describe('the sealed store, compared with lists', () => {
  it('is the same after any commits, beginnings anew, merges, keys and openings', async () => {
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 12 }), play), { numRuns: 25 });
  }, 120_000);
});
