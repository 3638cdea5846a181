import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  geenPogingen,
  MAX_POGINGEN,
  type Pogingen,
  type PogingGebeurtenis,
  pogingenOver,
  stepPogingen,
} from '../../../src/main/identity/pogingen.ts';
import { asMoment } from '../../builders/entities.ts';

const now = asMoment('2026-11-23T10:00:00.000Z');

function play(...gebeurtenissen: readonly PogingGebeurtenis[]): Pogingen {
  return gebeurtenissen.reduce<Pogingen>(
    (pogingen, gebeurtenis) => stepPogingen(pogingen, gebeurtenis, now),
    geenPogingen,
  );
}

describe('tries for a secret', () => {
  it('counts a try from the moment it is taken, before it is compared', () => {
    expect(play('geprobeerd')).toEqual({ stand: 'vergelijkt', fout: 1 });
  });

  it('leaves two, then one, then blocks with the moment', () => {
    expect(pogingenOver(play('geprobeerd', 'fout'))).toBe(2);
    expect(pogingenOver(play('geprobeerd', 'fout', 'geprobeerd', 'fout'))).toBe(1);
    const blocked = play('geprobeerd', 'fout', 'geprobeerd', 'fout', 'geprobeerd', 'fout');
    expect(blocked).toEqual({ stand: 'geblokkeerd', sinds: now });
    expect(pogingenOver(blocked)).toBe(0);
  });

  it('gives all three back after a right one, also when it was the last', () => {
    expect(play('geprobeerd', 'fout', 'geprobeerd', 'juist')).toEqual(geenPogingen);
    expect(play('geprobeerd', 'fout', 'geprobeerd', 'fout', 'geprobeerd', 'juist')).toEqual(
      geenPogingen,
    );
  });

  it('cannot be answered right without a counted try', () => {
    expect(play('geprobeerd', 'fout', 'juist')).toEqual({ stand: 'vrij', fout: 1 });
  });

  it('works again once unblocked, and through nothing else', () => {
    const blocked: Pogingen = { stand: 'geblokkeerd', sinds: now };
    expect(stepPogingen(blocked, 'geprobeerd', now)).toEqual(blocked);
    expect(stepPogingen(blocked, 'juist', now)).toEqual(blocked);
    expect(stepPogingen(blocked, 'gedeblokkeerd', now)).toEqual(geenPogingen);
  });

  it('never lets a fourth wrong try be compared, in whatever order things happen', () => {
    const gebeurtenissen = fc.array(
      fc.constantFrom('geprobeerd' as const, 'fout' as const, 'juist' as const),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(gebeurtenissen, (list) => {
        let pogingen: Pogingen = geenPogingen;
        let wrongInARow = 0;
        for (const gebeurtenis of list) {
          if (pogingen.stand === 'vergelijkt') {
            wrongInARow = { geprobeerd: wrongInARow, fout: wrongInARow + 1, juist: 0 }[gebeurtenis];
          }
          pogingen = stepPogingen(pogingen, gebeurtenis, now);
          expect(wrongInARow).toBeLessThanOrEqual(MAX_POGINGEN);
          expect(pogingen.stand === 'geblokkeerd').toBe(wrongInARow === MAX_POGINGEN);
        }
      }),
    );
  });
});
