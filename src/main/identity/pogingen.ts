import { assertNever } from '../../shared/result.ts';
import type { Moment } from '../../shared/values/ids.ts';

/** Wrong tries that block: three on an eID (docs/domain.md section 2); where undocumented, taken alike. */
export const MAX_POGINGEN = 3;

/**
 * The tries for one secret. A try counts as wrong from the moment it is taken and is given back
 * when it proves right, as the chip of a card does: whoever pulls the plug in between gains nothing.
 */
export type Pogingen =
  | { readonly stand: 'vrij'; readonly fout: number }
  | { readonly stand: 'vergelijkt'; readonly fout: number }
  | { readonly stand: 'geblokkeerd'; readonly sinds: Moment };

export type PogingGebeurtenis = 'geprobeerd' | 'juist' | 'fout' | 'gedeblokkeerd';

export const geenPogingen: Pogingen = { stand: 'vrij', fout: 0 };

export function stepPogingen(
  pogingen: Pogingen,
  gebeurtenis: PogingGebeurtenis,
  now: Moment,
  max: number = MAX_POGINGEN,
): Pogingen {
  if (gebeurtenis === 'gedeblokkeerd') return geenPogingen;
  switch (pogingen.stand) {
    case 'vrij':
      if (gebeurtenis !== 'geprobeerd') return pogingen;
      return { stand: 'vergelijkt', fout: pogingen.fout + 1 };
    case 'vergelijkt':
      return settle(pogingen.fout, gebeurtenis, { now, max });
    case 'geblokkeerd':
      return pogingen;
    default:
      return assertNever(pogingen);
  }
}

/** The tries that are left; none when blocked. */
export function pogingenOver(pogingen: Pogingen, max: number = MAX_POGINGEN): number {
  return pogingen.stand === 'geblokkeerd' ? 0 : max - pogingen.fout;
}

function settle(
  fout: number,
  gebeurtenis: Exclude<PogingGebeurtenis, 'gedeblokkeerd'>,
  { now, max }: { readonly now: Moment; readonly max: number },
): Pogingen {
  switch (gebeurtenis) {
    case 'geprobeerd':
      return { stand: 'vergelijkt', fout };
    case 'juist':
      return geenPogingen;
    case 'fout':
      return fout < max ? { stand: 'vrij', fout } : { stand: 'geblokkeerd', sinds: now };
    default:
      return assertNever(gebeurtenis);
  }
}
