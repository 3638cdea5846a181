import { fault } from '../../../shared/faults.ts';
import type { Datum } from '../../../shared/values/datum.ts';
import type { Dossier } from '../dossier.ts';
import { naamSleutel } from '../inlezing/keuzes.ts';
import type { Toekenning } from '../toekenning.ts';
import { runsTodayOrLater } from '../toekenning-rules.ts';
import type { RapportRij } from './rapport.ts';
import { type Uitkomst, uitkomst } from './uitkomst.ts';
import { groupBy } from './zoek-persoon.ts';

/** A row that may be about any of these. */
export type OnzekereRij = { readonly rij: RapportRij; readonly kandidaten: readonly Dossier[] };

type Omgeving = {
  readonly today: Datum;
  /** Whether other rows are surely about this right of this persoon. */
  readonly isVerklaard: (persoonId: string, rechtId: string) => boolean;
};

type Bundel = { rijen: RapportRij[]; kandidaten: Set<Dossier> };

/**
 * Rows about the same right that may be about the same persons, together with what those persons have
 * of it: nothing of that can be called missing or unexpected.
 */
export function bundelOnzekere(
  onzeker: readonly OnzekereRij[],
  { today, isVerklaard }: Omgeving,
): { readonly uitkomsten: readonly Uitkomst[]; readonly betrokken: ReadonlySet<Toekenning> } {
  const betrokken = new Set<Toekenning>();
  const perRecht = groupBy(
    onzeker,
    ({ rij }) => rij.recht?.id ?? `getypt ${naamSleutel(rij.rechtGetypt)}`,
  );
  const uitkomsten = [...perRecht.values()].flatMap((group) =>
    bundels(group).map((bundel) => {
      const toekenningen = heldBy(bundel, { today, isVerklaard });
      for (const each of toekenningen) betrokken.add(each);
      return describe(bundel, toekenningen);
    }),
  );
  return { uitkomsten, betrokken };
}

/** Rows that share somebody belong together, through others too. */
function bundels(group: readonly OnzekereRij[]): readonly Bundel[] {
  let found: Bundel[] = [];
  for (const { rij, kandidaten } of group) {
    const touched = found.filter((each) => kandidaten.some((one) => each.kandidaten.has(one)));
    const joined: Bundel = {
      rijen: [...touched.flatMap((each) => each.rijen), rij],
      kandidaten: new Set([...touched.flatMap((each) => [...each.kandidaten]), ...kandidaten]),
    };
    found = [...found.filter((each) => !touched.includes(each)), joined];
  }
  return found;
}

function heldBy(
  { rijen, kandidaten }: Bundel,
  { today, isVerklaard }: Omgeving,
): readonly Toekenning[] {
  const recht = rijen[0]?.recht ?? null;
  return [...kandidaten]
    .filter(({ persoon }) => recht !== null && !isVerklaard(persoon.id, recht.id))
    .flatMap(({ toekenningen }) => toekenningen)
    .filter((each) => each.gebruikersrechtId === recht?.id && runsTodayOrLater(each, today))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function describe({ rijen, kandidaten }: Bundel, toekenningen: readonly Toekenning[]): Uitkomst {
  const sorted = rijen.toSorted((a, b) => a.nummer - b.nummer);
  const [first] = sorted;
  return uitkomst('dubbelzinnig', {
    ...{ wie: first?.wie ?? null, recht: first?.recht ?? null, toekenningen },
    rechtNaam: first?.recht?.naam ?? first?.rechtGetypt ?? '',
    rijen: sorted.map(({ nummer }) => nummer),
    faults: [fault('afstemming.welkePersoon', { aantal: kandidaten.size })],
  });
}
