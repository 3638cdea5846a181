import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leesCel, leesRij } from '../../../../src/main/domain/lijst/lees-rij.ts';
import { asDatum, formatDatum } from '../../../../src/shared/values/datum.ts';
import { aTstNummer } from '../../../builders/nummers.ts';
import { here } from './context.ts';
import { lees } from './lees-cel-help.ts';

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
