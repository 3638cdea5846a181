import type { Datum } from '../../shared/values/datum.ts';
import type { Moment } from '../../shared/values/ids.ts';
import type { Persoon } from './persoon.ts';
import type { Toekenning } from './toekenning.ts';
import { everRuns, runsTodayOrLater } from './toekenning-rules.ts';
import type { Werkrelatie } from './werkrelatie.ts';

/** A persoon with what one organisatie has given: the unit that lists and tasks look at. */
export type Dossier = DossierDelen & { readonly feiten: DossierFeiten };

export type DossierDelen = {
  readonly persoon: Persoon;
  readonly werkrelaties: readonly Werkrelatie[];
  readonly toekenningen: readonly Toekenning[];
};

/**
 * What is asked of 100,000 dossiers in one go, found once for each: looking at all their parts every
 * time took longer than a screen may. It does not depend on today.
 */
type DossierFeiten = {
  /** The last day of any werkrelatie. */
  readonly werktTot: Dag;
  /** The last day of any right that ever runs. */
  readonly rechtTot: Dag;
  /** The days on which something ends by itself. */
  readonly einden: readonly Dag[];
  readonly wachtSinds: Moment | null;
};

/** 2026-11-23 as 20261123, because numbers compare at once; 0 for never. */
type Dag = number;

/** Dossiers of 100,000 persons have a few thousand different days in them. */
const dagen = new Map<Datum, Dag>();
const datums = new Map<Dag, Datum>();

function dagOf(datum: Datum): Dag {
  const known = dagen.get(datum);
  if (known !== undefined) return known;
  const dag = Number(datum.replaceAll('-', ''));
  dagen.set(datum, dag);
  datums.set(dag, datum);
  return dag;
}

/** Only of a day that came from a datum. */
function datumOf(dag: Dag): Datum | null {
  return datums.get(dag) ?? null;
}

export function makeDossier(delen: DossierDelen): Dossier {
  const { persoon, werkrelaties, toekenningen } = delen;
  const lopend = toekenningen.filter(everRuns);
  const last = (all: readonly { readonly einddatum: Datum }[]) =>
    all.reduce((dag, { einddatum }) => Math.max(dag, dagOf(einddatum)), 0);
  const vanzelf = [...werkrelaties, ...lopend.filter(({ gestopt }) => gestopt === null)];
  const waiting = [persoon, ...werkrelaties, ...toekenningen]
    .filter(({ status }) => status === 'inAfwachting')
    .map(({ ingediendOp }) => ingediendOp);
  const feiten = {
    werktTot: last(werkrelaties),
    rechtTot: last(lopend),
    einden: vanzelf.map(({ einddatum }) => dagOf(einddatum)),
    wachtSinds: waiting.toSorted()[0] ?? null,
  };
  return { persoon, werkrelaties, toekenningen, feiten };
}

/** The werkrelatie that runs longest, if any runs today or later. */
export function langsteWerkrelatie(dossier: Dossier, today: Datum): Werkrelatie | null {
  const einde = werktTot(dossier, today);
  return dossier.werkrelaties.find(({ einddatum }) => einddatum === einde) ?? null;
}

/** Its last day: null for who has left, or was never linked. */
export function werktTot({ feiten }: Dossier, today: Datum): Datum | null {
  return feiten.werktTot < dagOf(today) ? null : datumOf(feiten.werktTot);
}

/** Werkrelaties that run today or later, the one that runs longest first. */
export function lopendeWerkrelaties(
  { werkrelaties }: DossierDelen,
  today: Datum,
): readonly Werkrelatie[] {
  return werkrelaties
    .filter(({ einddatum }) => einddatum >= today)
    .toSorted((a, b) => b.einddatum.localeCompare(a.einddatum));
}

export function lopendeToekenningen(dossier: DossierDelen, today: Datum): readonly Toekenning[] {
  return dossier.toekenningen.filter((toekenning) => runsTodayOrLater(toekenning, today));
}

/** Never linked yet. Who has left is not among them: an ended werkrelatie asks for nothing. */
export function isZonderWerkrelatie(dossier: Dossier): boolean {
  return dossier.werkrelaties.length === 0;
}

/** Works here but holds no right, now or later. */
export function isZonderRecht({ feiten }: Dossier, today: Datum): boolean {
  const dag = dagOf(today);
  return feiten.werktTot >= dag && feiten.rechtTot < dag;
}

/** When the first thing that still waits was handed in; null when nothing waits. */
export function wachtSinds({ feiten }: Dossier): Moment | null {
  return feiten.wachtSinds;
}

/**
 * The first day, from today until a last one, on which something ends by itself. What somebody
 * stopped on purpose needs nobody's attention any more.
 */
export function eersteEinde(
  { feiten }: Dossier,
  { today, laatste }: { readonly today: Datum; readonly laatste: Datum },
): Datum | null {
  const [from, until] = [dagOf(today), dagOf(laatste)];
  let first = 0;
  for (const dag of feiten.einden) {
    if (dag >= from && dag <= until && (first === 0 || dag < first)) first = dag;
  }
  return datumOf(first);
}
