import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  faultOfItsme,
  type ItsmeGebeurtenis,
  isItsmeCodeVorm,
  startItsme,
  stepItsme,
} from '../../../src/main/identity/itsme.ts';
import { itsmeSymbolen } from '../../../src/shared/contract/aanmelding.ts';
import { fault } from '../../../src/shared/faults.ts';
import { asMoment } from '../../builders/entities.ts';

const begin = asMoment('2026-11-23T10:00:00.000Z');
const verzoek = startItsme({ below: () => 0 }, begin);
const seconds = (count: number) =>
  asMoment(new Date(Date.parse(begin) + count * 1000).toISOString());

describe('a request to the phone', () => {
  it('offers three different symbols, the right one among them, whatever the chance', () => {
    const chances = fc.array(fc.nat(), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(chances, (numbers) => {
        const left = [...numbers];
        const { keuzes, symbool } = startItsme({ below: (n) => (left.shift() ?? 0) % n }, begin);
        expect(new Set(keuzes).size).toBe(3);
        expect(keuzes).toContain(symbool);
        expect(itsmeSymbolen).toEqual(expect.arrayContaining([...keuzes]));
      }),
    );
  });

  it('can show every symbol as the right one, at every place', () => {
    const seen = new Set<string>();
    for (let first = 0; first < 6; first += 1) {
      for (let right = 0; right < 3; right += 1) {
        const numbers = [first, 0, 0, right];
        const { keuzes, symbool } = startItsme({ below: () => numbers.shift() ?? 0 }, begin);
        seen.add(symbool).add(`place ${keuzes.indexOf(symbool)}`);
      }
    }
    const places = ['place 0', 'place 1', 'place 2'];
    expect(seen).toEqual(new Set([...itsmeSymbolen, ...places]));
  });

  it('waits three minutes and not a second longer', () => {
    expect(verzoek.geldigTot).toBe('2026-11-23T10:03:00.000Z');
    expect(stepItsme(verzoek, 'nagekeken', seconds(179.999)).status).toBe('wacht');
    expect(stepItsme(verzoek, 'nagekeken', seconds(180)).status).toBe('verlopen');
    expect(stepItsme(verzoek, 'codeJuist', seconds(180)).status).toBe('verlopen');
  });

  it('has expired when the clock was set back', () => {
    expect(stepItsme(verzoek, 'codeJuist', seconds(-1)).status).toBe('verlopen');
  });

  it.each([
    ['codeJuist', 'bevestigd', 'itsme.verlopen'],
    ['geweigerd', 'geweigerd', 'itsme.geweigerd'],
    ['symboolFout', 'geweigerd', 'itsme.geweigerd'],
    ['nietBeantwoord', 'verlopen', 'itsme.verlopen'],
    ['geblokkeerd', 'geblokkeerd', 'itsme.geblokkeerd'],
  ] as const)('ends by %s as %s, for good', (gebeurtenis, status, code) => {
    const ended = stepItsme(verzoek, gebeurtenis, seconds(1));
    expect(ended.status).toBe(status);
    expect(faultOfItsme(ended)).toEqual(fault(code));
    const all: readonly ItsmeGebeurtenis[] = ['codeJuist', 'geweigerd', 'geblokkeerd', 'nagekeken'];
    for (const later of all) expect(stepItsme(ended, later, seconds(500))).toEqual(ended);
  });

  it('knows the form of the code: five digits', () => {
    expect(['12345', '00000'].every(isItsmeCodeVorm)).toBe(true);
    expect(['', '1234', '123456', '1234a', '1234 '].some(isItsmeCodeVorm)).toBe(false);
  });
});
