import type { Bron, Geslacht, StatusWerkstroom } from '../../shared/values/codelijsten.ts';
import type { Datum } from '../../shared/values/datum.ts';
import type { Moment, OrganisatieId, PersoonId } from '../../shared/values/ids.ts';
import type { Insz } from '../../shared/values/insz.ts';

/** A natural person as Gebruikersbeheer knows one; unique per number in a workspace. */
export type Persoon = {
  readonly id: PersoonId;
  readonly insz: Insz;
  readonly voornaam: string;
  readonly naam: string;
  readonly roepnaam: string | null;
  readonly initialen: string | null;
  /** Null when the register does not know the day (month or day 00 in the number). */
  readonly geboortedatum: Datum | null;
  readonly geslacht: Geslacht;
  /** From VKBP the names are read-only until 'Herlaad data van Rijksregister'. */
  readonly bron: Bron;
  readonly reden: string | null;
  readonly status: StatusWerkstroom;
  readonly ingediendOp: Moment;
  /** Organisaties whose beheerders may see this person besides those with a werkrelatie. */
  readonly bekendBij: readonly OrganisatieId[];
};
