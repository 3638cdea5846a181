import fc from 'fast-check';
import { stdnum } from 'stdnum';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { controlegetal } from '../../../src/shared/values/cijfers.ts';
import { asDatum } from '../../../src/shared/values/datum.ts';
import {
  asInsz,
  formatInsz,
  type Insz,
  maskInsz,
  parseInsz,
  soortInsz,
  suggestFromInsz,
} from '../../../src/shared/values/insz.ts';
import {
  aBisNummer,
  aRijksregisternummer,
  bisNummers,
  inszCijfers,
  rijksregisternummers,
  tstNummers,
} from '../../builders/nummers.ts';

const today = asDatum('2026-11-23');
const inszNummers = fc.oneof(tstNummers, rijksregisternummers, bisNummers);

/** Parsed where this kind of number belongs. */
const parse = (text: string, like: Insz) =>
  parseInsz(text, { soort: soortInsz(like) === 'tst' ? 'oefen' : 'werk', today });

/** The century that the check digits fit, counted afresh; null for neither. */
function eeuw(cijfers: string): 1900 | 2000 | null {
  const [basis, paar] = [cijfers.slice(0, 9), cijfers.slice(9)];
  if (controlegetal(basis) === paar) return 1900;
  return controlegetal(`2${basis}`) === paar ? 2000 : null;
}

const swap = (cijfers: string, at: number) =>
  `${cijfers.slice(0, at)}${cijfers[at + 1]}${cijfers[at]}${cijfers.slice(at + 2)}`;

/** stdnum knows no unknown day in a known month: see the difference below. */
function peerKnowsDate(cijfers: string): boolean {
  const dag = Number(cijfers.slice(4, 6));
  return Number(cijfers.slice(2, 4)) % 20 === 0 || (dag >= 1 && dag <= 28);
}

describe('every insz', () => {
  it('is accepted, and read back as it is shown', () => {
    fc.assert(
      fc.property(inszNummers, (insz) => {
        expect(parse(insz, insz)).toEqual({ ok: true, value: insz });
        expect(parse(formatInsz(insz), insz)).toEqual({ ok: true, value: insz });
        expect(asInsz(formatInsz(insz))).toBe(insz);
      }),
    );
  });

  it('shows no more than its date when masked', () => {
    fc.assert(
      fc.property(inszNummers, (insz) => {
        expect(maskInsz(insz).replace(/\D/g, '')).toBe(insz.slice(0, 6));
      }),
    );
  });

  it('is refused in the other kind of workspace', () => {
    fc.assert(
      fc.property(inszNummers, (insz) => {
        const soort = soortInsz(insz) === 'tst' ? 'werk' : 'oefen';
        expect(parseInsz(insz, { soort, today }).ok).toBe(false);
      }),
    );
  });

  it('suggests the date and the sex that were put into it', () => {
    const delen = fc.record({
      born: fc.date({
        min: new Date('1900-01-01'),
        max: new Date('2025-12-31'),
        noInvalidDate: true,
      }),
      volgnummer: fc.integer({ min: 1, max: 998 }),
      verhoging: fc.constantFrom(0, 20, 40, 60),
    });
    fc.assert(
      fc.property(delen, ({ born, volgnummer, verhoging }) => {
        const [jaar, maand, dag] = [
          born.getUTCFullYear(),
          born.getUTCMonth() + 1,
          born.getUTCDate(),
        ];
        const insz = asInsz(inszCijfers({ jaar, maand: maand + verhoging, dag, volgnummer }));
        const suggested = suggestFromInsz(insz);
        expect(suggested.geboortedatum).toBe(born.toISOString().slice(0, 10));
        expect(suggested.geslacht).toBe(verhoging === 20 ? null : volgnummer % 2 ? 'M' : 'V');
      }),
    );
  });

  // The rule cannot see more: 1900 and 2000 are 68 apart, and one wrong digit can be 68 too.
  it('is refused with any one digit wrong, unless that makes a number of the other century', () => {
    fc.assert(
      fc.property(
        inszNummers,
        fc.nat({ max: 10 }),
        fc.integer({ min: 1, max: 9 }),
        (insz, at, step) => {
          const typed = insz.slice(0, at) + ((Number(insz[at]) + step) % 10) + insz.slice(at + 1);
          const result = parse(typed, insz);
          if (result.ok) expect(eeuw(typed)).not.toBe(eeuw(insz));
        },
      ),
    );
  });

  it('is proposed when two neighbours are swapped and no other swap would do', () => {
    let proposed = 0;
    fc.assert(
      fc.property(inszNummers, fc.nat({ max: 9 }), (insz, at) => {
        fc.pre(insz[at] !== insz[at + 1]);
        const typed = swap(insz, at);
        const result = parse(typed, insz);
        if (eeuw(typed) !== null) {
          expect(eeuw(typed)).not.toBe(eeuw(insz));
          return;
        }
        const repairs = Array.from({ length: 10 }, (_, each) => swap(typed, each)).filter(
          (each) => each !== typed && parse(each, insz).ok,
        );
        expect(repairs).toContain(insz);
        const first = result.ok ? null : result.faults[0];
        expect(first?.code === 'insz.verwisseld').toBe(repairs.length === 1);
        if (first?.code !== 'insz.verwisseld') return;
        proposed += 1;
        expect(first.params).toEqual({
          voorstel: formatInsz(insz),
          eerste: at + 1,
          tweede: at + 2,
        });
      }),
      { numRuns: 500 },
    );
    // Nine in ten: the rest fits the other century, or has two repairs.
    expect(proposed).toBeGreaterThan(400);
  });
});

