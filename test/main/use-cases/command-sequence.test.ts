import fc from 'fast-check';
import { expect, it } from 'vitest';
import { everRuns } from '../../../src/main/domain/toekenning-rules.ts';
import { put } from '../../../src/main/store/store.ts';
import { addMonths, addYears, asDatum } from '../../../src/shared/values/datum.ts';
import { covers, overlaps } from '../../../src/shared/values/periode.ts';
import { aPersoon, asId, aWerkrelatie } from '../../builders/entities.ts';
import {
  aGebruikersbeheer,
  contentsOf,
  historiekOf,
  type TestOutside,
} from '../../builders/gebruikersbeheer.ts';
import { commands, run } from './random-commands.ts';

const puts = [
  put('persoon', aPersoon({ bekendBij: [asId('organisatie-1')] })),
  put('werkrelatie', aWerkrelatie({ einddatum: asDatum('2027-12-31') })),
];

/** Every rule about periods that is broken in the store, as a sentence. */
function broken({ store }: TestOutside): readonly string[] {
  const werkrelaties = store.view.by('werkrelatie.persoon', 'persoon-1');
  return [
    ...werkrelaties.flatMap((werkrelatie) => {
      const held = store.view.by('toekenning.werkrelatie', werkrelatie.id).filter(everRuns);
      return [
        werkrelatie.einddatum < werkrelatie.begindatum && 'a werkrelatie ends before its begin',
        werkrelatie.einddatum > addYears(werkrelatie.begindatum, 10) && 'a werkrelatie is too long',
        held.some((each) => !covers(werkrelatie, each)) && 'a toekenning lies outside',
        held.some((each) => each.einddatum > addMonths(each.begindatum, 48)) &&
          'a toekenning is too long',
      ];
    }),
    ...pairs(werkrelaties).map(
      ([a, b]) => a.categorie === b.categorie && overlaps(a, b) && 'two werkrelaties overlap',
    ),
    ...pairs(
      werkrelaties
        .flatMap(({ id }) => store.view.by('toekenning.werkrelatie', id))
        .filter(everRuns),
    ).map(([a, b]) => overlaps(a, b) && clash(a, b) && 'two toekenningen clash'),
  ].filter((sentence) => sentence !== false);
}

function pairs<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((a, index) => list.slice(index + 1).map((b) => [a, b] as const));
}

type Held = { readonly werkrelatieId: string; readonly gebruikersrechtId: string };

function clash(a: Held, b: Held): boolean {
  if (a.gebruikersrechtId === b.gebruikersrechtId) return a.werkrelatieId === b.werkrelatieId;
  return [a.gebruikersrechtId, b.gebruikersrechtId].toSorted().join() === 'controleur,kaal';
}

it('no sequence of commands breaks a rule about periods or changes something unrecorded', async () => {
  const acceptedOf = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(fc.array(commands, { minLength: 5, maxLength: 40 }), async (sequence) => {
      const outside = await aGebruikersbeheer({ puts });
      for (const command of sequence) {
        const before = { contents: contentsOf(outside), lines: historiekOf(outside).length };
        const result = await run(outside, command);
        const isChanged = contentsOf(outside) !== before.contents;
        expect(broken(outside)).toEqual([]);
        expect(historiekOf(outside).length > before.lines).toBe(isChanged);
        expect(isChanged && !result.ok).toBe(false);
        if (isChanged) acceptedOf.set(command.kind, (acceptedOf.get(command.kind) ?? 0) + 1);
      }
    }),
    { numRuns: 800 },
  );
  // Each kind was accepted often enough for the sentence above to say something.
  const kinds = ['change', 'extend', 'grant', 'start', 'stop', 'stopGrant'];
  expect(kinds.filter((kind) => (acceptedOf.get(kind) ?? 0) < 20)).toEqual([]);
});
