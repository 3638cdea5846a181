import type { Taak } from '../../../shared/contract/taak.ts';
import { addDays, asDatum, type Datum } from '../../../shared/values/datum.ts';
import {
  type Dossier,
  eindigtTot,
  inAfwachtingSinds,
  isInAfwachting,
  isZonderRecht,
  isZonderWerkrelatie,
} from '../../domain/dossier.ts';

/** How many names a task shows before it only counts. */
export const MAX_NAMEN = 3;

/** The tasks about persons; the dossiers come sorted by naam. */
export function persoonTaken(dossiers: readonly Dossier[], today: Datum): readonly Taak[] {
  const laatste = addDays(today, 30);
  return [
    taakOf('zonderWerkrelatie', dossiers, (dossier) => (isZonderWerkrelatie(dossier) ? [] : null)),
    taakOf('zonderRecht', dossiers, (dossier) => (isZonderRecht(dossier, today) ? [] : null)),
    taakOf('inAfwachting', dossiers, (dossier) =>
      isInAfwachting(dossier) ? waitsSince(dossier) : null,
    ),
    taakOf('eindigtBinnen30', dossiers, (dossier) =>
      nonEmpty(eindigtTot(dossier, { today, laatste })),
    ),
  ];
}

/** `daysOf` answers null for who is not concerned, else the days that the task may name. */
function taakOf(
  soort: Taak['soort'],
  dossiers: readonly Dossier[],
  daysOf: (dossier: Dossier) => readonly Datum[] | null,
): Taak {
  const concerned = dossiers.flatMap((dossier) => {
    const days = daysOf(dossier);
    return days === null ? [] : [{ persoon: dossier.persoon, days }];
  });
  const [first] = concerned;
  return {
    soort,
    aantal: concerned.length,
    namen: concerned
      .slice(0, MAX_NAMEN)
      .map(({ persoon }) => `${persoon.voornaam} ${persoon.naam}`),
    datum: earliest(concerned.flatMap(({ days }) => days)),
    persoonId: first !== undefined && concerned.length === 1 ? first.persoon.id : null,
  };
}

function earliest(days: readonly Datum[]): Datum | null {
  return days.reduce<Datum | null>((a, b) => (a === null || b < a ? b : a), null);
}

function nonEmpty(days: readonly Datum[]): readonly Datum[] | null {
  return days.length === 0 ? null : days;
}

/** The day of the moment in UTC: 'since' is a hint, an hour around midnight does not matter. */
function waitsSince(dossier: Dossier): readonly Datum[] {
  return inAfwachtingSinds(dossier).map((moment) => asDatum(moment.slice(0, 10)));
}
