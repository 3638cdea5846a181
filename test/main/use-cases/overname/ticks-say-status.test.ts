import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  accepted,
  aGebruikersbeheer,
  type TestOutside,
} from '../../../builders/gebruikersbeheer.ts';
import {
  PERSOON,
  prepared,
  RECHT,
  RELATIE,
  show,
  statuses,
  tick,
  tickable,
} from './overname-help.ts';

const onderdelen = [PERSOON, RELATIE, RECHT] as const;

const presses = fc.array(
  fc.record({
    onderdeel: fc.constantFrom(...onderdelen),
    // All of them, or one by its place.
    which: fc.option(fc.nat(20), { nil: null, freq: 1 }),
    aan: fc.constantFrom(true, true, false),
  }),
  { maxLength: 30 },
);
type Press = typeof presses extends fc.Arbitrary<readonly (infer T)[]> ? T : never;

/** What has to be ticked, said in the simplest way: one set per onderdeel. */
type Model = ReadonlyMap<string, { readonly all: readonly string[]; readonly ticked: Set<string> }>;

async function press(outside: TestOutside, model: Model, { onderdeel, which, aan }: Press) {
  const known = model.get(onderdeel);
  if (known === undefined) throw new Error('No such onderdeel');
  const velden = known.all.filter(
    (_, place) => which === null || place === which % known.all.length,
  );
  accepted(await tick(outside, { onderdeel, velden, aan }));
  for (const veld of velden) {
    if (aan) known.ticked.add(veld);
    else known.ticked.delete(veld);
  }
}

function shownTicks(outside: TestOutside): readonly string[] {
  const velden = show(outside).onderdelen.flatMap(({ schermen }) =>
    schermen.flatMap((scherm) => scherm.velden),
  );
  return velden.filter(({ afgevinkt }) => afgevinkt === true).map(({ id }) => id);
}

it('ticking and unticking in any order ends in the status that the ticks say', async () => {
  let handedOver = 0;
  await fc.assert(
    fc.asyncProperty(presses, async (sequence) => {
      const outside = await aGebruikersbeheer({ puts: prepared });
      const model: Model = new Map(
        onderdelen.map((id) => [id, { all: tickable(outside, id), ticked: new Set() }]),
      );
      for (const next of sequence) await press(outside, model, next);
      const complete = [...model.values()].map(({ all, ticked }) => ticked.size === all.length);
      handedOver += complete.filter(Boolean).length;
      expect(statuses(outside)).toEqual(complete.map((is) => (is ? 'actief' : 'inAfwachting')));
      const wanted = [...model.values()].flatMap(({ ticked }) => [...ticked]);
      expect(shownTicks(outside).toSorted()).toEqual(wanted.toSorted());
    }),
    // One seed: how many of the sequences get anywhere does not hang on luck.
    { numRuns: 60, seed: 20260615 },
  );
  expect(handedOver).toBeGreaterThan(20);
});
