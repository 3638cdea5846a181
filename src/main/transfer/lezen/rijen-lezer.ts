import { type Fault, fault } from '../../../shared/faults.ts';
import { cleanCel } from './cel.ts';
import {
  MAX_KOLOMMEN,
  MAX_RIJEN,
  MAX_RIJNUMMER,
  MAX_SCHEIDINGEN,
  MAX_TEKENS_PER_CEL,
} from './grenzen.ts';
import type { LijstRij } from './lijst.ts';

/** A row before its cells are cleaned. */
type RuweRij = Omit<LijstRij, 'verborgen'> & { readonly verborgen?: boolean };

/** Rows that hold something, in order, and the numbers of the empty ones between them. */
export type GelezenRijen = {
  readonly rijen: readonly LijstRij[];
  readonly lege: readonly number[];
};

/**
 * Takes rows as they come out of a file, whatever its kind, and holds the limits. Empty rows after the
 * last filled one are not in the list: a spreadsheet writes as many as were ever touched.
 */
export type RijenLezer = {
  /** Null, or why reading stops here. */
  readonly add: (rij: RuweRij) => Fault | null;
  readonly done: () => GelezenRijen;
};

export function startRijen(): RijenLezer {
  const rijen: LijstRij[] = [];
  const lege: number[] = [];
  let vorige = 0;
  return {
    add: ({ nummer, cellen: ruw, verborgen = false }) => {
      const { cellen, found } = judgeRij(nummer, ruw);
      if (found !== null || cellen.length === 0) return found;
      if (rijen.length + lege.length + (nummer - vorige) > MAX_RIJEN) {
        return fault('lijst.teVeelRijen', { max: MAX_RIJEN });
      }
      for (let leeg = vorige + 1; leeg < nummer; leeg += 1) lege.push(leeg);
      vorige = nummer;
      rijen.push({ nummer, cellen, verborgen });
      return null;
    },
    done: () => ({ rijen, lege }),
  };
}

function judgeRij(nummer: number, ruw: readonly string[]) {
  if (nummer > MAX_RIJNUMMER) {
    return { cellen: [], found: fault('lijst.teVeelRijen', { max: MAX_RIJEN }) };
  }
  if (ruw.length > MAX_SCHEIDINGEN) return { cellen: [], found: teVeelKolommen(nummer) };
  const cellen = withoutEmptyTail(ruw);
  const wide = cellen.length > MAX_KOLOMMEN;
  return { cellen, found: wide ? teVeelKolommen(nummer) : tooLong(nummer, cellen) };
}

function teVeelKolommen(rij: number): Fault {
  return fault('lijst.teVeelKolommen', { rij, max: MAX_KOLOMMEN });
}

function tooLong(rij: number, cellen: readonly string[]): Fault | null {
  const long = cellen.some((cel) => cel.length > MAX_TEKENS_PER_CEL);
  return long ? fault('lijst.celTeLang', { rij, max: MAX_TEKENS_PER_CEL }) : null;
}

function withoutEmptyTail(ruw: readonly string[]): readonly string[] {
  // Cleaned from the back: of a row of 16,384 empty cells nothing is kept.
  let length = ruw.length;
  while (length > 0 && cleanCel(ruw[length - 1] ?? '') === '') length -= 1;
  return ruw.slice(0, length).map((cel) => (cel.length > MAX_TEKENS_PER_CEL ? cel : cleanCel(cel)));
}
