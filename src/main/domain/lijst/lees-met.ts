import type { Result } from '../../../shared/result.ts';
import type { HerstelSoort } from '../../../shared/values/inlezing.ts';
import type { Gelezen, Herstel } from './herstel.ts';

/** A repair that guesses. */
export function voorstel(soort: HerstelSoort, nieuw: string): Herstel {
  return { soort, nieuw, zeker: false };
}

/** A repair that cannot have meant anything else. */
export function zeker(soort: HerstelSoort, nieuw: string): Herstel {
  return { soort, nieuw, zeker: true };
}

/**
 * A cell through its parser, and when that refuses, with what may have been meant: only repairs that
 * the same parser takes, each text once. A certain one is applied when there is no other.
 */
export function leesMet<T>(
  getypt: string,
  parse: (text: string) => Result<T>,
  propose: (text: string) => readonly Herstel[] = () => [],
): Gelezen<T> {
  if (getypt === '') return leeg(getypt);
  const direct = parse(getypt);
  if (direct.ok) return gelezen(getypt, direct.value);
  const herstel = onceEach(propose(getypt)).filter(({ nieuw }) => parse(nieuw).ok);
  const [only] = herstel;
  if (herstel.length === 1 && only?.zeker) {
    const found = parse(only.nieuw);
    if (found.ok) return { ...gelezen(getypt, found.value), toegepast: only };
  }
  return { getypt, waarde: null, faults: direct.faults, herstel, toegepast: null };
}

export function gelezen<T>(getypt: string, waarde: T): Gelezen<T> {
  return { getypt, waarde, faults: [], herstel: [], toegepast: null };
}

function leeg<T>(getypt: string): Gelezen<T> {
  return { getypt, waarde: null, faults: [], herstel: [], toegepast: null };
}

function onceEach(herstel: readonly Herstel[]): readonly Herstel[] {
  return [...new Map(herstel.toReversed().map((each) => [each.nieuw, each])).values()].toReversed();
}
