import { type CallerKind, callers } from './access-world.ts';

/** Who gets past the door, what is asked, and what comes back where that is not a plain yes. */
export type Row = {
  readonly may: readonly CallerKind[];
  readonly ask: Readonly<Record<string, unknown>>;
  readonly answer?: string;
  /** Asks for a fresh proof of who one is. Absent: it does not, with this question. */
  readonly stepUp?: true;
};

export const everybody = callers;
export const signedIn = callers.filter((kind) => kind !== 'niemand');
export const beheerders = ['beheerder', 'hoofdbeheerder', 'vertegenwoordiger'] as const;
