import type { GebruikersrechtId } from '../../../shared/values/ids.ts';
import type { Dossier } from '../../domain/dossier.ts';
import type { Catalogus } from '../../domain/gebruikersrecht.ts';
import type { StoreView } from '../../store/store.ts';
import type { Outside } from '../outside.ts';
import { remembered } from '../remembered.ts';
import { isHeld } from './find-beheerders.ts';

/** Who holds what at one organisatie today, counted in persons. */
export type Houders = {
  readonly ofRecht: (id: GebruikersrechtId) => number;
  readonly ofDepartement: (id: string) => number;
};

type Counts = {
  readonly rechten: Map<string, number>;
  readonly departementen: Map<string, number>;
};

/** One walk over the organisatie's dossiers; a person with a right twice counts once. */
export function findHouders(
  { catalogus, clock }: Pick<Outside, 'catalogus' | 'clock'>,
  view: StoreView,
  organisatieId: string,
): Houders {
  const today = clock.today();
  const { dossiers } = view.dossiers(organisatieId);
  const counts = remembered(dossiers, `houders ${today}`, () => {
    const held: Counts = { rechten: new Map(), departementen: new Map() };
    for (const dossier of dossiers) countHeld(dossier, { held, catalogus, today });
    return held;
  });
  return {
    ofRecht: (id) => counts.rechten.get(id) ?? 0,
    ofDepartement: (id) => counts.departementen.get(id) ?? 0,
  };
}

function countHeld(
  { toekenningen }: Dossier,
  into: {
    readonly held: Counts;
    readonly catalogus: Catalogus;
    readonly today: Parameters<typeof isHeld>[1];
  },
): void {
  const running = toekenningen.filter((toekenning) => isHeld(toekenning, into.today));
  if (running.length === 0) return;
  addOnce(
    into.held.rechten,
    running.map(({ gebruikersrechtId }) => gebruikersrechtId),
  );
  addOnce(
    into.held.departementen,
    running.flatMap(({ gebruikersrechtId, contexten }) =>
      into.catalogus.get(gebruikersrechtId)?.context.soort === 'departementen' ? contexten : [],
    ),
  );
}

function addOnce(counts: Map<string, number>, keys: readonly string[]): void {
  for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
}
