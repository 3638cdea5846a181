import { addDays, type Datum, maxDatum } from '../../shared/values/datum.ts';
import type { PersoonId, ToekenningId } from '../../shared/values/ids.ts';
import { type Catalogus, isBeheerRecht } from './gebruikersrecht.ts';
import type { Toekenning } from './toekenning.ts';
import { runsOn } from './toekenning-rules.ts';

/** What is left without anybody: a department, a right, or the organisatie itself. */
export type Gevolg =
  | { readonly soort: 'departement'; readonly context: string; readonly vanaf: Datum }
  | { readonly soort: 'recht'; readonly toekenning: Toekenning; readonly vanaf: Datum }
  | { readonly soort: 'geenBeheerder' | 'uzelf'; readonly vanaf: Datum }
  | { readonly soort: 'enigeBeheerder'; readonly persoonId: PersoonId; readonly vanaf: Datum };

export type Gehouden = { readonly toekenning: Toekenning; readonly persoonId: PersoonId };

/**
 * Whom stopping leaves without a holder (docs/domain.md 1.4): on the day after each new last day it
 * is looked who would have held it then, and who still does. What was empty before is no news.
 */
export function findGevolgen(question: {
  /** Everything that the organisatie has given of the rights that change, and all rights to manage. */
  readonly gehouden: readonly Gehouden[];
  /** As they will be. */
  readonly gewijzigd: readonly Toekenning[];
  readonly catalogus: Catalogus;
  readonly zelf: PersoonId | null;
  readonly today: Datum;
}): readonly Gevolg[] {
  const { gehouden, gewijzigd, catalogus, zelf, today } = question;
  const after = new Map<ToekenningId, Toekenning>(gewijzigd.map((each) => [each.id, each]));
  const days = new Set(
    gewijzigd.map(({ einddatum }) => maxDatum(addDays(einddatum, 1), today)).toSorted(),
  );
  const touched = gehouden.filter(({ toekenning }) => after.has(toekenning.id));
  const found = new Map<string, Gevolg>();
  for (const vanaf of days) {
    const before = gehouden.filter(({ toekenning }) => runsOn(toekenning, vanaf));
    const left = before.filter(({ toekenning }) =>
      runsOn(after.get(toekenning.id) ?? toekenning, vanaf),
    );
    const day = { before, left, touched, catalogus, zelf, vanaf };
    for (const gevolg of [...withoutBeheerder(day), ...withoutHolder(day)]) {
      const key = keyOf(gevolg);
      if (!found.has(key)) found.set(key, gevolg);
    }
  }
  return [...found.values()];
}

type Day = {
  readonly before: readonly Gehouden[];
  readonly left: readonly Gehouden[];
  readonly touched: readonly Gehouden[];
  readonly catalogus: Catalogus;
  readonly zelf: PersoonId | null;
  readonly vanaf: Datum;
};

/** Only an active right to manage counts, as everywhere (beheer-rules). */
function withoutBeheerder({
  before,
  left,
  touched,
  catalogus,
  zelf,
  vanaf,
}: Day): readonly Gevolg[] {
  const manages = ({ toekenning }: Gehouden) =>
    toekenning.status === 'actief' && isBeheerRecht(catalogus, toekenning.gebruikersrechtId);
  const beheerders = (held: readonly Gehouden[]) =>
    new Set(held.filter(manages).map(({ persoonId }) => persoonId));
  if (!touched.some(manages)) return [];
  const [then, now] = [beheerders(before), beheerders(left)];
  const found: Gevolg[] = [];
  if (zelf !== null && then.has(zelf) && !now.has(zelf)) found.push({ soort: 'uzelf', vanaf });
  if (then.size > 0 && now.size === 0) found.push({ soort: 'geenBeheerder', vanaf });
  const [only, ...others] = now;
  if (then.size > now.size && only !== undefined && others.length === 0) {
    found.push({ soort: 'enigeBeheerder', persoonId: only, vanaf });
  }
  return found;
}

function withoutHolder({ before, left, touched, catalogus, vanaf }: Day): readonly Gevolg[] {
  const perDepartement = ({ toekenning }: Gehouden) =>
    catalogus.get(toekenning.gebruikersrechtId)?.context.soort === 'departementen';
  const contexten = (held: readonly Gehouden[]) =>
    new Set(held.filter(perDepartement).flatMap(({ toekenning }) => toekenning.contexten));
  const rechten = (held: readonly Gehouden[]) =>
    new Set(held.map(({ toekenning }) => toekenning.gebruikersrechtId));
  const [thenFor, nowFor] = [contexten(before), contexten(left)];
  const [thenHeld, nowHeld] = [rechten(before), rechten(left)];
  const departementen = [...contexten(touched)]
    .filter((context) => thenFor.has(context) && !nowFor.has(context))
    .map((context): Gevolg => ({ soort: 'departement', context, vanaf }));
  const gone = touched
    .filter((held) => !perDepartement(held))
    .map(({ toekenning }) => toekenning)
    .filter(({ gebruikersrechtId: id }) => (catalogus.get(id)?.beheer ?? null) === null)
    .filter(({ gebruikersrechtId: id }) => thenHeld.has(id) && !nowHeld.has(id))
    .map((toekenning): Gevolg => ({ soort: 'recht', toekenning, vanaf }));
  return [...departementen, ...gone];
}

function keyOf(gevolg: Gevolg): string {
  if (gevolg.soort === 'departement') return `departement ${gevolg.context}`;
  if (gevolg.soort === 'recht') return `recht ${gevolg.toekenning.gebruikersrechtId}`;
  return gevolg.soort;
}
