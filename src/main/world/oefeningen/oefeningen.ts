import type { Oefening } from '../../use-cases/oefening/oefening.ts';
import { oefeningenAanmelden } from './aanmelden.ts';
import { oefeningenBeheer } from './beheer.ts';

/** The whole series, in the order of the lesson. */
export const oefeningen: readonly Oefening[] = [...oefeningenAanmelden, ...oefeningenBeheer];
