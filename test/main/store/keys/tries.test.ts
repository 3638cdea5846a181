import { describe, expect, it } from 'vitest';
import {
  anchorTries,
  countTry,
  judgeTries,
  MAX_TRIES,
  noTries,
  type Tries,
} from '../../../../src/main/store/keys/tries.ts';
import { asMoment } from '../../../builders/entities.ts';

const start = Date.parse('2026-11-23T08:00:00.000Z');
const at = (ms: number) => asMoment(new Date(start + ms).toISOString());

/** Somebody who tries at full speed for so long; how many passphrases were compared. */
function attack(ms: number): { readonly compared: number; readonly tries: Tries } {
  let tries: Tries = noTries;
  let now = 0;
  while (now < ms) {
    const stand = judgeTries(tries, at(now));
    if (stand.stand === 'stopped') break;
    if (stand.stand === 'wait') now += stand.ms;
    else tries = countTry(tries, at(now));
  }
  return { compared: tries.wrong, tries };
}

describe('wrong passphrases', () => {
  it('cost nothing three times, then five seconds, doubling up to an hour', () => {
    const pauses = Array.from({ length: 16 }, (_, wrong) => {
      const stand = judgeTries({ wrong, last: at(0) }, at(0));
      return stand.stand === 'wait' ? stand.ms / 1000 : 0;
    });
    expect(pauses).toEqual([
      0, 0, 0, 5, 10, 20, 40, 80, 160, 320, 640, 1280, 2560, 3600, 3600, 3600,
    ]);
  });

  it('are at most some thirty in a day at full speed, and never more than the hard stop', () => {
    expect(attack(24 * 3_600_000).compared).toBeLessThanOrEqual(36);
    const year = attack(365 * 24 * 3_600_000);
    expect(year.compared).toBe(MAX_TRIES);
    expect(judgeTries(year.tries, at(10 * 365 * 24 * 3_600_000))).toEqual({ stand: 'stopped' });
  });

  it('keep their hard stop whatever the clock does', () => {
    const stopped = { wrong: MAX_TRIES, last: at(0) };
    for (const ms of [-1e12, 0, 1e12]) {
      expect(judgeTries(anchorTries(stopped, at(ms)), at(ms)).stand).toBe('stopped');
    }
  });

  it('wait the whole pause once more when the clock was set back, and not for years', () => {
    const tries = anchorTries({ wrong: 5, last: at(0) }, at(-1e11));
    expect(judgeTries(tries, at(-1e11))).toEqual({ stand: 'wait', ms: 20_000 });
    expect(judgeTries(tries, at(-1e11 + 20_000))).toEqual({ stand: 'free' });
  });
});
