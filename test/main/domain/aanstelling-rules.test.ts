import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  judgeAanstelling,
  judgeVertegenwoordiger,
  leavesNoHoofdbeheerder,
} from '../../../src/main/domain/aanstelling-rules.ts';
import type { Functie, Mandaat } from '../../../src/main/domain/organisatie.ts';
import type { Toekenning } from '../../../src/main/domain/toekenning.ts';
import { fault } from '../../../src/shared/faults.ts';
import { ok, refuse } from '../../../src/shared/result.ts';
import { addDays, addMonths, addYears, asDatum } from '../../../src/shared/values/datum.ts';
import { aFunctie, asId, aToekenning, aWerkrelatie } from '../../builders/entities.ts';
import { aCatalogus } from '../../builders/gebruikersrecht.ts';
import { anOndernemingsnummer, aTstNummer } from '../../builders/nummers.ts';

const today = asDatum('2026-06-15');
const mia = aFunctie().insz;
const onderneming = 'Lerend Vooruit';

function judgeMia(functies: readonly Functie[], toestand: 'normaal' | 'faillissement' = 'normaal') {
  return judgeVertegenwoordiger({
    onderneming: { naam: onderneming, toestand, functies },
    insz: mia,
    today,
  });
}

describe('who may appoint the Hoofdtoegangsbeheerder', () => {
  it('is who represents the enterprise today, by the function that says so', () => {
    const old = aFunctie({ code: 'zaakvoerder', einddatum: addDays(today, -1) });
    expect(judgeMia([old, aFunctie()])).toEqual(ok(aFunctie()));
  });

  it('is nobody without a function of his own', () => {
    const somebody = aFunctie({ insz: aTstNummer({ volgnummer: 5 }) });
    expect(judgeMia([somebody])).toEqual(refuse(fault('csam.geenFunctie', { onderneming })));
    expect(judgeMia([])).toEqual(refuse(fault('csam.geenFunctie', { onderneming })));
  });

  it.each([
    [
      { einddatum: addDays(today, -1) },
      fault('csam.functieGeeindigd', { onderneming, einde: addDays(today, -1) }),
    ],
    [
      { begindatum: addDays(today, 1) },
      fault('csam.functieBegintLater', { onderneming, begin: addDays(today, 1) }),
    ],
    [
      { code: 'ondernemersvaardigheden' as const },
      fault('csam.functieVertegenwoordigtNiet', { onderneming }),
    ],
    [{ code: 'curator' as const }, fault('csam.functieVertegenwoordigtNiet', { onderneming })],
  ])('is told why not: %j', (bend, expected) => {
    expect(judgeMia([aFunctie(bend)])).toEqual(refuse(expected));
  });

  it('is told which company lost its mandate', () => {
    const namens: Mandaat = {
      ...{ ondernemingsnummer: anOndernemingsnummer(), naam: 'Proefbeheer' },
      code: 'bestuurder',
      ...{ begindatum: asDatum('2020-01-01'), einddatum: addDays(today, -1) },
    };
    expect(judgeMia([aFunctie({ code: 'vasteVertegenwoordiger', namens })])).toEqual(
      refuse(fault('csam.rechtspersoonNiet', { onderneming, rechtspersoon: 'Proefbeheer' })),
    );
  });

  it('is the curator and not the bestuurder of a bankrupt enterprise', () => {
    expect(judgeMia([aFunctie()], 'faillissement')).toEqual(
      refuse(fault('csam.failliet', { onderneming })),
    );
    expect(judgeMia([aFunctie({ code: 'curator' })], 'faillissement').ok).toBe(true);
  });

  it('is told of what begins rather than of what ended', () => {
    const ended = aFunctie({ einddatum: addDays(today, -1) });
    const later = aFunctie({ code: 'zaakvoerder', begindatum: addDays(today, 1) });
    const said = judgeMia([ended, later]);
    expect(said.ok ? [] : said.faults.map(({ code }) => code)).toEqual(['csam.functieBegintLater']);
  });
});

