import type { Result } from '../../shared/result.ts';
import type { Bron, Geslacht } from '../../shared/values/codelijsten.ts';
import type { Datum } from '../../shared/values/datum.ts';
import type { Insz } from '../../shared/values/insz.ts';

/** What the Rijksregister tells about a number, or what can be suggested from it. */
export type RegisterPersoon = {
  readonly insz: Insz;
  /** Empty when there is no register: the beheerder types them. */
  readonly voornaam: string;
  readonly naam: string;
  readonly geboortedatum: Datum | null;
  readonly geslacht: Geslacht | null;
  readonly bron: Bron;
};

/** Refuses with `persoon.onbekendInRegister` or `persoon.registerOnbereikbaar`. */
export type Rijksregister = {
  lookUp(insz: Insz): Promise<Result<RegisterPersoon>>;
};

/** The outside systems of a workspace: simulated in the Oefenomgeving, manual in a Werkdossier. */
export type Registers = { readonly rijksregister: Rijksregister };
