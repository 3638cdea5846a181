import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  controlegetal,
  findEeuw,
  findVerwisseling,
  hasControlegetal,
  readCijfers,
} from '../../../src/shared/values/cijfers.ts';

const nineDigits = fc
  .integer({ min: 0, max: 999_999_999 })
  .map((count) => String(count).padStart(9, '0'));

describe('reading digits', () => {
  it.each([
    ['dots and dashes', '85.67.30-001.92'],
    ['spaces', ' 85 67 30 001 92 '],
    ['non-breaking and narrow spaces', '85\u00a067\u202f30\u2009001\u200792'],
    ['typographic dashes and a minus', '85–67—30‑001−92'],
    ['slashes, underscores and the comma of the keypad', '85/67/30_001,92'],
    ['invisible marks of a copy', '\u202a85673000192\u202c\ufeff\u00ad'],
    ['full-width digits', '８５６７３０００１９２'],
  ])('looks through %s', (_, text) => {
    expect(readCijfers(text)).toEqual({ cijfers: '85673000192', teken: null });
  });

  it('names the first sign that is no digit, whole also when it is written in two halves', () => {
    expect(readCijfers('85.67.3O-00I').teken).toBe('O');
    expect(readCijfers('12é4').teken).toBe('é');
    expect(readCijfers('12🙂4').teken).toBe('🙂');
    expect(readCijfers('٣').teken).toBe('٣');
  });
});

describe('check digits', () => {
  it('are 97 and not 00 when nothing remains', () => {
    expect(controlegetal('000000097')).toBe('97');
    expect(hasControlegetal('00000009797')).toBe(true);
    expect(hasControlegetal('00000009700')).toBe(false);
  });

  it('are two digits, also below ten', () => {
    expect(controlegetal('000000096')).toBe('01');
    expect(hasControlegetal('00000009601')).toBe(true);
    expect(hasControlegetal('00000009698')).toBe(false);
  });

  it('of before 2000 and from 2000 on are never the same, so they give the century', () => {
    fc.assert(
      fc.property(nineDigits, (basis) => {
        const [voor, vanaf] = [controlegetal(basis), controlegetal(`2${basis}`)];
        expect(voor).not.toBe(vanaf);
        expect(findEeuw(basis + voor)).toBe(1900);
        expect(findEeuw(basis + vanaf)).toBe(2000);
      }),
    );
  });

  it('fit neither century for any other pair', () => {
    fc.assert(
      fc.property(nineDigits, fc.integer({ min: 0, max: 99 }), (basis, pair) => {
        const paar = String(pair).padStart(2, '0');
        fc.pre(paar !== controlegetal(basis) && paar !== controlegetal(`2${basis}`));
        expect(findEeuw(basis + paar)).toBeNull();
      }),
    );
  });
});

describe('swapped neighbours', () => {
  it('are found with their places counted from 1', () => {
    const found = findVerwisseling('1324', (cijfers) => cijfers === '1234');
    expect(found).toEqual({ voorstel: '1234', eerste: 2, tweede: 3 });
  });

  it('are found at both ends', () => {
    expect(findVerwisseling('2134', (each) => each === '1234')).toMatchObject({ eerste: 1 });
    expect(findVerwisseling('1243', (each) => each === '1234')).toMatchObject({ tweede: 4 });
  });

  it('are not proposed when two swaps would do: nobody knows which was meant', () => {
    expect(findVerwisseling('1324', (each) => each === '1234' || each === '3124')).toBeNull();
  });

  it('are not sought between equal digits, nor further apart', () => {
    expect(findVerwisseling('1122', (each) => each === '1122')).toBeNull();
    expect(findVerwisseling('3214', (each) => each === '1234')).toBeNull();
  });
});