const recht = [...aCatalogus().values()].find(({ beheer }) => beheer === 'hoofdbeheerder');
if (recht === undefined) throw new Error('The catalogue of the tests has no hoofdbeheerder');
const werkrelatie = aWerkrelatie({ begindatum: today, einddatum: addYears(today, 10) });
const held = (bend: Partial<Toekenning> = {}) =>
  aToekenning({ gebruikersrechtId: recht.id, begindatum: today, ...bend });

function judgePeriod(begin: number, months: number, gehouden: readonly Toekenning[] = []) {
  const begindatum = addDays(today, begin);
  const periode = { begindatum, einddatum: addMonths(begindatum, months) };
  const faults = judgeAanstelling({ periode, recht: recht as never, werkrelatie, gehouden, today });
  return faults.map(({ field, code }) => `${field}: ${code}`);
}

describe('the period of an appointment', () => {
  it('may be the longest that the right allows, from today or later', () => {
    expect(judgePeriod(0, recht.maxMaanden)).toEqual([]);
    expect(judgePeriod(30, recht.maxMaanden)).toEqual([]);
  });

  it('is no day longer than that', () => {
    expect(judgePeriod(0, recht.maxMaanden + 1)).toEqual(['einddatum: toekenning.teLang']);
  });

  it('does not begin on a day gone by', () => {
    expect(judgePeriod(-1, 12)).toContain('begindatum: toekenning.voorVandaag');
  });

  it('gives nobody a second mandate at the same time', () => {
    const twice = ['begindatum: toekenning.bestaatAl'];
    expect(judgePeriod(0, 12, [held()])).toEqual(twice);
    expect(judgePeriod(0, 12, [held({ werkrelatieId: asId('een-andere') })])).toEqual(twice);
    expect(judgePeriod(0, 12, [held({ gebruikersrechtId: asId('lokale-beheerder') })])).toEqual([]);
  });

  it('may follow upon a mandate that ended, or that was withdrawn before it began', () => {
    expect(judgePeriod(1, 12, [held({ einddatum: today })])).toEqual([]);
    const withdrawn = held({ begindatum: addDays(today, 9), einddatum: addDays(today, 8) });
    expect(judgePeriod(0, 12, [withdrawn])).toEqual([]);
  });

  it('never gives two mandates on one day, whatever the days', () => {
    const offset = fc.integer({ min: -500, max: 500 });
    const length = fc.integer({ min: 0, max: 48 });
    fc.assert(
      fc.property(
        offset,
        fc.integer({ min: 0, max: 900 }),
        offset,
        length,
        (a, days, b, months) => {
          const begindatum = addDays(today, a);
          const one = held({ begindatum, einddatum: addDays(begindatum, days) });
          if (judgePeriod(b, months, [one]).length > 0) return;
          const begin = addDays(today, b);
          const end = addMonths(begin, months);
          expect(end < one.begindatum || begin > one.einddatum).toBe(true);
        },
      ),
    );
  });
});

describe('ending a mandate', () => {
  const second = held({ id: asId('toekenning-2') });
  const ends = (day: string) => held({ einddatum: asDatum(day) });
  const leaves = (gehouden: readonly Toekenning[], gestopt: Toekenning) =>
    leavesNoHoofdbeheerder({ gehouden, gestopt, today });

  it('leaves none when it was the only one', () => {
    expect(leaves([held()], ends('2026-06-15'))).toBe(true);
    expect(leaves([held()], ends('2026-09-30'))).toBe(true);
  });

  it('does not when somebody else is there the day after', () => {
    expect(leaves([held(), second], ends('2026-06-15'))).toBe(false);
    const successor = { ...second, begindatum: asDatum('2026-10-01') };
    expect(leaves([held(), successor], ends('2026-09-30'))).toBe(false);
    expect(leaves([held(), successor], ends('2026-09-29'))).toBe(true);
  });

  it('does not count a right that still waits', () => {
    expect(leaves([held(), { ...second, status: 'inAfwachting' }], ends('2026-06-15'))).toBe(true);
  });

  it('leaves nothing worse that was over that day anyhow', () => {
    const short = held({ einddatum: asDatum('2026-06-20') });
    expect(leaves([short], { ...short, einddatum: asDatum('2026-06-20') })).toBe(false);
  });
});
