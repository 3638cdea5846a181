import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Beeld } from '../../../../src/main/domain/historiek.ts';
import {
  beeldenAfter,
  departementenAsOf,
  toestandOp,
} from '../../../../src/main/domain/toestand.ts';
import { put } from '../../../../src/main/store/store.ts';
import { undoChange } from '../../../../src/main/use-cases/historiek/undo-change.ts';
import { anOrganisatie, aPersoon, asId, aWerkrelatie } from '../../../builders/entities.ts';
import {
  aGebruikersbeheer,
  historiekOf,
  lies,
  type TestOutside,
} from '../../../builders/gebruikersbeheer.ts';
import { beheerCommands, runBeheer } from '../random-beheer.ts';
import { commands, run } from '../random-commands.ts';

const puts = [
  put('persoon', aPersoon({ bekendBij: [asId('organisatie-1')] })),
  put('werkrelatie', aWerkrelatie()),
];

/** What somebody might do next: change something, or undo a line, which may be an undoing. */
const acts = fc.oneof(
  { weight: 3, arbitrary: commands },
  { weight: 3, arbitrary: beheerCommands },
  { weight: 3, arbitrary: fc.record({ undo: fc.nat(5) }) },
);

type Act = typeof acts extends fc.Arbitrary<infer T> ? T : never;

async function act(outside: TestOutside, next: Act) {
  if ('kind' in next) return run(outside, next);
  if ('beheer' in next) return runBeheer(outside, next);
  const regelId = historiekOf(outside).at(-1 - next.undo)?.id ?? 'geen';
  return undoChange(outside, lies, { organisatieId: 'organisatie-1', regelId });
}

/** Everything of persoon-1 and the departments that Historiek tells about, by id. */
function entitiesOf({ store }: TestOutside) {
  const werkrelaties = store.view.by('werkrelatie.persoon', 'persoon-1');
  const toekenningen = werkrelaties.flatMap(({ id }) =>
    store.view.by('toekenning.werkrelatie', id),
  );
  const organisatie = store.view.get('organisatie', 'organisatie-1');
  return { werkrelaties, toekenningen, departementen: organisatie?.departementen ?? [] };
}

function replay(beelden: readonly Beeld[]) {
  return new Map(beelden.map(({ na }) => [na.id as string, na]));
}

type Seen = { readonly day: string; readonly state: ReturnType<typeof entitiesOf> };
let undone = 0;
const doneOf = new Map<string, number>();
const begin = anOrganisatie().departementen;

/** Plays the sequence, and remembers what stood after each act of the last few days. */
async function play(outside: TestOutside, sequence: readonly Act[]): Promise<readonly Seen[]> {
  const seen: Seen[] = [];
  for (const next of sequence) {
    const result = await act(outside, next);
    if (result.ok && 'undo' in next) undone += 1;
    if (result.ok && 'beheer' in next) {
      doneOf.set(next.beheer, (doneOf.get(next.beheer) ?? 0) + 1);
    }
    seen.push({ day: outside.clock.today(), state: entitiesOf(outside) });
  }
  return seen.slice(-20);
}

/** What is there at the beginning has no line of its own until it is changed. */
function expectTold(outside: TestOutside) {
  const told = replay(historiekOf(outside).flatMap(({ beelden }) => beelden));
  const { werkrelaties, toekenningen, departementen } = entitiesOf(outside);
  const given = new Map([...begin, aWerkrelatie()].map((one) => [one.id as string, one]));
  for (const entity of [...werkrelaties, ...toekenningen, ...departementen]) {
    expect(entity).toEqual(told.get(entity.id) ?? given.get(entity.id));
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
  const kinds = ['add', 'rename', 'close', 'reopen', 'appoint', 'endBeheer', 'grantFor'];
  expect(kinds.filter((kind) => (doneOf.get(kind) ?? 0) < 5)).toEqual([]);
});

/** The last state seen on each remembered day is what 'toestand op datum' says of that day. */
function expectThen(outside: TestOutside, seen: readonly Seen[]) {
  const lastOf = new Map(seen.map(({ day, state }) => [day, state]));
  for (const [day, state] of lastOf) {
    const nu = entitiesOf(outside);
    const then = toestandOp(day as never, nu, historiekOf(outside));
    expect(sorted(then)).toEqual(sorted(state));
    const before = beeldenAfter(day as never, historiekOf(outside));
    expect(departementenAsOf(nu.departementen, before)).toEqual(state.departementen);
  }
}

function sorted({ werkrelaties, toekenningen }: ReturnType<typeof toestandOp>) {
  return [...werkrelaties, ...toekenningen].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
