import type { Fault } from '../../../shared/faults.ts';
import type { UitkomstSoort } from '../../../shared/values/afstemming.ts';
import type { Gebruikersrecht } from '../gebruikersrecht.ts';
import type { Persoon } from '../persoon.ts';
import type { Toekenning } from '../toekenning.ts';
import type { Gemeld, RapportPersoon, RapportRij } from './rapport.ts';
import type { Verschil } from './verschillen.ts';

/** What comes out for one right of one persoon, of what stands here and in the report. */
export type Uitkomst = {
  /** Stays the same for as long as the report lies open and the toekenning stands. */
  readonly id: string;
  readonly soort: UitkomstSoort;
  /** Null: nobody whom the dossier knows, or several who may be meant. */
  readonly persoon: Persoon | null;
  /** Of who is not known, as the report says it. */
  readonly wie: RapportPersoon | null;
  readonly recht: Gebruikersrecht | null;
  readonly rechtNaam: string;
  /** One; none where only the report has it; all that may be meant where that cannot be told. */
  readonly toekenningen: readonly Toekenning[];
  /** Null where the report says nothing, or several things. */
  readonly gemeld: Gemeld | null;
  /** Rows of the report, from the first. */
  readonly rijen: readonly number[];
  readonly verschillen: readonly Verschil[];
  readonly faults: readonly Fault[];
};

export function naamVan({ persoon, wie }: Pick<Uitkomst, 'persoon' | 'wie'>): string {
  return persoon === null ? (wie?.naam ?? '') : `${persoon.voornaam} ${persoon.naam}`;
}

const leeg = {
  ...{ persoon: null, wie: null, recht: null, rechtNaam: '', gemeld: null },
  ...{ toekenningen: [], rijen: [], verschillen: [], faults: [] },
} as const;

/** An uitkomst of a toekenning is called by it, others by the first of their rows. */
export function uitkomst(
  soort: UitkomstSoort,
  delen: Partial<Omit<Uitkomst, 'id' | 'soort'>>,
): Uitkomst {
  const { toekenningen = [], rijen = [] } = delen;
  const [only] = toekenningen;
  const own = only !== undefined && soort !== 'dubbelzinnig';
  const id = own ? `toekenning:${only.id}` : `rij:${Math.min(...rijen)}`;
  return { ...leeg, ...delen, id, soort };
}

/** What could not be read, with why. */
export function nietVergeleken(rij: RapportRij): Uitkomst {
  const { wie, recht, rechtGetypt, gemeld, nummer, faults } = rij;
  const rechtNaam = recht?.naam ?? rechtGetypt;
  return uitkomst('nietVergeleken', { wie, recht, rechtNaam, gemeld, rijen: [nummer], faults });
}

/** By naam, then right; never by where a row stood in the file. */
export function inVolgorde(uitkomsten: readonly Uitkomst[]): readonly Uitkomst[] {
  const keyed = uitkomsten.map((one) => ({ one, key: volgorde.key(one) }));
  return keyed.toSorted((a, b) => volgorde.compare(a.key, b.key)).map(({ one }) => one);
}

const collator = new Intl.Collator('nl', { numeric: true });
const volgorde = {
  key: (one: Uitkomst) => {
    const naam =
      one.persoon === null ? naamVan(one) : `${one.persoon.naam} ${one.persoon.voornaam}`;
    return [naam, one.rechtNaam, one.toekenningen[0]?.begindatum ?? '', one.id] as const;
  },
  compare: (a: readonly string[], b: readonly string[]): number => {
    for (const [at, left] of a.entries()) {
      const found = collator.compare(left, b[at] ?? '');
      if (found !== 0) return found;
    }
    return 0;
  },
};
