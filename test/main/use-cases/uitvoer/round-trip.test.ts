import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { put } from '../../../../src/main/store/store.ts';
import type { UitvoerVorm } from '../../../../src/shared/values/uitvoer.ts';
import { anOrganisatie, aToekenning } from '../../../builders/entities.ts';
import {
  accepted,
  aGebruikersbeheer,
  contentsOf,
  type TestOutside,
  withWerkrelatie,
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

/** Somebody with the right of the seed for one departement of this name. */
async function withDepartement(naam: string) {
  const departementen = [{ id: 'departement-aalst', naam, geslotenOp: null }];
  const organisatie = put('organisatie', anOrganisatie({ departementen }));
  return aGebruikersbeheer({
    puts: [organisatie, ...withWerkrelatie, put('toekenning', aToekenning())],
  });
}

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

  it.each(['Gent, Zuid', 'Gent / Zuid; Noord', '- Gent', 'a|'.repeat(40), '=Gent', '"Gent"'])(
    'knows a departement that is called %j',
    async (naam) => {
      const outside = await withDepartement(naam);
      const { made, verdicts } = await readBack(outside, vorm);
      expect(made.personen).toBe(3);
      expect(strange(verdicts)).toEqual([]);
    },
  );

  it('sees what was changed in the file', async () => {
    const outside = await withDepartement('Gent');
    const made = accepted(await ask(outside, { vorm: 'csv' }));
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(made.bestand.bytes);
    const changed = new TextEncoder().encode(text.replaceAll(';31/12/2027;', ';30/06/2028;'));
    const verdicts = await (await openLijst(outside, changed)).verdicts();
    expect(verdicts.filter((verdict) => verdict.endsWith('wijzigt'))).toHaveLength(2);
  });
});
