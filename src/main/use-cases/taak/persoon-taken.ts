import type { Taak, TaakTermijn } from '../../../shared/contract/taak.ts';
import { addDays, asDatum, type Datum } from '../../../shared/values/datum.ts';
import {
  type Dossier,
  eersteEinde,
  isZonderRecht,
  isZonderWerkrelatie,
  wachtSinds,
} from '../../domain/dossier.ts';
import type { Persoon } from '../../domain/persoon.ts';

/** How many names a task shows before it only counts. */
export const MAX_NAMEN = 3;

export type PersoonTaken = {
  readonly taken: readonly Taak[];
  readonly eindigt: Readonly<Record<TaakTermijn, Taak>>;
  readonly aflopend: {
    readonly binnen30: number;
    readonly binnen60: number;
    readonly binnen90: number;
  };
};

/** The tasks about persons, in one walk; the dossiers come by naam. */
export function persoonTaken(dossiers: readonly Dossier[], today: Datum): PersoonTaken {
  const zonderWerkrelatie = createTally('zonderWerkrelatie');
  const zonderRecht = createTally('zonderRecht');
  const inAfwachting = createTally('inAfwachting');
  const ending = createEnding(today);
  for (const dossier of dossiers) {
    const { persoon } = dossier;
    const since = wachtSinds(dossier);
    if (isZonderWerkrelatie(dossier)) zonderWerkrelatie.add(persoon, null);
    if (isZonderRecht(dossier, today)) zonderRecht.add(persoon, null);
    // The day of the moment in UTC: 'since' is a hint, an hour around midnight does not matter.
    if (since !== null) inAfwachting.add(persoon, asDatum(since.slice(0, 10)));
    ending.add(dossier);
  }
  const tallies = [zonderWerkrelatie, zonderRecht, inAfwachting];
  const { binnen30, binnen60, binnen90 } = ending;
  const eindigt = { 30: binnen30.taak(), 60: binnen60.taak(), 90: binnen90.taak() };
  return {
    taken: tallies.map((tally) => tally.taak()),
    eindigt,
    aflopend: {
      binnen30: eindigt[30].aantal,
      binnen60: eindigt[60].aantal,
      binnen90: eindigt[90].aantal,
    },
  };
}

/** For whom something ends within 30, 60 and 90 days, today included. */
function createEnding(today: Datum) {
  const [in30, in60, in90] = [addDays(today, 30), addDays(today, 60), addDays(today, 90)];
  const binnen30 = createTally('eindigtBinnen30');
  const binnen60 = createTally('eindigtBinnen60');
  const binnen90 = createTally('eindigtBinnen90');
  return {
    ...{ binnen30, binnen60, binnen90 },
    add(dossier: Dossier) {
      const einde = eersteEinde(dossier, { today, laatste: in90 });
      if (einde === null) return;
      if (einde <= in30) binnen30.add(dossier.persoon, einde);
      if (einde <= in60) binnen60.add(dossier.persoon, einde);
      binnen90.add(dossier.persoon, einde);
    },
  };
}

/** Counts who is concerned, with the first names and the earliest day. */
function createTally(soort: Taak['soort']) {
  let [aantal, datum]: [number, Datum | null] = [0, null];
  const first: Persoon[] = [];
  return {
    add(persoon: Persoon, day: Datum | null) {
      aantal += 1;
      if (first.length < MAX_NAMEN) first.push(persoon);
      if (day !== null && (datum === null || day < datum)) datum = day;
    },
    taak: (): Taak => ({
      soort,
      aantal,
      namen: first.map(({ voornaam, naam }) => `${voornaam} ${naam}`),
      datum,
      persoonId: aantal === 1 ? (first[0]?.id ?? null) : null,
    }),
  };
}
