import { describe, expect, it } from 'vitest';
import type { Uitkomst } from '../../../../src/main/domain/afstemming/uitkomst.ts';
import { asDatum } from '../../../../src/shared/values/datum.ts';
import { formatInsz, maskInsz } from '../../../../src/shared/values/insz.ts';
import { asId, aToekenning } from '../../../builders/entities.ts';
import { aTstNummer } from '../../../builders/nummers.ts';
import { aHouder, genummerd, KMO, kop, PROFIEL, vergelijk } from '../../../builders/rapport.ts';

const jef = aTstNummer({ volgnummer: 1 });
const anderNummer = aTstNummer({ jaar: 1991, volgnummer: 3 });
const held = aToekenning();
const houder = aHouder('persoon-1', { insz: jef }, held);

const cells = {
  ...{ organisatie: 'Lerend Vooruit vzw', naam: 'Claes', voornaam: 'Jef' },
  ...{ nummer: formatInsz(jef), recht: KMO, profiel: PROFIEL, context: 'Aalst' },
  ...{ begin: '01/01/2026', einde: '31/12/2027', status: 'Actief' },
};
const row = (bend: Partial<typeof cells> = {}) => Object.values({ ...cells, ...bend }).join(';');

const said = (uitkomsten: readonly Uitkomst[]) =>
  uitkomsten.map(({ soort, toekenningen, rijen, verschillen, faults }) =>
    [
      soort,
      ...toekenningen.map(({ id }) => id),
      ...rijen,
      ...verschillen.map(({ veld, hier, daar }) => `${veld} ${hier}/${daar}`),
      ...faults.map(({ code }) => code),
    ].join(' '),
  );
const outcome = (...rows: readonly string[]) => said(vergelijk([houder], genummerd(rows)));

describe('a right of the report', () => {
  it('agrees when everything that has a column is the same, however it is written', () => {
    expect(outcome(row())).toEqual(['klopt toekenning-1 2']);
    const loose = row({ context: 'AALST', begin: '1/1/2026', profiel: PROFIEL.toUpperCase() });
    expect(outcome(loose)).toEqual(['klopt toekenning-1 2']);
  });

  it('names each field that differs, ours beside theirs', () => {
    expect(outcome(row({ einde: '30/06/2027', context: 'Gent' }))).toEqual([
      'anders toekenning-1 2 departementen Aalst/Gent einddatum 2027-12-31/2027-06-30',
    ]);
  });

  it('is put together from a row for each context, whatever their order', () => {
    const two = aToekenning({ contexten: ['departement-gent', 'departement-aalst'] });
    const houders = [aHouder('persoon-1', { insz: jef }, two)];
    const rows = genummerd([row(), row({ context: 'Gent' })]);
    expect(said(vergelijk(houders, rows))).toEqual(['klopt toekenning-1 2 3']);
    expect(said(vergelijk(houders, rows.toReversed()))).toEqual(['klopt toekenning-1 2 3']);
  });

  it('may have all contexts in one cell, and one with a comma in its name', () => {
    const two = aToekenning({ contexten: ['departement-gent', 'departement-aalst'] });
    const houders = [aHouder('persoon-1', { insz: jef }, two)];
    expect(said(vergelijk(houders, genummerd([row({ context: 'Gent, Aalst' })])))).toEqual([
      'klopt toekenning-1 2',
    ]);
  });

  it('is done when it waits here and is active there, and not the other way round', () => {
    const waiting = aHouder('persoon-1', { insz: jef }, aToekenning({ status: 'inAfwachting' }));
    expect(said(vergelijk([waiting], genummerd([row()])))).toEqual(['klopt toekenning-1 2']);
    expect(outcome(row({ status: 'In afwachting' }))).toEqual([
      'anders toekenning-1 2 status actief/inAfwachting',
    ]);
    expect(outcome(row({ status: 'Geschorst' }))).toEqual([
      'anders toekenning-1 2 status actief/Geschorst',
    ]);
  });

  it('is unexpected when the dossier does not know the right, or the person', () => {
    expect(outcome(row(), row({ recht: 'Kaal recht', profiel: '', context: '' }))).toEqual([
      'klopt toekenning-1 2',
      'onverwacht 3',
    ]);
    expect(outcome(row(), row({ recht: 'Onzin' }))).toEqual([
      'klopt toekenning-1 2',
      'onverwacht 3 afstemming.rechtOnbekend',
    ]);
    expect(outcome(row(), row({ nummer: formatInsz(anderNummer) }))).toEqual([
      'klopt toekenning-1 2',
      'onverwacht 3',
    ]);
  });

  it('is missing when no row has it, unless it has ended here', () => {
    expect(outcome()).toEqual(['ontbreekt toekenning-1']);
    const ended = aToekenning({ einddatum: asDatum('2026-02-01') });
    expect(said(vergelijk([aHouder('persoon-1', { insz: jef }, ended)], []))).toEqual([]);
  });

  it('differs when it was stopped here and still runs there', () => {
    const ended = aToekenning({ einddatum: asDatum('2026-02-01') });
    const houders = [aHouder('persoon-1', { insz: jef }, ended)];
    expect(said(vergelijk(houders, genummerd([row()])))).toEqual([
      'anders toekenning-1 2 einddatum 2026-02-01/2027-12-31',
    ]);
  });

  it('is not guessed when somebody has it twice and the rows do not tell which', () => {
    const first = aToekenning({ id: asId('een'), einddatum: asDatum('2026-12-31') });
    const second = aToekenning({ id: asId('twee'), begindatum: asDatum('2027-01-01') });
    const houders = [aHouder('persoon-1', { insz: jef }, first, second)];
    const vague = row({ begin: '01/02/2026', einde: '01/02/2027' });
    expect(said(vergelijk(houders, genummerd([vague])))).toEqual([
      'dubbelzinnig een twee 2 afstemming.welkeToekenning',
    ]);
    const both = [row({ einde: '31/12/2026' }), row({ begin: '01/01/2027', einde: '01/06/2027' })];
    expect(said(vergelijk(houders, genummerd(both)))).toEqual([
      'klopt een 2',
      'anders twee 3 einddatum 2027-12-31/2027-06-01',
    ]);
  });
});

