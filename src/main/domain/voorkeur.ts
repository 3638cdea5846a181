import type { Categorie, StatusWerkstroom, Taal } from '../../shared/values/codelijsten.ts';
import type { OrganisatieId } from '../../shared/values/ids.ts';
import type { Leeswijze } from '../../shared/values/inlezing.ts';
import type {
  PersoonFilter,
  PersoonKolom,
  PersoonSortering,
} from '../../shared/values/persoon-lijst.ts';
import { RUST_MINUTEN } from '../../shared/values/termijnen.ts';
import type { RapportKoppeling } from './afstemming/rapport.ts';
import type { Koppeling } from './lijst/veld.ts';

/** Choices of whoever uses this workstation; there is one, with id `voorkeur`. */
export type Voorkeur = {
  readonly id: 'voorkeur';
  readonly taal: Taal;
  /** After so many minutes of rest the session locks. */
  readonly rustMinuten: number;
  readonly weergaven: readonly Weergave[];
  /** What a list of persons shows when no saved list says so; null until somebody chose. */
  readonly kolommen: readonly PersoonKolom[] | null;
  /** What the columns of a list of this shape hold, as it was chosen last. */
  readonly koppelingen: readonly { readonly vorm: string; readonly velden: Koppeling }[];
  /** How a list of this shape is read, where somebody chose other than what is recognised. */
  readonly leeswijzen: readonly { readonly vorm: string; readonly wijze: Leeswijze }[];
  /** The same for reports of Gebruikersbeheer. */
  readonly rapportKoppelingen: readonly {
    readonly vorm: string;
    readonly velden: RapportKoppeling;
  }[];
};

/** A list of persons as somebody wants to see it again: what is asked, and what is shown of it. */
export type Weergave = {
  readonly id: string;
  /** Departments and rights are an organisatie's own, so its saved lists are too. */
  readonly organisatieId: OrganisatieId;
  readonly naam: string;
  readonly zoek: string;
  readonly filter: PersoonFilter;
  readonly criteria: {
    readonly departement: string | null;
    readonly categorie: Categorie | null;
    readonly recht: string | null;
    readonly status: StatusWerkstroom | null;
    readonly eindigtVoor: string;
    readonly sorteer: PersoonSortering;
    readonly aflopend: boolean;
  };
  readonly kolommen: readonly PersoonKolom[];
};

export const eersteVoorkeur: Voorkeur = {
  id: 'voorkeur',
  taal: 'nl',
  rustMinuten: RUST_MINUTEN.standaard,
  weergaven: [],
  kolommen: null,
  koppelingen: [],
  leeswijzen: [],
  rapportKoppelingen: [],
};