describe('beside stdnum', () => {
  // stdnum reads the clock for what lies in the future.
  beforeAll(() => {
    vi.useFakeTimers({ now: new Date(`${today}T12:00:00Z`), toFake: ['Date'] });
  });
  afterAll(() => {
    vi.useRealTimers();
  });

  const peer = { nn: stdnum.BE?.nn, bis: stdnum.BE?.bis };
  const peerSays = (cijfers: string) =>
    peer.nn?.validate(cijfers).isValid === true || peer.bis?.validate(cijfers).isValid === true;
  const weSay = (cijfers: string) => parseInsz(cijfers, { soort: 'werk', today }).ok;

  it('agrees on every eleven digits with a whole date, or none, and a sequence number of 001–998', () => {
    const born = fc.record({
      jaar: fc.integer({ min: 1900, max: 2099 }).filter((jaar) => jaar !== 2026),
      maand: fc.nat({ max: 99 }),
      dag: fc.integer({ min: 1, max: 28 }),
      volgnummer: fc.integer({ min: 1, max: 998 }),
    });
    let accepted = 0;
    fc.assert(
      fc.property(born, (delen) => {
        const cijfers = inszCijfers(delen);
        expect(weSay(cijfers)).toBe(peerSays(cijfers));
        if (peerSays(cijfers)) accepted += 1;
      }),
      { numRuns: 1000 },
    );
    expect(accepted).toBeGreaterThan(100);
  });

  it('agrees on check digits of 01 to 97, right or wrong', () => {
    const typed = fc
      .tuple(fc.oneof(rijksregisternummers, bisNummers), fc.integer({ min: 1, max: 97 }))
      .map(([insz, paar]) => insz.slice(0, 9) + String(paar).padStart(2, '0'))
      .filter((cijfers) => peerKnowsDate(cijfers) && cijfers.slice(0, 2) !== '26');
    fc.assert(
      fc.property(typed, (cijfers) => {
        expect(weSay(cijfers)).toBe(peerSays(cijfers));
      }),
      { numRuns: 1000 },
    );
  });

  it('differs on sequence number 000 and 999, which stdnum lets through', () => {
    for (const volgnummer of [0, 999]) {
      const cijfers = inszCijfers({ volgnummer });
      expect(peerSays(cijfers)).toBe(true);
      expect(weSay(cijfers)).toBe(false);
    }
  });

  it('differs on check digits 98, 99 and 00, which stdnum takes for 01, 02 and 97', () => {
    const numbers = Array.from({ length: 998 }, (_, index) =>
      inszCijfers({ volgnummer: index + 1 }),
    );
    for (const [right, wrong] of [
      ['01', '98'],
      ['02', '99'],
      ['97', '00'],
    ] as const) {
      const cijfers = numbers.find((each) => each.endsWith(right)) ?? '';
      const typed = cijfers.slice(0, 9) + wrong;
      expect([weSay(cijfers), peerSays(cijfers)]).toEqual([true, true]);
      expect([weSay(typed), peerSays(typed)]).toEqual([false, true]);
    }
  });

  it('differs on an unknown day in a known month, which stdnum refuses', () => {
    const unknown = { maand: 2, dag: 0 };
    for (const insz of [
      aRijksregisternummer(unknown),
      aRijksregisternummer({ maand: 2, dag: 30 }),
      aBisNummer(unknown),
    ]) {
      expect(peerSays(insz)).toBe(false);
      expect(weSay(insz)).toBe(true);
    }
  });
});