describe('a person of the report', () => {
  it('is found by a masked number and the name together', () => {
    expect(outcome(row({ nummer: maskInsz(jef) }))).toEqual(['klopt toekenning-1 2']);
    expect(outcome(row({ nummer: maskInsz(anderNummer) }))).toEqual([
      'ontbreekt toekenning-1',
      'onverwacht 2',
    ]);
  });

  it('is found by the name alone where no number stands', () => {
    expect(outcome(row({ nummer: '', naam: 'CLAES' }))).toEqual(['klopt toekenning-1 2']);
  });

  it('is not guessed between two of the same name, and neither is missing then', () => {
    const other = aHouder(
      'persoon-2',
      { insz: anderNummer },
      aToekenning({ id: asId('twee'), werkrelatieId: asId('werk-persoon-2') }),
    );
    const rows = genummerd([row({ nummer: '' })]);
    expect(said(vergelijk([houder, other], rows))).toEqual([
      'dubbelzinnig toekenning-1 twee 2 afstemming.welkePersoon',
    ]);
    // The number of one of them tells who is meant there; of the other nothing is said then.
    const sure = genummerd([row({ nummer: '' }), row()]);
    expect(said(vergelijk([houder, other], sure))).toEqual([
      'klopt toekenning-1 3',
      'dubbelzinnig twee 2 afstemming.welkePersoon',
    ]);
  });
});

describe('a row that cannot be compared', () => {
  it('says why: a number that cannot be, another organisatie, no right, nobody', () => {
    expect(
      outcome(
        row(),
        row({ nummer: '85.67.30-001.93' }),
        row({ organisatie: 'Proeftuin nv' }),
        row({ recht: '' }),
        row({ nummer: '', naam: '', voornaam: '' }),
        row({ einde: '31/02/2027' }),
      ).toSorted(),
    ).toEqual([
      'klopt toekenning-1 2',
      'nietVergeleken 3 insz.controle',
      'nietVergeleken 4 inlezing.andereOrganisatie',
      'nietVergeleken 5 afstemming.zonderRecht',
      'nietVergeleken 6 afstemming.zonderPersoon',
      'nietVergeleken 7 datum.dag',
    ]);
  });

  it('holds nothing against a field that has no column', () => {
    const koppen = kop.replace(';Einddatum;Status', '');
    const rows = genummerd([row().split(';').slice(0, 8).join(';')]);
    expect(said(vergelijk([houder], rows, koppen))).toEqual(['klopt toekenning-1 2']);
  });
});
