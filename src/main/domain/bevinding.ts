import type { Moment } from '../../shared/values/ids.ts';

/** What was found when the files were opened and the user should know; at most one of each kind. */
export type Bevinding =
  /** An older store, or a new one, beside a newer anchor: the limits of the anchor hold. */
  | { readonly soort: 'ouder'; readonly aantal: number }
  /** The anchor is gone or damaged: no means works before it is unblocked. */
  | { readonly soort: 'weg' | 'beschadigd'; readonly aantal: number }
  /** The clock stands before a moment that was already seen. */
  | { readonly soort: 'klokTerug'; readonly tot: Moment };
