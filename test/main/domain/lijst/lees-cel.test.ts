import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesCel } from '../../../../src/main/domain/lijst/lees-rij.ts';
import { velden } from '../../../../src/main/domain/lijst/veld.ts';
import { tstNummers } from '../../../builders/nummers.ts';
import { here } from './context.ts';
import { lees, voorgesteld } from './lees-cel-help.ts';

describe('an empty cell', () => {
  it.each(velden)('of %s is no fault', (veld) => {
    const empty = { getypt: '', waarde: null, faults: [], herstel: [], toegepast: null };
    expect(lees(veld, '')).toEqual(empty);
  });
});

describe('a certain repair', () => {
  it.each([
    ['insz', '="85673000192"', 'leesteken', '85673000192'],
    ['insz', "'85673000192", 'leesteken', '85673000192'],
    ['insz', '85673000192.0', 'leesteken', '85673000192'],
    ['insz', 'RRN: 85.67.30-001.92', 'leesteken', '85673000192'],
    ['insz', '8,5673000192E+10', 'wetenschappelijk', '85673000192'],
    ['begindatum', '12 maart 2027', 'tekstmaand', '2027-03-12'],
    ['begindatum', 'vrijdag 12 maart 2027', 'tekstmaand', '2027-03-12'],
    ['begindatum', '12-mrt-27', 'tekstmaand', '2027-03-12'],
    ['begindatum', '1er août 2027', 'tekstmaand', '2027-08-01'],
    ['begindatum', 'March 12th, 2027', 'tekstmaand', '2027-03-12'],
    ['begindatum', '12/03/2027 00:00:00', 'leesteken', '2027-03-12'],
    ['begindatum', '2027-03-12T08:30', 'leesteken', '2027-03-12'],
    ['begindatum', '20270312', 'leesteken', '2027-03-12'],
    ['geboortedatum', '12/03/45', 'eeuw', '1945-03-12'],
    ['email', ' piet@voorbeeld.example; ', 'leesteken', 'piet@voorbeeld.example'],
    ['naam', 'LefÃ¨vre', 'codering', 'Lefèvre'],
  ] as const)('of %s %j is applied and told: %s', (veld, getypt, soort, waarde) => {
    const cel = lees(veld, getypt);
    expect(cel).toMatchObject({ waarde, faults: [], toegepast: { soort, zeker: true } });
  });
});

describe('a repair that guesses', () => {
  it.each([
    ['insz', '5631200318', ['voorloopnul: 05631200318']],
    ['insz', '710900458', ['voorloopnul: 00710900458']],
    ['insz', '856730001922', ['dubbelCijfer: 85673000192']],
    ['insz', '8567300O192', ['letterVoorCijfer: 85673000192']],
    ['insz', '85673001092', ['verwisseld: 85673000192']],
    ['insz', '85673000129', ['verwisseld: 85670300129', 'verwisseld: 85673000192']],
    ['insz', '8,5673E+10', []],
    ['begindatum', '46388', ['excelDatum: 2027-01-01']],
    ['begindatum', '2027', []],
    ['begindatum', '03/25/2027', ['dagEnMaand: 2027-03-25']],
    ['telefoon', '0470000001.0', ['leesteken: 0470000001']],
    ['telefoon', '0470 00 00 01 (privé)', ['leesteken: 0470 00 00 01']],
    [
      'telefoon',
      '0470 00 00 01 of 09 000 00 05',
      ['meerWaarden: 0470 00 00 01', 'meerWaarden: 09 000 00 05'],
    ],
    ['email', 'piet @voorbeeld.example', ['spatie: piet@voorbeeld.example']],
    ['email', 'piet@voorbeeld,example', ['leesteken: piet@voorbeeld.example']],
    ['email', 'piet(at)voorbeeld.example', ['leesteken: piet@voorbeeld.example']],
    ['email', 'a@x.example; b@x.example', ['meerWaarden: a@x.example', 'meerWaarden: b@x.example']],
    [
      'naamVolledig',
      'Piet Janssens',
      ['naamVolgorde: Piet, Janssens', 'naamVolgorde: Janssens, Piet'],
    ],
  ] as const)('of %s %j waits to be chosen', (veld, getypt, herstel) => {
    const cel = lees(veld, getypt);
    expect(cel.waarde).toBeNull();
    expect(cel.faults).not.toEqual([]);
    expect(voorgesteld(veld, getypt)).toEqual(herstel);
  });

  it('says of a number with an exponent that its digits are lost', () => {
    expect(lees('insz', '8,5673E+10').faults).toMatchObject([{ code: 'lijst.ingekort' }]);
    expect(lees('telefoon', '3,247E+10').faults).toMatchObject([{ code: 'lijst.ingekort' }]);
  });
});

describe('names and departments', () => {
  it.each([
    ['Janssens, Piet', { naam: 'Janssens', voornaam: 'Piet' }],
    ['VAN DEN BERGHE Piet', { naam: 'VAN DEN BERGHE', voornaam: 'Piet' }],
    ['Piet VAN DEN BERGHE', { naam: 'VAN DEN BERGHE', voornaam: 'Piet' }],
  ])('tell by themselves which is which: %s', (getypt, waarde) => {
    expect(lees('naamVolledig', getypt).waarde).toEqual(waarde);
  });

  it.each([
    ['naamEerst', 'Van den Berghe Piet Jan', { naam: 'Van den Berghe', voornaam: 'Piet Jan' }],
    ['naamEerst', 'Janssens Piet', { naam: 'Janssens', voornaam: 'Piet' }],
    ['voornaamEerst', 'Piet Van den Berghe', { naam: 'Van den Berghe', voornaam: 'Piet' }],
  ] as const)('follow the habit of the list, %s: %s', (naamVolgorde, getypt, waarde) => {
    expect(leesCel('naamVolledig', getypt, { ...here, naamVolgorde }).waarde).toEqual(waarde);
  });

  it.each([
    ['Gent; Aalst', ['Gent', 'Aalst']],
    ['Gent, Zuid; Asse', ['Gent, Zuid', 'Asse']],
    ['Gent\nAalst\n- Asse', ['Gent', 'Aalst', 'Asse']],
    ['Gent, Aalst,, gent', ['Gent', 'Aalst']],
    ['Gent / Aalst', ['Gent', 'Aalst']],
    ['IT/HR', ['IT/HR']],
  ])('stand in one cell: %j', (getypt, waarde) => {
    expect(lees('departementen', getypt).waarde).toEqual(waarde);
  });
});

describe('any text at all', () => {
  it.each(velden)('as %s is a value or a fault, and every repair is taken', (veld) => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.stringMatching(/^[-+0-9.,/ OlESep@:;]{0,20}$/),
          tstNummers,
        ),
        (getypt) => {
          const cel = lees(veld, getypt);
          if (getypt !== '') expect(cel.waarde === null).toBe(cel.faults.length > 0);
          for (const { nieuw } of cel.herstel) expect(lees(veld, nieuw).waarde).not.toBeNull();
        },
      ),
    );
  });
});
