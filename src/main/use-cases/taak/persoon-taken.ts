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
import { remembered } from '../remembered.ts';

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

const soorten = [
  'zonderWerkrelatie',
  'zonderRecht',
  'inAfwachting',
  'eindigtBinnen30',
  'eindigtBinnen60',
  'eindigtBinnen90',
] as const;

type Soort = (typeof soorten)[number];
/** How many are concerned, the first of them by naam, and the earliest day. */
type Tally = { aantal: number; readonly first: Persoon[]; datum: Datum | null };
type Tallies = Readonly<Record<Soort, Tally>>;

/** What the tasks about persons are made of in a part of the list, counted once. */
export function takenInDeel(deel: readonly Dossier[], today: Datum): Tallies {
  return remembered(deel, `taken ${today}`, () => tallyPersonen(deel, today));
}

/** In one walk; the dossiers come by naam. */
function tallyPersonen(dossiers: readonly Dossier[], today: Datum): Tallies {
  const tallies = noTallies();
  const in90 = addDays(today, 90);
  const [in30, in60] = [addDays(today, 30), addDays(today, 60)];
  const addEnding = (einde: Datum, count: (soort: Soort) => void) => {
    if (einde <= in30) count('eindigtBinnen30');
    if (einde <= in60) count('eindigtBinnen60');
    count('eindigtBinnen90');
  };
  for (const dossier of dossiers) {
    const { persoon } = dossier;
    const one = (datum: Datum | null) => ({ aantal: 1, first: [persoon], datum });
    const since = wachtSinds(dossier);
    if (isZonderWerkrelatie(dossier)) add(tallies.zonderWerkrelatie, one(null));
    if (isZonderRecht(dossier, today)) add(tallies.zonderRecht, one(null));
    // The day of the moment in UTC: 'since' is a hint, an hour around midnight does not matter.
    if (since !== null) add(tallies.inAfwachting, one(asDatum(since.slice(0, 10))));
    const einde = eersteEinde(dossier, { today, laatste: in90 });
    if (einde !== null) addEnding(einde, (soort) => add(tallies[soort], one(einde)));
  }
  return tallies;
}

/** The tasks about persons; the parts of the list come by naam too. */
export function persoonTaken(parts: readonly Tallies[]): PersoonTaken {
  const tallies = noTallies();
  for (const part of parts) for (const soort of soorten) add(tallies[soort], part[soort]);
  const taak = (soort: Soort) => describe(soort, tallies[soort]);
  const eindigt = {
    30: taak('eindigtBinnen30'),
    60: taak('eindigtBinnen60'),
    90: taak('eindigtBinnen90'),
  };
  return {
    taken: [taak('zonderWerkrelatie'), taak('zonderRecht'), taak('inAfwachting')],
    eindigt,
    aflopend: {
      binnen30: eindigt[30].aantal,
      binnen60: eindigt[60].aantal,
      binnen90: eindigt[90].aantal,
    },
  };
}

function noTallies(): Tallies {
  const none = (): Tally => ({ aantal: 0, first: [], datum: null });
  return {
    ...{ zonderWerkrelatie: none(), zonderRecht: none(), inAfwachting: none() },
    ...{ eindigtBinnen30: none(), eindigtBinnen60: none(), eindigtBinnen90: none() },
  };
}

function add(sum: Tally, { aantal, first, datum }: Tally): void {
  sum.aantal += aantal;
  if (sum.first.length < MAX_NAMEN) sum.first.push(...first.slice(0, MAX_NAMEN - sum.first.length));
  if (datum !== null && (sum.datum === null || datum < sum.datum)) sum.datum = datum;
}

function describe(soort: Soort, { aantal, first, datum }: Tally): Taak {
  return {
    ...{ soort, aantal, datum },
    namen: first.map(({ voornaam, naam }) => `${voornaam} ${naam}`),
    persoonId: aantal === 1 ? (first[0]?.id ?? null) : null,
    gebruikersrechtId: null,
  };
}
