import { assertNever } from '../../shared/result.ts';
import type { Moment } from '../../shared/values/ids.ts';

/** Undocumented for the real one, so chosen: as long as a password waits for its code. */
const ACTIVERING_GELDIG_MS = 600_000;

/** Wrong first codes that end it; then one proves again who one is. */
export const MAX_EERSTE_CODES = 5;

/** Somebody proved who he is and is activating a means; it ends in exactly one way. */
export type Activering = { readonly begonnenOp: Moment; readonly geldigTot: Moment } & (
  | { readonly stap: 'open'; readonly fout: number }
  | { readonly stap: 'actief' | 'mislukt' | 'verlopen' | 'geannuleerd' }
);

export type ActiveringGebeurtenis =
  /** Somebody looks; only time has passed. */
  'nagekeken' | 'juist' | 'fout' | 'geannuleerd' | 'tijdVoorbij';

export function startActivering(now: Moment): Activering {
  const geldigTot = new Date(Date.parse(now) + ACTIVERING_GELDIG_MS).toISOString() as Moment;
  return { stap: 'open', fout: 0, begonnenOp: now, geldigTot };
}

export function stepActivering(
  activering: Activering,
  gebeurtenis: ActiveringGebeurtenis,
  now: Moment,
): Activering {
  if (activering.stap !== 'open') return activering;
  const { begonnenOp, geldigTot, fout } = activering;
  const during = { begonnenOp, geldigTot };
  // A clock that was set back would lengthen the ten minutes: that ends it too.
  if (now >= geldigTot || now < begonnenOp) return { ...during, stap: 'verlopen' };
  switch (gebeurtenis) {
    case 'nagekeken':
      return activering;
    case 'juist':
      return { ...during, stap: 'actief' };
    case 'fout':
      return fout + 1 < MAX_EERSTE_CODES
        ? { ...during, stap: 'open', fout: fout + 1 }
        : { ...during, stap: 'mislukt' };
    case 'geannuleerd':
      return { ...during, stap: 'geannuleerd' };
    case 'tijdVoorbij':
      return { ...during, stap: 'verlopen' };
    default:
      return assertNever(gebeurtenis);
  }
}
