import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { UitvoerVorm } from '../../../../src/shared/values/uitvoer.ts';
import {
  accepted,
  aGebruikersbeheer,
  contentsOf,
  type TestOutside,
} from '../../../builders/gebruikersbeheer.ts';
import { openLijst } from '../../../builders/open-lijst.ts';
import { anyDossier } from './any-dossier.ts';
import { ask } from './uitvoer-help.ts';

/** What the import says of each row of what the export wrote. */
async function readBack(outside: TestOutside, vorm: UitvoerVorm) {
  const made = accepted(await ask(outside, { vorm }));
  const lijst = await openLijst(outside, made.bestand.bytes);
  return { made, lijst, verdicts: await lijst.verdicts() };
}

const strange = (verdicts: readonly string[]) =>
  verdicts.filter((verdict) => !verdict.endsWith('gekend'));

describe.each(['csv', 'xlsx'] as const)('an export as %s, read in again', (vorm) => {
  it('has nothing to change: every row is known, whatever the dossier holds', async () => {
    await fc.assert(
      fc.asyncProperty(anyDossier, async (puts) => {
        const outside = await aGebruikersbeheer({ puts });
        const { made, lijst, verdicts } = await readBack(outside, vorm);
        expect(strange(verdicts)).toEqual([]);
        expect(verdicts).toHaveLength(made.rijen);
        const before = contentsOf(outside);
        expect((await lijst.keep()).ok).toBe(false);
        expect(contentsOf(outside)).toBe(before);
      }),
      { numRuns: 120 },
    );
  });
});
