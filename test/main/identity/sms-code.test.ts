import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  faultOfResend,
  faultOfSms,
  type SmsCode,
  startSms,
  stepSms,
} from '../../../src/main/identity/sms-code.ts';
import { systemRandom } from '../../../src/main/randomness.ts';
import { fault } from '../../../src/shared/faults.ts';
import { asMoment } from '../../builders/entities.ts';

const begin = asMoment('2026-11-23T10:00:00.000Z');
const random = { below: () => 42 };
const sms = startSms(random, begin);
const seconds = (count: number) =>
  asMoment(new Date(Date.parse(begin) + count * 1000).toISOString());
const look = (count: number, from: SmsCode = sms) =>
  stepSms(from, { soort: 'nagekeken' }, seconds(count));
const resend = (count: number, from: SmsCode = sms) =>
  stepSms(from, { soort: 'opnieuw', random: { below: () => 7 } }, seconds(count));

describe('a code in a message', () => {
  it('has six digits, zeros in front too', () => {
    expect(sms.code).toBe('000042');
    fc.assert(
      fc.property(fc.nat(999_999), (number) => {
        expect(startSms({ below: () => number }, begin).code).toMatch(/^\d{6}$/);
      }),
    );
  });

  it('is drawn from all million codes: of 100,000 hardly one in ten comes twice', () => {
    const codes = Array.from({ length: 100_000 }, () => startSms(systemRandom, begin).code);
    expect(codes.every((code) => /^\d{6}$/.test(code))).toBe(true);
    // Expected: 10^6 × (1 - e^-0.1) = 95,163, give or take 70.
    expect(new Set(codes).size).toBeGreaterThan(94_500);
  });

  it('is valid for five minutes', () => {
    expect(faultOfSms(look(299.999))).toBeNull();
    expect(faultOfSms(look(300))).toEqual(fault('sms.verlopen'));
  });

  it('does not live longer because the clock was set back', () => {
    expect(faultOfSms(look(-1))).toEqual(fault('sms.verlopen'));
  });

  it('lets in once', () => {
    const used = stepSms(sms, { soort: 'juist' }, seconds(10));
    expect(used.status).toBe('gebruikt');
    expect(faultOfSms(used)).toEqual(fault('sms.verlopen'));
    expect(stepSms(used, { soort: 'tijdVoorbij' }, seconds(11)).status).toBe('gebruikt');
  });

  it('is not used by the right code that comes too late', () => {
    expect(stepSms(sms, { soort: 'juist' }, seconds(300)).status).toBe('verlopen');
  });
});

describe('another message', () => {
  it('comes after thirty seconds, with another code', () => {
    expect(faultOfResend(sms, seconds(12))).toEqual(fault('sms.wacht', { seconden: 18 }));
    expect(resend(29.999)).toBe(sms);
    expect(resend(30)).toMatchObject({ code: '000007', verzonden: 2, status: 'wacht' });
  });

  it('need not be waited for when the code has expired, and not longer after a clock jump', () => {
    expect(faultOfResend(look(301), seconds(301))).toBeNull();
    expect(faultOfResend(sms, seconds(-3600))).toBeNull();
  });

  it('comes twice: three messages are all', () => {
    const third = resend(60, resend(30));
    expect(third.verzonden).toBe(3);
    expect(faultOfResend(third, seconds(3600))).toEqual(fault('sms.teVaak'));
    expect(resend(3600, third)).toBe(third);
  });
});

describe('a hundred thousand codes', () => {
  const many = Array.from({ length: 100_000 }, () => startSms(systemRandom, begin));

  it('are six digits each, drawn evenly, and live at most ten minutes', () => {
    const long = many.filter(
      ({ geldigTot }) => Date.parse(geldigTot) - Date.parse(begin) > 600_000,
    );
    expect(long).toEqual([]);
    expect(many.filter(({ code }) => !/^\d{6}$/.test(code))).toEqual([]);
    for (let place = 0; place < 6; place += 1) {
      for (const digit of '0123456789') {
        const count = many.filter(({ code }) => code[place] === digit).length;
        // 10,000 expected; ten times the standard deviation either way.
        expect(Math.abs(count - 10_000)).toBeLessThan(1_000);
      }
    }
  });

  it('let in once each', () => {
    const twice = many.filter((sms) => {
      const used = stepSms(sms, { soort: 'juist' }, begin);
      return faultOfSms(used) === null || stepSms(used, { soort: 'juist' }, begin) !== used;
    });
    expect(twice).toEqual([]);
  });
});
