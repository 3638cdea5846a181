import fc from 'fast-check';
import { accepted, aGebruikersbeheer } from '../builders/gebruikersbeheer.ts';
import { openLijst } from '../builders/open-lijst.ts';
import { cellsInLibreOffice, differences, hasProgram } from '../main/transfer/others-software.ts';
import { readCells } from '../main/transfer/read-csv.ts';
import { anyDossier } from '../main/use-cases/uitvoer/any-dossier.ts';
import { ask } from '../main/use-cases/uitvoer/uitvoer-help.ts';
import type { Harness } from './outcome.ts';

/**
 * Any dossiers out and in again: the import knows every row, and LibreOffice shows of the workbook what
 * the CSV has. That a broken writer is seen, `main/transfer/others-software.test.ts` shows.
 */
export const uitvoerHarness: Harness = {
  what: 'an export read in again has nothing to change, and LibreOffice shows the same cells',
  n: 20,
  async run(n) {
    const counts = { dossiers: 0, rows: 0, strange: 0, inLibreOffice: 0, different: 0 };
    const withOthers = hasProgram('soffice');
    if (!withOthers) console.log('LibreOffice is not installed here: only read in again.');
    for (const puts of fc.sample(anyDossier, n)) {
      const outside = await aGebruikersbeheer({ puts });
      const csv = accepted(await ask(outside, { vorm: 'csv' }));
      const xlsx = accepted(await ask(outside, { vorm: 'xlsx' }));
      for (const { bestand } of [csv, xlsx]) {
        const verdicts = await (await openLijst(outside, bestand.bytes)).verdicts();
        counts.strange += verdicts.filter((verdict) => !verdict.endsWith('gekend')).length;
      }
      counts.dossiers += 1;
      counts.rows += csv.rijen;
      if (!withOthers) continue;
      const cells = readCells(new TextDecoder().decode(csv.bestand.bytes), ';');
      const there = await cellsInLibreOffice(xlsx.bestand.bytes);
      counts.inLibreOffice += cells.flat().length;
      for (const difference of differences(cells, there)) {
        counts.different += 1;
        console.log(difference);
      }
    }
    return { counts, violations: counts.strange + counts.different };
  },
};
