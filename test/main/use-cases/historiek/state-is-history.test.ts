import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Beeld } from '../../../../src/main/domain/historiek.ts';
import { toestandOp } from '../../../../src/main/domain/toestand.ts';
import { put } from '../../../../src/main/store/store.ts';
import { undoChange } from '../../../../src/main/use-cases/historiek/undo-change.ts';
import { aPersoon, asId, aWerkrelatie } from '../../../builders/entities.ts';
import {
  aGebruikersbeheer,
  historiekOf,
  lies,
  type TestOutside,
} from '../../../builders/gebruikersbeheer.ts';
import { commands, run } from '../random-commands.ts';

const puts = [
  put('persoon', aPersoon({ bekendBij: [asId('organisatie-1')] })),
  put('werkrelatie', aWerkrelatie()),
];

/** What somebody might do next: change something, or undo a line, which may be an undoing. */
const acts = fc.oneof(
  { weight: 3, arbitrary: commands },
  { weight: 2, arbitrary: fc.record({ undo: fc.nat(5) }) },
);

type Act = typeof acts extends fc.Arbitrary<infer T> ? T : never;

async function act(outside: TestOutside, next: Act) {
  if (!('undo' in next)) return run(outside, next);
  const regelId = historiekOf(outside).at(-1 - next.undo)?.id ?? 'geen';
  return undoChange(outside, lies, { organisatieId: 'organisatie-1', regelId });
}

/** Everything of persoon-1 that Historiek tells about, by id. */
function entitiesOf({ store }: TestOutside) {
  const werkrelaties = store.view.by('werkrelatie.persoon', 'persoon-1');
  const toekenningen = werkrelaties.flatMap(({ id }) =>
    store.view.by('toekenning.werkrelatie', id),
  );
  return { werkrelaties, toekenningen };
}

function replay(beelden: readonly Beeld[]) {
  return new Map(beelden.map(({ na }) => [na.id as string, na]));
}

type Seen = { readonly day: string; readonly state: ReturnType<typeof entitiesOf> };
let undone = 0;

/** Plays the sequence, and remembers what stood after each act of the last few days. */
async function play(outside: TestOutside, sequence: readonly Act[]): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  for (const next of sequence) {
    const result = await act(outside, next);
    if (result.ok && 'undo' in next) undone += 1;
    seen.push({ day: outside.clock.today(), state: entitiesOf(outside) });
  }
  return seen.slice(-20);
}

/** The werkrelatie of the beginning has no line of its own until it is changed. */
function expectTold(outside: TestOutside) {
  const told = replay(historiekOf(outside).flatMap(({ beelden }) => beelden));
  const { werkrelaties, toekenningen } = entitiesOf(outside);
  for (const entity of [...werkrelaties, ...toekenningen]) {
    const given = entity.id === 'werkrelatie-1' ? aWerkrelatie() : undefined;
    expect(entity).toEqual(told.get(entity.id) ?? given);
  }
}

it('any sequence of changes, undos and redos ends in the state that its history says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(acts, { minLength: 100, maxLength: 200 }), async (sequence) => {
      const outside = await aGebruikersbeheer({ puts });
      const seen = await play(outside, sequence);
      expectTold(outside);
      expectThen(outside, seen);
    }),
    { numRuns: 25 },
  );
  expect(undone).toBeGreaterThan(100);
});

/** The last state seen on each remembered day is what 'toestand op datum' says of that day. */
function expectThen(outside: TestOutside, seen: readonly Seen[]) {
  const lastOf = new Map(seen.map(({ day, state }) => [day, state]));
  for (const [day, state] of lastOf) {
    const then = toestandOp(day as never, entitiesOf(outside), historiekOf(outside));
    expect(sorted(then)).toEqual(sorted(state));
  }
}

function sorted({ werkrelaties, toekenningen }: ReturnType<typeof toestandOp>) {
  return [...werkrelaties, ...toekenningen].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
