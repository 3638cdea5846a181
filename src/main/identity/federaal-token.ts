import { type Fault, fault } from '../../shared/faults.ts';
import { assertNever } from '../../shared/result.ts';
import type { Moment } from '../../shared/values/ids.ts';
import type { Random } from './itsme.ts';
import { type Pogingen, pogingenOver, stepPogingen } from './pogingen.ts';

/** Numbered codes on the paper card, each of six letters (docs/domain.md section 2). */
export const AANTAL_TOKENCODES = 24;
const tokenVorm = /^[A-Z]{6}$/;

/** Signing in with the paper card, after user name and password. Three wrong codes end the card. */
export type Token = { readonly pogingen: Pogingen } & (
  | { readonly stap: 'vraagtCode'; readonly nummer: number; readonly fout: 'vorm' | 'fout' | null }
  | { readonly stap: 'vergelijkt'; readonly nummer: number }
  | { readonly stap: 'gedeactiveerd' }
  | { readonly stap: 'aangemeld' }
);

export type TokenGebeurtenis =
  | { readonly soort: 'code'; readonly code: string }
  | { readonly soort: 'vergeleken'; readonly juist: boolean };

/** `nummer` was asked before and not yet answered rightly: it is asked again. */
export function beginToken(
  { pogingen, nummer }: { readonly pogingen: Pogingen; readonly nummer: number | null },
  random: Random,
): Token {
  if (pogingen.stand === 'geblokkeerd') return { stap: 'gedeactiveerd', pogingen };
  const asked = nummer ?? random.below(AANTAL_TOKENCODES) + 1;
  return { stap: 'vraagtCode', pogingen, nummer: asked, fout: null };
}

export function stepToken(token: Token, gebeurtenis: TokenGebeurtenis, now: Moment): Token {
  switch (gebeurtenis.soort) {
    case 'code': {
      if (token.stap !== 'vraagtCode') return token;
      const { pogingen, nummer } = token;
      if (!tokenVorm.test(gebeurtenis.code)) return { ...token, fout: 'vorm' };
      return { stap: 'vergelijkt', nummer, pogingen: stepPogingen(pogingen, 'geprobeerd', now) };
    }
    case 'vergeleken':
      return token.stap === 'vergelijkt' ? settle(token, gebeurtenis.juist, now) : token;
    default:
      return assertNever(gebeurtenis);
  }
}

/** What keeps the person out where the sign-in stands now; null while nothing does. */
export function faultOfToken(token: Token): Fault | null {
  switch (token.stap) {
    case 'gedeactiveerd':
      return fault('token.gedeactiveerd');
    case 'vraagtCode':
      if (token.fout === null) return null;
      if (token.fout === 'vorm') return fault('token.vorm');
      return fault('token.fout', { nummer: token.nummer, over: pogingenOver(token.pogingen) });
    case 'vergelijkt':
    case 'aangemeld':
      return null;
    default:
      return assertNever(token);
  }
}

function settle(
  counted: { readonly pogingen: Pogingen; readonly nummer: number },
  juist: boolean,
  now: Moment,
): Token {
  const pogingen = stepPogingen(counted.pogingen, juist ? 'juist' : 'fout', now);
  if (juist) return { stap: 'aangemeld', pogingen };
  if (pogingen.stand === 'geblokkeerd') return { stap: 'gedeactiveerd', pogingen };
  return { stap: 'vraagtCode', pogingen, nummer: counted.nummer, fout: 'fout' };
}
