import type { Datum } from '../../../shared/values/datum.ts';
import type { GebruikersrechtId } from '../../../shared/values/ids.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { Catalogus } from '../../domain/gebruikersrecht.ts';
import type { Persoon } from '../../domain/persoon.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import type { StoreView } from '../../store/store.ts';
import type { Outside } from '../outside.ts';
import { remembered } from '../remembered.ts';
import { isHeld } from './find-beheerders.ts';

/** Who holds what at one organisatie today, counted in persons. */
export type Houders = {
  readonly ofRecht: (id: GebruikersrechtId) => number;
  readonly ofDepartement: (id: string) => number;
};

/** One walk over the organisatie's dossiers; a person with a right twice counts once. */
export function findHouders(
  { catalogus, clock }: Pick<Outside, 'catalogus' | 'clock'>,
  view: StoreView,
  organisatieId: string,
): Houders {
  const today = clock.today();
  const { delen } = view.dossiers(organisatieId);
  const held = remembered(delen, `houders ${today}`, () =>
    delen.map((deel) => houdersInDeel({ catalogus, clock }, deel)),
  );
  // Everything of a person is in one part, so that nobody is counted in two.
  const sum = (counts: (geteld: Geteld) => Tally) => (key: string) =>
    held.reduce((total, geteld) => total + counts(geteld).of(key), 0);
  return {
    ofRecht: sum(({ rechten }) => rechten),
    ofDepartement: sum(({ departementen }) => departementen),
  };
}

type Geteld = { readonly rechten: Tally; readonly departementen: Tally };

/** Of a part of the list, counted once. */
export function houdersInDeel(
  { catalogus, clock }: Pick<Outside, 'catalogus' | 'clock'>,
  deel: readonly Dossier[],
): Geteld {
  const today = clock.today();
  return remembered(deel, `houders ${today}`, () => countHouders(deel, catalogus, today));
}

function countHouders(dossiers: readonly Dossier[], catalogus: Catalogus, today: Datum): Geteld {
  const rechten = createTally();
  const departementen = createTally();
  const isPerDepartement = (id: GebruikersrechtId) =>
    catalogus.get(id)?.context.soort === 'departementen';
  for (const { persoon, toekenningen } of dossiers) {
    for (const { gebruikersrechtId, contexten } of heldOn(toekenningen, today)) {
      rechten.add(gebruikersrechtId, persoon);
      if (isPerDepartement(gebruikersrechtId)) departementen.addAll(contexten, persoon);
    }
  }
  return { rechten, departementen };
}

/** Mostly all of them: then without another list. */
function heldOn(toekenningen: readonly Toekenning[], today: Datum): readonly Toekenning[] {
  return toekenningen.every((each) => isHeld(each, today))
    ? toekenningen
    : toekenningen.filter((each) => isHeld(each, today));
}

type Tally = ReturnType<typeof createTally>;

/** Counts persons per key. Everything of a person comes together, so the last one says enough. */
function createTally() {
  const counts = new Map<string, { count: number; last: Persoon }>();
  function add(key: string, persoon: Persoon): void {
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { count: 1, last: persoon });
    else if (known.last !== persoon) {
      known.count += 1;
      known.last = persoon;
    }
  }
  return {
    add,
    addAll(keys: readonly string[], persoon: Persoon) {
      for (const key of keys) add(key, persoon);
    },
    of: (key: string) => counts.get(key)?.count ?? 0,
  };
}
