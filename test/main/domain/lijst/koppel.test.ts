import { describe, expect, it } from 'vitest';
import { koppelingOf, proposeKoppeling, vormOf } from '../../../../src/main/domain/lijst/koppel.ts';
import { findNaamVolgorde } from '../../../../src/main/domain/lijst/naam-volgorde.ts';
import { aTstNummer } from '../../../builders/nummers.ts';
import { here } from './context.ts';

/** A list of columns: the header, then the cells. */
function aTabel(...kolommen: readonly (readonly [kop: string, ...cellen: readonly string[]])[]) {
  const height = Math.max(...kolommen.map(({ length }) => length - 1));
  return {
    koppen: kolommen.map(([kop]) => kop),
    rijen: Array.from({ length: height }, (_, at) => ({
      cellen: kolommen.map((kolom) => kolom[at + 1] ?? ''),
    })),
  };
}

const numbers = [1, 2, 3].map((volgnummer) => aTstNummer({ volgnummer }));

describe('a column', () => {
  it('is proposed by its header, whatever its cells are', () => {
    const tabel = aTabel(['INSZ', 'geen', 'nummers']);
    expect(proposeKoppeling(tabel, here)).toEqual([
      { kolom: 0, veld: 'insz', reden: { soort: 'kop', alias: 'insz' } },
    ]);
  });

  it('is proposed by its cells when the header says nothing', () => {
    const tabel = aTabel(['Nummer', ...numbers], ['', 'M', 'V', 'x'], ['Code', '1', '2', '3']);
    expect(proposeKoppeling(tabel, here)).toEqual([
      { kolom: 0, veld: 'insz', reden: { soort: 'inhoud', passend: 3, gevuld: 3 } },
      { kolom: 1, veld: 'geslacht', reden: { soort: 'inhoud', passend: 3, gevuld: 3 } },
      { kolom: 2, veld: null, reden: { soort: 'onbekend' } },
    ]);
  });

  it('is still proposed by its cells when some of them are wrong', () => {
    const tabel = aTabel(['', ...numbers, 'weet niet']);
    expect(proposeKoppeling(tabel, here)[0]?.reden).toMatchObject({ passend: 3, gevuld: 4 });
  });

  it('is of birth, begin or end by its days, without a header only', () => {
    const days = ['01/02/1990', '01/02/2027', '31/01/2029'] as const;
    const bare = aTabel(['', days[0]], ['', days[1]], ['', days[2]]);
    expect(koppelingOf(proposeKoppeling(bare, here))).toEqual([
      'geboortedatum',
      'begindatum',
      'einddatum',
    ]);
    const opleiding = aTabel(['Opleiding gevolgd op', days[0]]);
    expect(koppelingOf(proposeKoppeling(opleiding, here))).toEqual([null]);
  });

  it('gives its field to one that is more surely it, and says so', () => {
    const tabel = aTabel(['Mail thuis', 'a@voorbeeld.example'], ['Mail', 'b']);
    const [thuis, own] = proposeKoppeling(tabel, here);
    expect(own?.veld).toBe('email');
    expect(thuis).toEqual({ kolom: 0, veld: null, reden: { soort: 'dubbel', anders: 'email' } });
  });

  it('of two half-known headers is the one whose cells agree', () => {
    const tabel = aTabel(['Mail ontvangen', 'ja'], ['Mail thuis', 'a@voorbeeld.example']);
    expect(koppelingOf(proposeKoppeling(tabel, here))).toEqual([null, 'email']);
  });

  it('is not proposed by a few of its cells', () => {
    const tabel = aTabel(['', numbers[0] ?? '', 'a', 'b', 'c']);
    expect(koppelingOf(proposeKoppeling(tabel, here))).toEqual([null]);
  });

  it('about somebody else is left aside, whatever its cells are', () => {
    const tabel = aTabel(['E-mail leidinggevende', 'a@voorbeeld.example'], ['Login', 'piet.j']);
    expect(koppelingOf(proposeKoppeling(tabel, here))).toEqual([null, null]);
  });

  it("named 'Naam' holds both names when its cells do and no other has the first", () => {
    const both = ['Naam', 'Piet Janssens', 'Zoë Peeters'] as const;
    expect(koppelingOf(proposeKoppeling(aTabel(both), here))).toEqual(['naamVolledig']);
    const apart = aTabel(['Naam', 'Van Acker', 'De Smet'], ['Voornaam', 'Piet', 'Zoë']);
    expect(koppelingOf(proposeKoppeling(apart, here))).toEqual(['naam', 'voornaam']);
  });
});

describe('both names in one column', () => {
  it.each([
    ['Naam en voornaam', 'naamEerst'],
    ['Voornaam en naam', 'voornaamEerst'],
    ['Voor- en achternaam', 'voornaamEerst'],
    ['Nom et prénom', 'naamEerst'],
    ['Prénom Nom', 'voornaamEerst'],
    ['First name and last name', 'voornaamEerst'],
    ['Medewerker', null],
  ])('stand as the header %j says: %s', (kop, volgorde) => {
    expect(findNaamVolgorde(aTabel([kop, 'Piet Janssens']), ['naamVolledig'])).toBe(volgorde);
  });

  it.each([
    ['Piet Janssens', 'piet.janssens@voorbeeld.example', 'voornaamEerst'],
    ['Janssens Piet', 'piet.janssens@voorbeeld.example', 'naamEerst'],
    ['Janssens Piet', 'info@voorbeeld.example', null],
  ])('stand as the addresses say: %s, %s', (naam, email, volgorde) => {
    const tabel = aTabel(['Medewerker', naam], ['Mail', email]);
    expect(findNaamVolgorde(tabel, ['naamVolledig', 'email'])).toBe(volgorde);
  });
});

describe('the shape of a file', () => {
  it('is that of its headers, however they are written', () => {
    const one = aTabel(['INSZ', numbers[0] ?? ''], ['E-mail', 'a@voorbeeld.example']);
    const same = aTabel(['insz', numbers[1] ?? ''], ['e mail', '']);
    const other = aTabel(['E-mail', ''], ['INSZ', '']);
    expect(vormOf(same, here)).toBe(vormOf(one, here));
    expect(vormOf(other, here)).not.toBe(vormOf(one, here));
  });

  it('is what its columns hold when it has none, and holds nobody', () => {
    const vorm = vormOf(aTabel(['', ...numbers], ['', 'a@voorbeeld.example']), here);
    expect(vorm).toBe('inhoud:insz|email');
  });
});
