import { describe, expect, it } from 'vitest';
import {
  type AppCode,
  beginAppCode,
  faultOfAppCode,
  MAX_APP_POGINGEN,
  stepAppCode,
} from '../../../src/main/identity/app-code.ts';
import { geenPogingen } from '../../../src/main/identity/pogingen.ts';
import type { TotpUitkomst } from '../../../src/main/identity/totp.ts';
import { fault } from '../../../src/shared/faults.ts';
import { asMoment } from '../../builders/entities.ts';

const now = asMoment('2026-11-23T10:00:00.000Z');
const fresh = beginAppCode({ pogingen: geenPogingen, laatsteStap: null });

function attempt(app: AppCode, uitkomst: TotpUitkomst, code = '123456'): AppCode {
  const counted = stepAppCode(app, { soort: 'code', code }, now);
  return stepAppCode(counted, { soort: 'vergeleken', uitkomst }, now);
}

describe('the code of an authenticator app', () => {
  it('counts a try before it is compared', () => {
    const counted = stepAppCode(fresh, { soort: 'code', code: '123456' }, now);
    expect(counted).toMatchObject({
      stap: 'vergelijkt',
      pogingen: { stand: 'vergelijkt', fout: 1 },
    });
    expect(faultOfAppCode(counted)).toBeNull();
  });

  it.each(['', '12345', '1234567', 'abcdef', '12 456'])('does not count %j', (code) => {
    const asked = stepAppCode(fresh, { soort: 'code', code }, now);
    expect(faultOfAppCode(asked)).toEqual(fault('code.vorm'));
    expect(asked.pogingen).toEqual(geenPogingen);
  });

  it('lets in, gives the tries back and remembers the step', () => {
    const wrong = attempt(fresh, { soort: 'fout' });
    expect(attempt(wrong, { soort: 'juist', stap: 70 })).toEqual({
      stap: 'aangemeld',
      pogingen: geenPogingen,
      laatsteStap: 70,
    });
  });

  it.each([70, 69, 1])('refuses step %i after step 70 let in', (stap) => {
    const begun = beginAppCode({ pogingen: geenPogingen, laatsteStap: 70 });
    const refused = attempt(begun, { soort: 'juist', stap });
    expect(faultOfAppCode(refused)).toEqual(fault('app.gebruikt'));
    expect(refused.laatsteStap).toBe(70);
  });

  it('accepts the step after the last one', () => {
    const begun = beginAppCode({ pogingen: geenPogingen, laatsteStap: 70 });
    expect(attempt(begun, { soort: 'juist', stap: 71 }).stap).toBe('aangemeld');
  });

  it('says how far the clock of the phone is off, and which way', () => {
    const behind = attempt(fresh, { soort: 'klok', seconden: -300 });
    expect(faultOfAppCode(behind)).toEqual(fault('app.klokAchter', { minuten: 5, over: 4 }));
    const ahead = attempt(fresh, { soort: 'klok', seconden: 60 });
    expect(faultOfAppCode(ahead)).toEqual(fault('app.klokVoor', { minuten: 1, over: 4 }));
  });

  it('is blocked by the fifth wrong one, and by nothing but enrolment opened again', () => {
    let app = fresh;
    for (let count = 1; count < MAX_APP_POGINGEN; count += 1) {
      app = attempt(app, { soort: 'fout' });
      expect(faultOfAppCode(app)).toEqual(fault('app.fout', { over: MAX_APP_POGINGEN - count }));
    }
    app = attempt(app, { soort: 'fout' });
    expect(faultOfAppCode(app)).toEqual(fault('app.geblokkeerd'));
    expect(attempt(app, { soort: 'juist', stap: 70 })).toEqual(app);
    expect(beginAppCode(app)).toEqual(app);
  });

  it('has nothing to compare before a code is typed', () => {
    const uitkomst = { soort: 'juist', stap: 70 } as const;
    expect(stepAppCode(fresh, { soort: 'vergeleken', uitkomst }, now)).toEqual(fresh);
  });
});
