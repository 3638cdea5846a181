import { makeUitvoer } from '../../../../src/main/use-cases/uitvoer/make-uitvoer.ts';
import type { Input } from '../../../../src/shared/contract/contract.ts';
import { accepted, lies, type TestOutside } from '../../../builders/gebruikersbeheer.ts';
import { readCells } from '../../transfer/read-csv.ts';

export const organisatieId = 'organisatie-1';

type Asked = Partial<Input<'uitvoer.maak'>> & { readonly volledig?: boolean };

export function ask(outside: TestOutside, { volledig = true, ...bend }: Asked = {}, caller = lies) {
  const input: Input<'uitvoer.maak'> = {
    organisatieId,
    ...{ keuze: { soort: 'organisatie' }, vorm: 'csv' },
    ...bend,
  };
  return makeUitvoer(outside, caller, { input, volledig, pauze: async () => undefined });
}

/** The CSV as rows of cells, as a lenient program reads it. */
export async function exported(outside: TestOutside, asked: Asked = {}, caller = lies) {
  const made = accepted(await ask(outside, asked, caller));
  const text = new TextDecoder().decode(made.bestand.bytes);
  const [koppen = [], ...rows] = readCells(text, ';');
  const column = (kop: string) => rows.map((row) => row[koppen.indexOf(kop)] ?? '');
  return { ...made, text, koppen, rows, column };
}
