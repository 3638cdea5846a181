import { addDays, type Datum } from '../../shared/values/datum.ts';
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

/** Werkrelaties that run today or later, the one that runs longest first. */
export function lopendeWerkrelaties(dossier: Dossier, today: Datum): readonly Werkrelatie[] {
  return byEinde(dossier.werkrelaties.filter(({ einddatum }) => einddatum >= today));
}

function byEinde(werkrelaties: readonly Werkrelatie[]): readonly Werkrelatie[] {
  if (werkrelaties.length < 2) return werkrelaties;
  return werkrelaties.toSorted((a, b) => (a.einddatum < b.einddatum ? 1 : -1));
}

/** The one that runs longest, if any runs today or later. */
export function langsteWerkrelatie(dossier: Dossier, today: Datum): Werkrelatie | null {
  return lopendeWerkrelaties(dossier, today)[0] ?? null;
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
  const works = dossier.werkrelaties.some(({ einddatum }) => einddatum >= today);
  return works && !dossier.toekenningen.some((toekenning) => runsTodayOrLater(toekenning, today));
}

export function isInAfwachting({ persoon, werkrelaties, toekenningen }: Dossier): boolean {
  const waits = ({ status }: { readonly status: string }) => status === 'inAfwachting';
  return waits(persoon) || werkrelaties.some(waits) || toekenningen.some(waits);
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
  return eindigtTot(dossier, { today, laatste: addDays(today, days) });
}

/** The same, from today until a last day, that one included. */
export function eindigtTot(
  dossier: Dossier,
  { today, laatste }: { readonly today: Datum; readonly laatste: Datum },
): readonly Datum[] {
  const within = ({ einddatum }: { readonly einddatum: Datum }) =>
    today <= einddatum && einddatum <= laatste;
  const toekenningen = dossier.toekenningen.filter(
    (toekenning) => within(toekenning) && everRuns(toekenning) && toekenning.gestopt === null,
  );
  const werkrelaties = dossier.werkrelaties.filter(within);
  if (werkrelaties.length + toekenningen.length === 0) return [];
  return [...byEinde(werkrelaties), ...toekenningen].map(({ einddatum }) => einddatum);
}
