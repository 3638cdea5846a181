import fc from 'fast-check';
import { expect, it } from 'vitest';
import { bestandsnaam } from '../../../../src/main/transfer/schrijven/bestandsnaam.ts';

it.each([
  ['Rapport gebruikersrechten 2026-11-23', 'rapport-gebruikersrechten-2026-11-23.csv'],
  ['Één / twéé\\drie: "vier"', 'een-twee-drie-vier.csv'],
  ['../../etc/passwd', 'etc-passwd.csv'],
  ['CON', 'bestand-con.csv'],
  ['lpt1', 'bestand-lpt1.csv'],
  ['…', 'bestand.csv'],
])('names a file of %j', (titel, naam) => {
  expect(bestandsnaam(titel, 'csv')).toBe(naam);
});

it('gives every title a name that every system takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (titel) => {
      expect(bestandsnaam(titel, 'csv')).toMatch(/^[a-z0-9]([a-z0-9-]{0,90}[a-z0-9])?\.csv$/);
    }),
  );
});
