import { type Fault, fault } from '../../shared/faults.ts';
import { assertNever } from '../../shared/result.ts';
import type { Moment } from '../../shared/values/ids.ts';
import { type Pogingen, pogingenOver, stepPogingen } from './pogingen.ts';
import type { TotpUitkomst } from './totp.ts';

/** Wrong codes that block; undocumented for the real one, so chosen (security.md A6: at most 5). */
export const MAX_APP_POGINGEN = 5;

/** Signing in with the code of an authenticator app, after user name and password. */
export type AppCode = {
  readonly pogingen: Pogingen;
  /** The last step that let somebody in: neither it nor an earlier one does so again. */
  readonly laatsteStap: number | null;
} & (
  | { readonly stap: 'vraagtCode'; readonly fout: AppFout | null }
  | { readonly stap: 'vergelijkt' }
  | { readonly stap: 'geblokkeerd' }
  | { readonly stap: 'aangemeld' }
);

type AppFout =
  | { readonly soort: 'vorm' | 'gebruikt' | 'fout' }
  | { readonly soort: 'klok'; readonly seconden: number };

export type AppGebeurtenis =
  | { readonly soort: 'code'; readonly code: string }
  | { readonly soort: 'vergeleken'; readonly uitkomst: TotpUitkomst };

export type AppBewaard = Pick<AppCode, 'pogingen' | 'laatsteStap'>;

export function beginAppCode({ pogingen, laatsteStap }: AppBewaard): AppCode {
  if (pogingen.stand === 'geblokkeerd') return { stap: 'geblokkeerd', pogingen, laatsteStap };
  return { stap: 'vraagtCode', pogingen, laatsteStap, fout: null };
}

export function stepAppCode(app: AppCode, gebeurtenis: AppGebeurtenis, now: Moment): AppCode {
  switch (gebeurtenis.soort) {
    case 'code':
      return app.stap === 'vraagtCode' ? enterCode(app, gebeurtenis.code, now) : app;
    case 'vergeleken':
      return app.stap === 'vergelijkt' ? settle(app, gebeurtenis.uitkomst, now) : app;
    default:
      return assertNever(gebeurtenis);
  }
}

/** What keeps the person out where the sign-in stands now; null while nothing does. */
export function faultOfAppCode(app: AppCode): Fault | null {
  switch (app.stap) {
    case 'geblokkeerd':
      return fault('app.geblokkeerd');
    case 'vraagtCode':
      return app.fout === null
        ? null
        : faultOf(app.fout, pogingenOver(app.pogingen, MAX_APP_POGINGEN));
    case 'vergelijkt':
    case 'aangemeld':
      return null;
    default:
      return assertNever(app);
  }
}

function faultOf(fout: AppFout, over: number): Fault {
  switch (fout.soort) {
    case 'vorm':
      return fault('code.vorm');
    case 'gebruikt':
      return fault('app.gebruikt');
    case 'fout':
      return fault('app.fout', { over });
    case 'klok': {
      const minuten = Math.max(1, Math.round(Math.abs(fout.seconden) / 60));
      const code = fout.seconden < 0 ? 'app.klokAchter' : 'app.klokVoor';
      return fault(code, { minuten, over });
    }
    default:
      return assertNever(fout);
  }
}

function enterCode(app: AppBewaard, code: string, now: Moment): AppCode {
  const { pogingen, laatsteStap } = app;
  if (!isCodeVorm(code)) {
    return { stap: 'vraagtCode', pogingen, laatsteStap, fout: { soort: 'vorm' } };
  }
  const counted = stepPogingen(pogingen, 'geprobeerd', now, MAX_APP_POGINGEN);
  return { stap: 'vergelijkt', pogingen: counted, laatsteStap };
}

function settle(app: AppBewaard, uitkomst: TotpUitkomst, now: Moment): AppCode {
  const { laatsteStap } = app;
  // RFC 6238, 5.2: a code is never accepted twice; with the clock set back neither.
  const used = uitkomst.soort === 'juist' && laatsteStap !== null && uitkomst.stap <= laatsteStap;
  if (uitkomst.soort === 'juist' && !used) {
    const pogingen = stepPogingen(app.pogingen, 'juist', now, MAX_APP_POGINGEN);
    return { stap: 'aangemeld', pogingen, laatsteStap: uitkomst.stap };
  }
  const pogingen = stepPogingen(app.pogingen, 'fout', now, MAX_APP_POGINGEN);
  if (pogingen.stand === 'geblokkeerd') return { stap: 'geblokkeerd', pogingen, laatsteStap };
  const fout = uitkomst.soort === 'juist' ? ({ soort: 'gebruikt' } as const) : uitkomst;
  return { stap: 'vraagtCode', pogingen, laatsteStap, fout };
}

/** Six digits, spaces already taken out. */
export function isCodeVorm(code: string): boolean {
  return /^\d{6}$/.test(code);
}
