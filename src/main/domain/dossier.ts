import { addDays, type Datum } from '../../shared/values/datum.ts';
import type { Moment } from '../../shared/values/ids.ts';
import type { Persoon } from './persoon.ts';
import type { Toekenning } from './toekenning.ts';
import { runsTodayOrLater } from './toekenning-rules.ts';
import type { Werkrelatie } from './werkrelatie.ts';

/** A persoon with what one organisatie has given: the unit that lists and tasks look at. */
export type Dossier = {
  readonly persoon: Persoon;
  readonly werkrelaties: readonly Werkrelatie[];
  readonly toekenningen: readonly Toekenning[];
};

/** Werkrelaties that run today or later, the one that runs longest first. */
export function lopendeWerkrelaties(dossier: Dossier, today: Datum): readonly Werkrelatie[] {
  return dossier.werkrelaties
    .filter(({ einddatum }) => einddatum >= today)
    .toSorted((a, b) => b.einddatum.localeCompare(a.einddatum));
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
  const works = lopendeWerkrelaties(dossier, today).length > 0;
  return works && lopendeToekenningen(dossier, today).length === 0;
}

/** When each thing that still waits was handed in; empty when nothing waits. */
export function inAfwachtingSinds(dossier: Dossier): readonly Moment[] {
  return [dossier.persoon, ...dossier.werkrelaties, ...dossier.toekenningen]
    .filter(({ status }) => status === 'inAfwachting')
    .map(({ ingediendOp }) => ingediendOp);
}

/**
 * End dates of what ends by itself within so many days, today included. What somebody stopped on
 * purpose needs nobody's attention any more.
 */
export function eindigtBinnen(dossier: Dossier, today: Datum, days: number): readonly Datum[] {
  const horizon = addDays(today, days);
  const toekenningen = lopendeToekenningen(dossier, today).filter(
    ({ gestopt }) => gestopt === null,
  );
  return [...lopendeWerkrelaties(dossier, today), ...toekenningen]
    .map(({ einddatum }) => einddatum)
    .filter((einddatum) => einddatum <= horizon);
}
