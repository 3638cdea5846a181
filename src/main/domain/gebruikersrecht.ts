import type { Doelgroep } from '../../shared/values/codelijsten.ts';
import type { Datum } from '../../shared/values/datum.ts';
import type { GebruikersrechtId } from '../../shared/values/ids.ts';

/** One right of the catalogue: data, not code, because the list is Gebruikersbeheer's. */
export type Gebruikersrecht = {
  readonly id: GebruikersrechtId;
  readonly naam: string;
  /** Other names people know it by ('promotor'); the search finds them too. */
  readonly aliassen: readonly string[];
  readonly omschrijving: string;
  readonly doelgroepen: readonly Doelgroep[];
  /** Empty when the right has no profiles; one is chosen when there are some. */
  readonly profielen: readonly string[];
  readonly context: RechtContext;
  /** The longest grant, in months; the seed shows four years. */
  readonly maxMaanden: number;
  readonly risico: 'gewoon' | 'hoog';
  /** A right over other people's rights: only a hoofdbeheerder or representative gives it. */
  readonly beheer: BeheerRol | null;
  readonly botstMet: readonly GebruikersrechtId[];
  readonly bron: string;
  readonly nagekekenOp: Datum;
};

export type BeheerRol = 'hoofdbeheerder' | 'beheerder';

/** What a grant of the right is limited to. Departments come from the organisatie. */
export type RechtContext =
  | { readonly soort: 'geen' }
  | { readonly soort: 'departementen' }
  | {
      readonly soort: 'een' | 'meer';
      readonly label: string;
      readonly waarden: readonly string[];
    };

/** The catalogue a workspace works with, by id. */
export type Catalogus = ReadonlyMap<GebruikersrechtId, Gebruikersrecht>;

/** Whether it is a right over other people's rights; one that the catalogue does not know is none. */
export function isBeheerRecht(catalogus: Catalogus, id: GebruikersrechtId): boolean {
  return (catalogus.get(id)?.beheer ?? null) !== null;
}
