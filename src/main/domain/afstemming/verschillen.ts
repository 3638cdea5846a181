import type { RapportVeld, VergelekenVeld } from '../../../shared/values/afstemming.ts';
import { contextNaam } from '../context-keuze.ts';
import { naamSleutel } from '../inlezing/keuzes.ts';
import type { Organisatie } from '../organisatie.ts';
import type { Toekenning } from '../toekenning.ts';
import type { Gemeld, RapportRij, Rapportrecht } from './rapport.ts';
import { groupBy } from './zoek-persoon.ts';

/** One field that is not the same: ISO days, names, the code of a status; or what stands there. */
export type Verschil = {
  readonly veld: VergelekenVeld;
  readonly hier: string | null;
  readonly daar: string | null;
};

export type Vergeleken = {
  readonly velden: ReadonlySet<RapportVeld>;
  readonly organisatie: Organisatie;
};

/** Rows that say the same of a right are one right: a report has a row for each context. */
export function rapportrechtenOf(rijen: readonly RapportRij[]): readonly Rapportrecht[] {
  const groups = groupBy(rijen, ({ gemeld }) =>
    JSON.stringify([
      ...[naamSleutel(gemeld.profiel ?? ''), gemeld.begindatum, gemeld.einddatum],
      gemeld.status ?? gemeld.statusGetypt,
    ]),
  );
  return [...groups.values()].map((group) => {
    const sorted = group.toSorted((a, b) => a.nummer - b.nummer);
    const [first] = sorted;
    if (first === undefined) throw new Error('A group without rows');
    const contexten = onceEach(sorted.flatMap(({ gemeld }) => gemeld.contexten));
    return {
      gemeld: { ...first.gemeld, contexten },
      rijen: sorted.map(({ nummer }) => nummer),
    };
  });
}

function onceEach(namen: readonly string[]): readonly string[] {
  const perSleutel = new Map(namen.toReversed().map((naam) => [naamSleutel(naam), naam]));
  return [...perSleutel.values()].toSorted((a, b) => a.localeCompare(b, 'nl'));
}

/** Contexts as sets, dates as days, names however they are written; only what has a column. */
export function verschillenTussen(
  toekenning: Toekenning,
  gemeld: Gemeld,
  { velden, organisatie }: Vergeleken,
): readonly Verschil[] {
  const all: readonly (Verschil & { readonly same: boolean })[] = [
    {
      ...{ veld: 'profiel', hier: toekenning.profiel, daar: gemeld.profiel },
      same: isSameNaam(toekenning.profiel ?? '', gemeld.profiel ?? ''),
    },
    contextVerschil(toekenning, gemeld, organisatie),
    ...(['begindatum', 'einddatum'] as const).map((veld) => ({
      ...{ veld, hier: toekenning[veld], daar: gemeld[veld] },
      same: toekenning[veld] === gemeld[veld],
    })),
    {
      ...{ veld: 'status', hier: toekenning.status, daar: gemeld.status ?? gemeld.statusGetypt },
      same: isSameStatus(toekenning, gemeld),
    },
  ];
  return all
    .filter(({ veld, same }) => velden.has(veld) && !same)
    .map(({ veld, hier, daar }) => ({ veld, hier, daar }));
}

/** Mostly to the letter; only else it has to be folded. */
function isSameNaam(hier: string, daar: string): boolean {
  return hier === daar || naamSleutel(hier) === naamSleutel(daar);
}

function contextVerschil({ contexten }: Toekenning, gemeld: Gemeld, organisatie: Organisatie) {
  const hier = contexten.map((id) => contextNaam(organisatie, id));
  const keys = (namen: readonly string[]) =>
    JSON.stringify([...new Set(namen.map(naamSleutel))].toSorted());
  return {
    veld: 'departementen' as const,
    ...{ hier: listed(hier), daar: listed(gemeld.contexten) },
    same: keys(hier) === keys(gemeld.contexten),
  };
}

function listed(namen: readonly string[]): string | null {
  return namen.length === 0 ? null : namen.toSorted((a, b) => a.localeCompare(b, 'nl')).join(', ');
}

/** What waits here and is active there was handed over: that is no difference, it is done. */
function isSameStatus({ status }: Toekenning, gemeld: Gemeld): boolean {
  if (gemeld.status === null) return gemeld.statusGetypt === '';
  return gemeld.status === 'actief' || gemeld.status === status;
}
