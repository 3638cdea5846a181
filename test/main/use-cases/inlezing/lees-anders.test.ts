import { describe, expect, it } from 'vitest';
import type { Leeswijze } from '../../../../src/shared/values/inlezing.ts';
import { formatInsz } from '../../../../src/shared/values/insz.ts';
import {
  accepted,
  aGebruikersbeheer,
  faultsIn,
  lies,
  type TestOutside,
} from '../../../builders/gebruikersbeheer.ts';
import { aTstNummer } from '../../../builders/nummers.ts';
import { openLijst, paste } from '../../../builders/open-lijst.ts';
import { aWorkbook, sheetRow } from '../../../builders/workbook.ts';

const nummer = (volgnummer: number) => formatInsz(aTstNummer({ jaar: 1990, maand: 5, volgnummer }));
const herken: Leeswijze = { blad: null, scheiding: null, codering: null, kop: null };

type Open = Awaited<ReturnType<typeof paste>>;

async function standOf({ handlers, lijst }: Open) {
  return accepted(await handlers['inlezing.stand'](lijst, lies));
}

function lees({ handlers, lijst }: Open, wijze: Partial<Leeswijze>) {
  return handlers['inlezing.leesAnders']({ ...lijst, wijze: { ...herken, ...wijze } }, lies);
}

function correct({ handlers, lijst }: Open, cel: { nummer: number; tekst: string }) {
  return handlers['inlezing.verbeter']({ ...lijst, veld: 'naam', ...cel }, lies);
}

async function columns(open: Open) {
  return (await standOf(open)).kolommen.map(({ kop, veld }) => [kop, veld]);
}

const cut = ['INSZ;Voornaam;Naam', `${nummer(11)};An;Peeters, Claes`, `${nummer(13)};Bo;Maes`];

describe('a list that is read in another way', () => {
  it('is cut by the separator that somebody chose, and back', async () => {
    const open = await paste(await aGebruikersbeheer(), cut);
    expect((await standOf(open)).herkend.scheiding).toBe(';');
    accepted(await lees(open, { scheiding: ',' }));
    expect((await standOf(open)).kolommen.length).toBe(2);
    expect((await open.verdicts())[0]).toMatch(/geweigerd/);
    accepted(await lees(open, { scheiding: ';' }));
    expect(await open.verdicts()).toEqual(['2 nieuw', '3 nieuw']);
  });

  it('is decoded as somebody says, with what was corrected kept', async () => {
    const text = `INSZ;Voornaam;Naam\r\n${nummer(11)};Zoë;Maes\r\n`;
    const bytes = new Uint8Array(Buffer.from(text, 'utf8'));
    const open = await openLijst(await aGebruikersbeheer(), bytes);
    await correct(open, { nummer: 2, tekst: 'Peeters' });
    accepted(await lees(open, { codering: 'windows-1252' }));
    const [rij] = await open.rijen();
    const cel = (veld: string) => rij?.cellen.find((each) => each.veld === veld)?.tekst;
    expect([cel('voornaam'), cel('naam')]).toEqual(['ZoÃ«', 'Peeters']);
  });

  it('begins below the row that somebody calls its headers, or has none', async () => {
    const rows = ['Overzicht', 'INSZ;Voornaam;Naam', `${nummer(11)};An;Peeters`];
    const open = await paste(await aGebruikersbeheer(), rows);
    expect((await standOf(open)).herkend).toMatchObject({
      koprijen: [2],
      // A row with a number of somebody is no choice.
      kopKeuzes: [
        { nummer: 1, tekst: 'Overzicht' },
        { nummer: 2, tekst: 'INSZ · Voornaam · Naam' },
      ],
    });
    accepted(await lees(open, { kop: 1 }));
    expect((await columns(open)).map(([kop]) => kop)).toEqual(['Overzicht', '', '']);
    expect((await open.rijen()).map((rij) => rij.nummer)).toEqual([2, 3]);
    accepted(await lees(open, { kop: 0 }));
    expect((await open.rijen()).map((rij) => rij.nummer)).toEqual([1, 2, 3]);
    // A row that holds data of somebody gives way to what is recognised.
    accepted(await lees(open, { kop: 3 }));
    expect((await standOf(open)).herkend.koprijen).toEqual([2]);
  });

  it('is the other sheet, without what was typed over the first', async () => {
    const bytes = aWorkbook({
      sheets: ['Eerste', 'Tweede'].map((naam) => ({
        naam,
        rows: sheetRow(1, ['INSZ', 'Voornaam', 'Naam']) + sheetRow(2, [nummer(11), 'An', naam]),
      })),
    });
    const open = await openLijst(await aGebruikersbeheer(), new Uint8Array(bytes));
    await correct(open, { nummer: 2, tekst: 'Peeters' });
    accepted(await lees(open, { blad: 'Tweede' }));
    const [rij] = await open.rijen();
    expect(rij?.cellen.find(({ veld }) => veld === 'naam')?.tekst).toBe('Tweede');
    expect((await standOf(open)).herkend).toMatchObject({
      blad: 'Tweede',
      andereBladen: ['Eerste'],
    });
  });

  it('keeps the fields of columns whose header stays', async () => {
    const rows = ['Titel;;', 'INSZ;Wie;Extra', `${nummer(11)};An Peeters;x`];
    const open = await paste(await aGebruikersbeheer(), rows);
    const koppeling = ['insz', 'naamVolledig', 'profiel'] as const;
    await open.handlers['inlezing.koppel']({ ...open.lijst, koppeling: [...koppeling] }, lies);
    accepted(await lees(open, { kop: 1 }));
    accepted(await lees(open, { kop: 2 }));
    expect((await columns(open)).map(([, veld]) => veld)).toEqual([...koppeling]);
  });

  it('leaves the list as it was when it cannot be read like that', async () => {
    const open = await paste(await aGebruikersbeheer(), ['INSZ', nummer(11)].concat('x'));
    await correct(open, { nummer: 2, tekst: 'Peeters' });
    const before = await open.rijen();
    const refused = await lees(open, { kop: 3 });
    expect(faultsIn(refused)).toEqual(['lijst.zonderGegevens']);
    expect(await open.rijen()).toEqual(before);
  });

  it('answers as absent to whoever has no such list', async () => {
    const open = await paste(await aGebruikersbeheer(), cut);
    open.sessions.lock('hand');
    expect(faultsIn(await lees(open, { scheiding: ',' }))).toEqual(['inlezing.onbekend']);
  });
});

describe('how a list is read', () => {
  it('is remembered for the next one of the same shape, and for no other', async () => {
    const outside: TestOutside = await aGebruikersbeheer();
    const rows = ['Groep;Naam;Naam', 'INSZ;Voornaam;Naam', `${nummer(11)};An;Peeters`];
    const first = await paste(outside, rows);
    expect((await standOf(first)).herkend.koprijen).toEqual([1, 2]);
    accepted(await lees(first, { kop: 2 }));
    const again = await paste(outside, [...rows, `${nummer(13)};Bo;Maes`]);
    expect((await standOf(again)).herkend.koprijen).toEqual([2]);
    expect((await standOf(again)).wijze).toEqual({ ...herken, kop: 2 });
    const other = await paste(outside, ['Groep;X;Y', 'INSZ;Naam;Voornaam', `${nummer(11)};P;An`]);
    expect((await standOf(other)).herkend.koprijen).toEqual([1, 2]);
  });
});
