import type { Moment } from '../../shared/values/ids.ts';
import type { Random } from './itsme.ts';

/** The code on paper of whoever has no eID is good for fourteen days (docs/domain.md section 2). */
const PAPIER_GELDIG_MS = 14 * 86_400_000;

/** None that looks like another one in print (0 and O, 1 and I). */
const tekens = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const LENGTE = 8;
const papierVorm = new RegExp(`^[${tekens}]{${LENGTE}}$`);

/** Forty bits; how the real one looks is not documented. */
export function drawPapierCode(random: Random): string {
  return Array.from({ length: LENGTE }, () => tekens.charAt(random.below(tekens.length))).join('');
}

/** As it is printed: 'ABCD EFGH'. */
export function printPapierCode(code: string): string {
  return `${code.slice(0, 4)} ${code.slice(4)}`;
}

/** As it was typed: with or without capitals, spaces and dashes. Null when it cannot be one. */
export function readPapierCode(typed: string): string | null {
  const code = typed.replaceAll(/[\s-]/g, '').toUpperCase();
  return papierVorm.test(code) ? code : null;
}

export function papierGeldigTot(now: Moment): Moment {
  return new Date(Date.parse(now) + PAPIER_GELDIG_MS).toISOString() as Moment;
}
