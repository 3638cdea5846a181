import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWettelijkVertegenwoordiger, judgeFunctie } from '../../../src/main/domain/functie.ts';
import type { Functie, FunctieCode, Mandaat } from '../../../src/main/domain/organisatie.ts';
import { addDays, asDatum } from '../../../src/shared/values/datum.ts';
import { aFunctie } from '../../builders/entities.ts';
import { anOndernemingsnummer } from '../../builders/nummers.ts';

const today = asDatum('2026-06-15');
const codes: readonly FunctieCode[] = [
  'bestuurder',
  'gedelegeerdBestuurder',
  'zaakvoerder',
  'lidDirectiecomite',
  'vasteVertegenwoordiger',
  'curator',
  'ondernemersvaardigheden',
];

function aMandaat(bend: Partial<Mandaat> = {}): Mandaat {
  return {
    ondernemingsnummer: anOndernemingsnummer(),
    naam: 'Proefbeheer',
    code: 'bestuurder',
    begindatum: asDatum('2020-01-01'),
    einddatum: null,
    ...bend,
  };
}

const vast = (namens: Mandaat | null) => aFunctie({ code: 'vasteVertegenwoordiger', namens });
const judge = (functie: Functie) => judgeFunctie(functie, { today });
const judgeInBankruptcy = (functie: Functie) =>
  judgeFunctie(functie, { today, toestand: 'faillissement' });

describe('a line of Functies in KBO', () => {
  it.each(['bestuurder', 'gedelegeerdBestuurder', 'zaakvoerder', 'lidDirectiecomite'] as const)(
    'of a %s represents the enterprise, for that reason',
    (code) => {
      expect(judge(aFunctie({ code }))).toEqual({
        vertegenwoordigt: true,
        reden: code,
        datum: null,
      });
    },
  );

  it('of entrepreneurial skills represents nothing, ended or not', () => {
    const skills = aFunctie({ code: 'ondernemersvaardigheden', einddatum: addDays(today, -1) });
    const never = { vertegenwoordigt: false, reden: 'ondernemersvaardigheden', datum: null };
    expect(judge(skills)).toEqual(never);
    expect(judge({ ...skills, einddatum: null })).toEqual(never);
  });

  it('that ended yesterday or begins tomorrow represents nothing, and says the day', () => {
    const [gisteren, morgen] = [addDays(today, -1), addDays(today, 1)];
    expect(judge(aFunctie({ einddatum: gisteren }))).toEqual({
      ...{ vertegenwoordigt: false, reden: 'geeindigd', datum: gisteren },
    });
    expect(judge(aFunctie({ begindatum: morgen }))).toEqual({
      ...{ vertegenwoordigt: false, reden: 'begintLater', datum: morgen },
    });
  });

  it('counts on its first and on its last day', () => {
    expect(isWettelijkVertegenwoordiger(aFunctie({ begindatum: today }), today)).toBe(true);
    expect(isWettelijkVertegenwoordiger(aFunctie({ einddatum: today }), today)).toBe(true);
  });
});

describe('a vaste vertegenwoordiger', () => {
  it('represents for as long as the company he acts for does', () => {
    expect(judge(vast(aMandaat())).reden).toBe('vasteVertegenwoordiger');
    expect(judge(vast(aMandaat())).vertegenwoordigt).toBe(true);
  });

  it.each([
    ['has ended', aMandaat({ einddatum: addDays(today, -1) })],
    ['has not begun', aMandaat({ begindatum: addDays(today, 1) })],
    ['represents nothing', aMandaat({ code: 'ondernemersvaardigheden' })],
    ['is not known', null],
  ])('does not when the mandate of that company %s', (_, namens) => {
    expect(judge(vast(namens))).toEqual({
      ...{ vertegenwoordigt: false, reden: 'rechtspersoonNiet', datum: null },
    });
  });
});

describe('a bankrupt enterprise', () => {
  it('is represented by its curator alone', () => {
    const curator = aFunctie({ code: 'curator' });
    expect(judgeInBankruptcy(curator).vertegenwoordigt).toBe(true);
    expect(judgeInBankruptcy(aFunctie()).reden).toBe('failliet');
    expect(judgeInBankruptcy(vast(aMandaat())).reden).toBe('failliet');
  });

  it('is the only one that has a curator to act for it', () => {
    expect(judge(aFunctie({ code: 'curator' })).reden).toBe('geenFaillissement');
  });
});

it('never represents outside its own period, whatever the code and the situation', () => {
  const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(today, days));
  const functie = fc
    .record({ code: fc.constantFrom(...codes), begindatum: day, einddatum: fc.option(day) })
    .map((bend) => aFunctie({ ...bend, namens: aMandaat() }));
  const toestand = fc.constantFrom('normaal' as const, 'faillissement' as const);
  fc.assert(
    fc.property(functie, toestand, (one, situation) => {
      const { vertegenwoordigt } = judgeFunctie(one, { today, toestand: situation });
      const runs = one.begindatum <= today && (one.einddatum === null || today <= one.einddatum);
      if (vertegenwoordigt) expect(runs).toBe(true);
      if (vertegenwoordigt) expect(one.code === 'curator').toBe(situation === 'faillissement');
      if (runs && one.code === 'bestuurder') expect(vertegenwoordigt).toBe(situation === 'normaal');
    }),
  );
});
