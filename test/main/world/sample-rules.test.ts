import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chooseContexten,
  chooseProfiel,
  judgeRecht,
} from '../../../src/main/domain/toekenning-keuze.ts';
import { judgeToekenningPeriode } from '../../../src/main/domain/toekenning-rules.ts';
import { judgeWerkrelatiePeriode, siblingsOf } from '../../../src/main/domain/werkrelatie-rules.ts';
import { catalogus } from '../../../src/main/world/catalogus.ts';
import { type SampleWorld, sampleWorld } from '../../../src/main/world/sample-world.ts';
import { ok } from '../../../src/shared/result.ts';
import { addDays, asDatum } from '../../../src/shared/values/datum.ts';
import { parseEmailAdres } from '../../../src/shared/values/email-adres.ts';
import { overlaps } from '../../../src/shared/values/periode.ts';
import { parseTelefoonnummer } from '../../../src/shared/values/telefoonnummer.ts';
import { asMoment } from '../../builders/entities.ts';
import { entitiesOf, now, today, world } from './sample-help.ts';

/** Every toekenning with what it is judged against. */
function grantsOf(from: SampleWorld) {
  return entitiesOf('toekenning', from).map((toekenning) => {
    const werkrelatie = entitiesOf('werkrelatie', from).find(
      ({ id }) => id === toekenning.werkrelatieId,
    );
    const organisatie = entitiesOf('organisatie', from).find(
      ({ id }) => id === werkrelatie?.organisatieId,
    );
    const recht = catalogus.get(toekenning.gebruikersrechtId);
    if (werkrelatie === undefined || organisatie === undefined || recht === undefined) {
      throw new Error(`${toekenning.id} hangs loose`);
    }
    return { toekenning, werkrelatie, organisatie, recht };
  });
}

describe('the sample data keeps the rules of Gebruikersbeheer', () => {
  it('on whatever day it is made, leap days included', () => {
    const days = fc.oneof(
      fc.integer({ min: 0, max: 4000 }).map((n) => addDays(asDatum('2026-01-01'), n)),
      fc.constant(asDatum('2028-02-29')),
    );
    fc.assert(
      fc.property(days, (day) => {
        const made = sampleWorld({ today: day, now: asMoment(`${day}T10:00:00.000Z`) });
        const werkrelaties = entitiesOf('werkrelatie', made);
        for (const each of werkrelaties) {
          expect(judgeWerkrelatiePeriode(each, siblingsOf(each, werkrelaties))).toEqual([]);
        }
        for (const { toekenning, werkrelatie, recht } of grantsOf(made)) {
          // Judged on the day it began: what has ended since was right then.
          const given = { periode: toekenning, recht, werkrelatie, today: toekenning.begindatum };
          expect(judgeToekenningPeriode(given), toekenning.id).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('with rights that are open for the organisatie, in a profile and contexts that exist', () => {
    const withoutContext = grantsOf(world).flatMap(({ toekenning, organisatie, recht }) => {
      const { profiel, contexten } = toekenning;
      const given = { recht, organisatie, hoedanigheid: 'hoofdbeheerder' } as const;
      expect(judgeRecht(given)).toEqual([]);
      expect(chooseProfiel(recht, profiel ?? '')).toEqual(ok(profiel));
      const chosen = chooseContexten({ recht, organisatie, gekozen: contexten, today });
      return chosen.ok ? [] : [[toekenning.id, chosen.faults[0].code]];
    });
    // The one that came along without a department, for the lesson.
    expect(withoutContext).toEqual([['dries-stelvoor.hogeschool.1', 'toekenning.geenContext']]);
  });

  it('without two of the same right at the same time', () => {
    const toekenningen = entitiesOf('toekenning');
    for (const one of toekenningen) {
      const same = toekenningen.filter(
        (other) =>
          other.id !== one.id &&
          other.werkrelatieId === one.werkrelatieId &&
          other.gebruikersrechtId === one.gebruikersrechtId,
      );
      expect(same.filter((other) => overlaps(other, one))).toEqual([]);
    }
  });

  it('with addresses and phone numbers that its own forms would take', () => {
    for (const { email, telefoon } of entitiesOf('werkrelatie')) {
      expect(parseEmailAdres(email ?? '')).toEqual(ok(email));
      if (telefoon !== null) expect(parseTelefoonnummer(telefoon)).toEqual(ok(telefoon));
    }
  });

  it('with a reachable beheerder wherever there is one', () => {
    const beheer = grantsOf(world).filter(({ recht }) => recht.beheer !== null);
    expect(beheer.length).toBeGreaterThan(4);
    for (const { werkrelatie } of beheer) expect(werkrelatie.telefoon).not.toBeNull();
  });
});

describe('the history of the sample world', () => {
  const historiek = entitiesOf('historiek');

  it('runs from old to new and never into the future', () => {
    const moments = historiek.map(({ op }) => op);
    expect(moments).toEqual(moments.toSorted());
    for (const op of moments) expect(op < now).toBe(true);
    for (const { ingediendOp } of [...entitiesOf('werkrelatie'), ...entitiesOf('toekenning')]) {
      expect(ingediendOp < now).toBe(true);
    }
  });

  it('is about persons and an organisatie that exist', () => {
    const personen = new Set(entitiesOf('persoon').map(({ id }) => id));
    const organisaties = new Set(entitiesOf('organisatie').map(({ id }) => id));
    expect(historiek.length).toBeGreaterThan(5);
    for (const { persoonId, organisatieId } of historiek) {
      expect(personen).toContain(persoonId);
      expect(organisaties).toContain(organisatieId);
    }
  });

  it('tells the end dates that the data has', () => {
    for (const { persoonId, actie, velden } of historiek) {
      const einde = velden.find(({ veld }) => veld === 'einddatum');
      if (einde === undefined) continue;
      const [werkrelatie] = entitiesOf('werkrelatie').filter(
        (each) => each.persoonId === persoonId,
      );
      const [toekenning] = entitiesOf('toekenning').filter(
        (each) => each.werkrelatieId === werkrelatie?.id,
      );
      const told = actie.startsWith('werkrelatie') ? werkrelatie : toekenning;
      expect(told?.einddatum, `${persoonId} ${actie}`).toBe(einde.na);
    }
  });
});
