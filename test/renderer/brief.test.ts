import { describe, expect, it } from 'vitest';
import { type BriefGegevens, briefAsText, writeBrief } from '../../src/renderer/text/brief.ts';
import { talen } from '../../src/shared/values/codelijsten.ts';
import { asInsz, formatInsz } from '../../src/shared/values/insz.ts';
import { breakableSpaces } from './text-checks.ts';

const gegevens: BriefGegevens = {
  organisatie: 'Leerwinkel Startlijn',
  nummer: '1999.000.645',
  vertegenwoordigers: [
    { naam: 'Nadia Rolmodel', functie: 'vasteVertegenwoordiger', namens: 'Rolmodel Beheer' },
    { naam: 'Femke Staalkaart', functie: 'zaakvoerder', namens: null },
  ],
  heeftBeheerder: false,
  vrager: 'Marie Nieuwkens',
  kandidaat: 'Tuur Verseling',
};
const textIn = (taal: (typeof talen)[number], bend: Partial<BriefGegevens> = {}) =>
  briefAsText(writeBrief(taal, { ...gegevens, ...bend }));

describe.each(talen)('the letter in %s', (taal) => {
  it('names the organisation, everybody it is for, who asks and whom he proposes', () => {
    const text = textIn(taal);
    for (const word of [
      ...['Leerwinkel Startlijn', '1999.000.645', 'Nadia Rolmodel', 'Rolmodel Beheer'],
      ...['Femke Staalkaart', 'Marie Nieuwkens', 'Tuur Verseling'],
      ...['csam.be', 'CSAM', 'Beheer der Toegangsbeheerders', 'gebruikersbeheer.vlaanderen.be'],
      ...['1700', '2021'],
    ]) {
      expect(text).toContain(word);
    }
  });

  it('counts its six steps', () => {
    const { stappen } = writeBrief(taal, gegevens);
    expect(stappen).toHaveLength(6);
    expect(textIn(taal)).toMatch(/\n\n1\. [\s\S]*\n6\. /);
  });

  it('reads well without who asks and whom, and says whether there is a beheerder', () => {
    const bare = textIn(taal, { vrager: '', kandidaat: '' });
    expect(bare).not.toMatch(/undefined|\$\{|\s,| {2}/);
    expect(textIn(taal, { heeftBeheerder: true })).not.toBe(textIn(taal));
  });

  it('never carries a national number, not even one typed beside a name', () => {
    const insz = asInsz('85673000192');
    for (const number of [insz, formatInsz(insz), insz.replace(/(..)/g, '$1 ')]) {
      const text = textIn(taal, { vrager: `Marie ${number}`, kandidaat: `${number} Tuur` });
      expect(text.replace(/\D/g, '')).not.toContain(insz);
      expect(text).toContain('Marie');
      expect(text).toContain('Tuur');
    }
  });
});

it('is another text in each language', () => {
  expect(new Set(talen.map((taal) => textIn(taal))).size).toBe(3);
});

it('keeps the punctuation of French on the line of its word', () => {
  expect(breakableSpaces({ brief: textIn('fr') })).toEqual([]);
});
