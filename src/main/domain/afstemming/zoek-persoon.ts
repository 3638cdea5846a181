import { foldWords } from '../../../shared/fold-text.ts';
import type { Dossier } from '../dossier.ts';
import type { RapportPersoon } from './rapport.ts';

/** Whom a row is about: one, none, or several who may be meant. */
export type Gezocht =
  | { readonly soort: 'gevonden'; readonly dossier: Dossier }
  | { readonly soort: 'meer'; readonly dossiers: readonly Dossier[] }
  | { readonly soort: 'geen' };

/**
 * Finds the persons of the organisatie by what a report says of them: the number where it has one,
 * else the name, narrowed by what a masked number still shows, by the day of birth and at last by the
 * e-mail address. Of two who remain none is chosen.
 */
export function zoekPersonen(dossiers: readonly Dossier[]): (wie: RapportPersoon) => Gezocht {
  const perInsz = new Map(dossiers.map((dossier) => [dossier.persoon.insz as string, dossier]));
  const perNaam = groupBy(dossiers, ({ persoon }) =>
    sleutelOf(`${persoon.voornaam} ${persoon.naam}`),
  );
  const perAchternaam = groupBy(dossiers, ({ persoon }) => sleutelOf(persoon.naam));
  const perBegin = groupBy(dossiers, ({ persoon }) => persoon.insz.slice(0, 6));
  return (wie) => {
    if (wie.insz !== null) return judge(oneOrNone(perInsz.get(wie.insz)));
    const sleutel = sleutelOf(wie.naam);
    const named =
      sleutel === ''
        ? (perBegin.get(wie.zichtbaar ?? '') ?? [])
        : ((wie.alleenNaam ? perAchternaam : perNaam).get(sleutel) ?? []);
    return judge(byEmail(named.filter(fits(wie)), wie.email));
  };
}

/** Capitals, accents and the order of the names do not count. */
function sleutelOf(naam: string): string {
  return foldWords(naam).toSorted().join(' ');
}

function fits({ zichtbaar, geboortedatum }: RapportPersoon) {
  return ({ persoon }: Dossier): boolean =>
    (zichtbaar === null || persoon.insz.startsWith(zichtbaar)) &&
    (geboortedatum === null ||
      persoon.geboortedatum === null ||
      persoon.geboortedatum === geboortedatum);
}

/** Only to choose among several: addresses change. */
function byEmail(found: readonly Dossier[], email: string | null): readonly Dossier[] {
  if (found.length < 2 || email === null) return found;
  const same = found.filter(({ werkrelaties }) =>
    werkrelaties.some((each) => each.email?.toLowerCase() === email),
  );
  return same.length === 1 ? same : found;
}

function judge(found: readonly Dossier[]): Gezocht {
  const [first] = found;
  if (first === undefined) return { soort: 'geen' };
  return found.length === 1
    ? { soort: 'gevonden', dossier: first }
    : { soort: 'meer', dossiers: found };
}

function oneOrNone(dossier: Dossier | undefined): readonly Dossier[] {
  return dossier === undefined ? [] : [dossier];
}

export function groupBy<T>(
  all: readonly T[],
  keyOf: (one: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
}
