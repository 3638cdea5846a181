import type { Datum } from '../../shared/values/datum.ts';
import type { Moment } from '../../shared/values/ids.ts';
import type { Persoon } from './persoon.ts';
import type { Toekenning } from './toekenning.ts';
import { everRuns, runsTodayOrLater } from './toekenning-rules.ts';
import type { Werkrelatie } from './werkrelatie.ts';

/** A persoon with what one organisatie has given: the unit that lists and tasks look at. */
export type Dossier = {
  readonly persoon: Persoon;
  readonly werkrelaties: readonly Werkrelatie[];
  readonly toekenningen: readonly Toekenning[];
};

/**
 * Everything below is asked of 100,000 dossiers in one go: plain loops, because what a filter or a
 * sort would make for each of them costs more than looking.
 */

/** The werkrelatie that runs longest, if any runs today or later. */
export function langsteWerkrelatie({ werkrelaties }: Dossier, today: Datum): Werkrelatie | null {
  let longest: Werkrelatie | null = null;
  for (const each of werkrelaties) {
    if (each.einddatum < today) continue;
    if (longest === null || each.einddatum > longest.einddatum) longest = each;
  }
  return longest;
}

export function lopendeToekenningen(dossier: Dossier, today: Datum): readonly Toekenning[] {
  return dossier.toekenningen.filter((toekenning) => runsTodayOrLater(toekenning, today));
}

/** Never linked yet. Who has left is not among them: an ended werkrelatie asks for nothing. */
export function isZonderWerkrelatie(dossier: Dossier): boolean {
  return dossier.werkrelaties.length === 0;
}

/** Works here but holds no right, now or later. */
export function isZonderRecht(dossier: Dossier, today: Datum): boolean {
  if (langsteWerkrelatie(dossier, today) === null) return false;
  for (const each of dossier.toekenningen) if (runsTodayOrLater(each, today)) return false;
  return true;
}

/** When the first thing that still waits was handed in; null when nothing waits. */
export function wachtSinds({ persoon, werkrelaties, toekenningen }: Dossier): Moment | null {
  let since = waitsFrom(persoon, null);
  for (const each of werkrelaties) since = waitsFrom(each, since);
  for (const each of toekenningen) since = waitsFrom(each, since);
  return since;
}

function waitsFrom(
  { status, ingediendOp }: Pick<Persoon, 'status' | 'ingediendOp'>,
  since: Moment | null,
): Moment | null {
  if (status !== 'inAfwachting') return since;
  return since === null || ingediendOp < since ? ingediendOp : since;
}

/**
 * The first day, today or later, on which something ends by itself. What somebody stopped on purpose
 * needs nobody's attention any more.
 */
export function eersteEinde({ werkrelaties, toekenningen }: Dossier, today: Datum): Datum | null {
  let first: Datum | null = null;
  for (const { einddatum } of werkrelaties) first = earlier(einddatum, first, today);
  for (const each of toekenningen) {
    if (each.gestopt === null && everRuns(each)) first = earlier(each.einddatum, first, today);
  }
  return first;
}

function earlier(day: Datum, first: Datum | null, today: Datum): Datum | null {
  return day >= today && (first === null || day < first) ? day : first;
}
