import type { GebruikersrechtId } from '../../../shared/values/ids.ts';
import type { Persoon } from '../../domain/persoon.ts';
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
  const { dossiers } = view.dossiers(organisatieId);
  const held = remembered(dossiers, `houders ${today}`, () => {
    const rechten = createTally();
    const departementen = createTally();
    for (const { persoon, toekenningen } of dossiers) {
      for (const toekenning of toekenningen) {
        if (!isHeld(toekenning, today)) continue;
        const { gebruikersrechtId, contexten } = toekenning;
        rechten.add(gebruikersrechtId, persoon);
        if (catalogus.get(gebruikersrechtId)?.context.soort !== 'departementen') continue;
        for (const departement of contexten) departementen.add(departement, persoon);
      }
    }
    return { rechten, departementen };
  });
  return {
    ofRecht: (id) => held.rechten.of(id),
    ofDepartement: (id) => held.departementen.of(id),
  };
}

/** Counts persons per key. Everything of a person comes together, so the last one says enough. */
function createTally() {
  const counts = new Map<string, { count: number; last: Persoon }>();
  return {
    add(key: string, persoon: Persoon) {
      const known = counts.get(key);
      if (known === undefined) counts.set(key, { count: 1, last: persoon });
      else if (known.last !== persoon) {
        known.count += 1;
        known.last = persoon;
      }
    },
    of: (key: string) => counts.get(key)?.count ?? 0,
  };
}
