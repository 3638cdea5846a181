import fc from 'fast-check';
import { controlegetal } from '../../src/shared/values/cijfers.ts';
import { asInsz, type Insz } from '../../src/shared/values/insz.ts';
import {
  asOndernemingsnummer,
  type Ondernemingsnummer,
} from '../../src/shared/values/ondernemingsnummer.ts';

/** What an insz says; the defaults of the makers below give a full date and a man. */
type Delen = {
  /** Four digits; before 2000 or not decides the check digits. */
  readonly jaar: number;
  /** 1–12, or 0 for unknown. */
  readonly maand: number;
  readonly dag: number;
  readonly volgnummer: number;
};

const two = (count: number) => String(count).padStart(2, '0');

/** Eleven digits with right check digits, whether such a number is issued or not. */
export function inszCijfers(delen: Partial<Delen> = {}): string {
  // 997 is the five-hundredth man of a day: never a number that somebody really has.
  const { jaar, maand, dag, volgnummer } = {
    ...{ jaar: 1985, maand: 7, dag: 30, volgnummer: 997 },
    ...delen,
  };
  const basis = two(jaar % 100) + two(maand) + two(dag) + String(volgnummer).padStart(3, '0');
  return basis + controlegetal(jaar < 2000 ? basis : `2${basis}`);
}

/** A number of a fictional person: month + 60. */
export function aTstNummer(delen: Partial<Delen> = {}): Insz {
  return asInsz(inszCijfers({ ...delen, maand: (delen.maand ?? 7) + 60 }));
}

export function aRijksregisternummer(delen: Partial<Delen> = {}): Insz {
  return asInsz(inszCijfers(delen));
}

/** Month + 40, or + 20 when the sex was not known at issue. */
export function aBisNummer({
  geslachtBekend = true,
  ...delen
}: Partial<Delen> & { readonly geslachtBekend?: boolean } = {}): Insz {
  return asInsz(inszCijfers({ ...delen, maand: (delen.maand ?? 7) + (geslachtBekend ? 40 : 20) }));
}

/** From eight digits at most; the default lies far outside the range given out so far. */
export function anOndernemingsnummer(basis = 19_990_000): Ondernemingsnummer {
  const cijfers = String(basis).padStart(8, '0');
  return asOndernemingsnummer(cijfers + controlegetal(cijfers));
}

/** Days of birth before 2026; day 00 and days past the month's end stand for an unknown day. */
function delen(maanden: { readonly min: number; readonly max: number }): fc.Arbitrary<Delen> {
  return fc.record({
    jaar: fc.integer({ min: 1900, max: 2025 }),
    maand: fc.integer(maanden),
    dag: fc.integer({ min: 0, max: 31 }),
    volgnummer: fc.integer({ min: 1, max: 998 }),
  });
}

/** Fictional persons born before 2026. */
export const tstNummers: fc.Arbitrary<Insz> = delen({ min: 1, max: 12 }).map(aTstNummer);

/** Numbers as issued to persons born before 2026, unknown months included. */
export const rijksregisternummers: fc.Arbitrary<Insz> = delen({ min: 0, max: 12 }).map(
  aRijksregisternummer,
);

export const bisNummers: fc.Arbitrary<Insz> = fc
  .tuple(delen({ min: 0, max: 12 }), fc.boolean())
  .map(([each, geslachtBekend]) => aBisNummer({ ...each, geslachtBekend }));

export const ondernemingsnummers: fc.Arbitrary<Ondernemingsnummer> = fc
  .integer({ min: 0, max: 19_999_999 })
  .map(anOndernemingsnummer);
