import type { Moment } from '../../../shared/values/ids.ts';

/** Wrong passphrases in a row on this machine, for one dossier. */
export type Tries = { readonly wrong: number; readonly last: Moment | null };

export const noTries: Tries = { wrong: 0, last: null };

/** After so many only the recovery code opens (NIST 800-63B: at most 100; security.md A7). */
export const MAX_TRIES = 50;

/** The first three cost nothing but the half second of the stretching. */
const FREE_TRIES = 3;
const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 3_600_000;

export type TriesStand =
  | { readonly stand: 'free' }
  | { readonly stand: 'wait'; readonly ms: number }
  | { readonly stand: 'stopped' };

/** Growing pauses, from five seconds to an hour. */
export function judgeTries({ wrong, last }: Tries, now: Moment): TriesStand {
  if (wrong >= MAX_TRIES) return { stand: 'stopped' };
  if (wrong < FREE_TRIES || last === null) return { stand: 'free' };
  const pause = Math.min(FIRST_WAIT_MS * 2 ** (wrong - FREE_TRIES), LONGEST_WAIT_MS);
  const passed = Math.max(0, Date.parse(now) - Date.parse(last));
  return passed >= pause ? { stand: 'free' } : { stand: 'wait', ms: pause - passed };
}

/** Counted as wrong before the passphrase is tried, and forgotten once it proves right (A3). */
export function countTry({ wrong }: Tries, now: Moment): Tries {
  return { wrong: wrong + 1, last: now };
}

/** A clock that was set back would lengthen a pause for ever: the pause begins anew, once. */
export function anchorTries(tries: Tries, now: Moment): Tries {
  return tries.last !== null && now < tries.last ? { ...tries, last: now } : tries;
}
