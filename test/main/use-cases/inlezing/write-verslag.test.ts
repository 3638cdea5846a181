import { describe, expect, it } from 'vitest';
import { restoreInert } from '../../../../src/main/transfer/formule.ts';
import { formatInsz } from '../../../../src/shared/values/insz.ts';
import {
  accepted,
  aGebruikersbeheer,
  contentsOf,
  faultsIn,
  historiekOf,
  lies,
  withWerkrelatie,
} from '../../../builders/gebruikersbeheer.ts';
import { aTstNummer } from '../../../builders/nummers.ts';
import { paste } from '../../../builders/open-lijst.ts';
import { formules, startsFormula } from '../../transfer/formules.ts';
import { readCells } from '../../transfer/read-csv.ts';

const nummer = formatInsz(aTstNummer({ jaar: 1990, maand: 5, volgnummer: 11 }));

async function opened() {
  const outside = await aGebruikersbeheer({ puts: withWerkrelatie });
  const lijst = await paste(outside, ['Rijksregisternummer;Voornaam;Naam', `${nummer};An;Peeters`]);
  return {
    outside,
    write: (rijen: unknown) =>
      lijst.handlers['inlezing.verslagBestand'](
        { ...lijst.lijst, bytes: new TextEncoder().encode(JSON.stringify(rijen)) },
        lies,
      ),
    fileOf: (token: string) => lijst.files.take('sessie-1', token),
  };
}

describe('the report of a list', () => {
  it('is a file for the session that asked, told in Historiek, whatever the language', async () => {
    const { outside, write, fileOf } = await opened();
    const rijen = [
      ['Ligne', 'Nom'],
      ['2', 'An Peeters'],
    ];
    const { bestand, naam } = accepted(await write(rijen));
    expect(naam).toBe('inleesverslag-2026-06-15.csv');
    const file = fileOf(bestand);
    expect(readCells(new TextDecoder().decode(file?.bytes), ';')).toEqual(rijen);
    expect(fileOf(bestand)).toBeNull();
    expect(historiekOf(outside)).toMatchObject([
      {
        ...{ actie: 'uitvoer.verslag', door: lies.naam, organisatieId: 'organisatie-1' },
        velden: [{ na: naam }, { veld: 'aantal', na: '1' }],
      },
    ]);
  });

  it('holds no full number and no formula, whatever the page sends', async () => {
    const { write, fileOf } = await opened();
    const rijen = [['Naam'], [`An ${nummer} Peeters`], ...formules.map((text) => [text])];
    const file = fileOf(accepted(await write(rijen)).bestand);
    const cells = readCells(new TextDecoder().decode(file?.bytes), ';').flat();
    expect(cells[1]).toMatch(/^An .*\*\*\*\.\*\* Peeters$/);
    expect(cells.filter((cell) => startsFormula.test(cell))).toEqual([]);
    expect(cells.slice(2).map(restoreInert)).toEqual(formules);
  });

  it.each([
    [null],
    ['tekst'],
    [[]],
    [[[]]],
    [[['a'], ['a', 'b']]],
    [[['a'], [1]]],
    [[Array.from({ length: 13 }, () => 'a')]],
    [[['a'], ['x'.repeat(10_001)]]],
  ])('is refused of what is no table: %#', async (rijen) => {
    const { outside, write } = await opened();
    const before = contentsOf(outside);
    expect(faultsIn(await write(rijen))).toEqual(['vraag.ongeldig']);
    expect(contentsOf(outside)).toBe(before);
  });
});
