import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesCel, leesRij } from '../../../../src/main/domain/lijst/lees-rij.ts';
import { type Veld, velden } from '../../../../src/main/domain/lijst/veld.ts';
import { asDatum, formatDatum } from '../../../../src/shared/values/datum.ts';
import { aTstNummer, tstNummers } from '../../../builders/nummers.ts';
import { here } from './context.ts';

const lees = (veld: Veld, getypt: string) => leesCel(veld, getypt, here);
const voorgesteld = (veld: Veld, getypt: string) =>
  lees(veld, getypt).herstel.map(({ soort, nieuw }) => `${soort}: ${nieuw}`);

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

describe('the number of a person', () => {
  it('is asked by the rule of the workspace', () => {
    const insz = aTstNummer();
    expect(lees('insz', insz).waarde).toBe(insz);
    expect(leesCel('insz', insz, { ...here, soort: 'werk' }).faults).toMatchObject([
      { code: 'insz.testInWerkdossier' },
    ]);
  });

  it('is among the repairs once a spreadsheet took its zeros', () => {
    fc.assert(
      fc.property(
        tstNummers.filter((insz) => insz.startsWith('0')),
        (insz) => {
          const stripped = insz.replace(/^0+/, '');
          fc.pre(stripped.length >= 8);
          expect(voorgesteld('insz', stripped)).toContain(`voorloopnul: ${insz}`);
        },
      ),
    );
  });

  it('is among the repairs once two neighbours are swapped', () => {
    fc.assert(
      fc.property(tstNummers, fc.nat(9), (insz, at) => {
        const swapped =
          insz.slice(0, at) + insz.charAt(at + 1) + insz.charAt(at) + insz.slice(at + 2);
        fc.pre(swapped !== insz);
        const cel = lees('insz', swapped);
        // One that happens to be a number of an enterprise says so instead.
        expect(cel.waarde).toBeNull();
        expect(voorgesteld('insz', swapped)).toContain(`verwisseld: ${insz}`);
      }),
    );
  });

  it('is among the repairs once letters stand for digits', () => {
    fc.assert(
      fc.property(
        tstNummers.filter((insz) => /[01]/.test(insz)),
        (insz) => {
          const typed = insz.replace('0', 'O').replace('1', 'l');
          expect(voorgesteld('insz', typed)).toContain(`letterVoorCijfer: ${insz}`);
        },
      ),
    );
  });
});

const days = fc
  .date({ min: new Date('1930-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((date) => asDatum(date.toISOString().slice(0, 10)));

describe('a day', () => {
  it.each([
    ['nl-BE', 'long'],
    ['nl-BE', 'short'],
    ['fr-BE', 'long'],
    ['fr-BE', 'short'],
    ['en-GB', 'long'],
    ['en-US', 'long'],
  ] as const)('with its month in words is read, as %s writes it (%s)', (locale, month) => {
    const format = new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month,
      year: 'numeric',
      timeZone: 'UTC',
    });
    fc.assert(
      fc.property(days, (datum) => {
        expect(lees('begindatum', format.format(new Date(datum))).waarde).toBe(datum);
      }),
    );
  });

  it('comes month first only in a list that does so throughout', () => {
    const inMdj = (getypt: string) => leesCel('begindatum', getypt, { ...here, datums: 'mdj' });
    expect(inMdj('3/4/2027').waarde).toBe('2027-03-04');
    expect(lees('begindatum', '3/4/2027').waarde).toBe('2027-04-03');
    expect(inMdj('2027-03-04').waarde).toBe('2027-03-04');
  });

  it('is repaired into a day that every habit reads the same', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('mdj', 'dmj'), (datum, datums) => {
        const serial = String(Date.parse(datum) / 86_400_000 + 25_569);
        const context = { ...here, datums };
        const [first] = leesCel('begindatum', serial, context).herstel;
        expect(first?.nieuw).toBe(datum);
        expect(leesCel('begindatum', first?.nieuw ?? '', context).waarde).toBe(datum);
      }),
    );
  });

  it('of birth that agrees with the number once turned round is not believed', () => {
    const insz = aTstNummer({ jaar: 1990, maand: 3, dag: 12 });
    const row = (getypt: string) =>
      leesRij({ nummer: 2, cellen: [insz, getypt] }, ['insz', 'geboortedatum'], here).velden
        .geboortedatum;
    expect(row('12/03/1990')).toMatchObject({ waarde: '1990-03-12', faults: [] });
    expect(row('03/12/1990')).toMatchObject({
      waarde: null,
      faults: [{ code: 'lijst.geboortedatumAnders', params: { datum: '1990-03-12' } }],
      herstel: [{ soort: 'dagEnMaand', nieuw: '1990-03-12' }],
    });
    // Registers differ from numbers: another day is left as it is.
    expect(row('13/03/1990')).toMatchObject({ waarde: '1990-03-13', faults: [] });
  });

  it('of birth in the future is refused when its year is whole', () => {
    expect(lees('geboortedatum', formatDatum(asDatum('2030-01-01')))).toMatchObject({
      waarde: null,
      faults: [{ code: 'persoon.geboortedatumToekomst' }],
    });
  });
});

describe('a choice', () => {
  it.each([
    ['geslacht', 'Mevr.', 'V'],
    ['geslacht', 'Homme', 'M'],
    ['geslacht', 'F', 'V'],
    ['geslacht', 'x', 'X'],
    ['categorie', 'VASTE MEDEWERKER', 'vasteMedewerker'],
    ['categorie', 'Collaborateur occasionnel', 'occasioneleMedewerker'],
    ['categorie', 'extern', 'externeMedewerker'],
    ['categorie', 'Fonctionnaire', 'ambtenaar'],
  ] as const)('of %s is read from %j: %s', (veld, getypt, waarde) => {
    expect(lees(veld, getypt).waarde).toBe(waarde);
  });

  it.each([
    ['geslacht', '?', 'lijst.geslacht'],
    ['categorie', 'jobstudent', 'lijst.categorie'],
  ] as const)('of %s that is not one is refused: %j', (veld, getypt, code) => {
    expect(lees(veld, getypt).faults).toEqual([{ code, params: { getypt } }]);
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
