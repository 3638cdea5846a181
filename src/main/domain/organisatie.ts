import type { Doelgroep } from '../../shared/values/codelijsten.ts';
import type { Datum } from '../../shared/values/datum.ts';
import type { OrganisatieId } from '../../shared/values/ids.ts';
import type { Insz } from '../../shared/values/insz.ts';
import type { Ondernemingsnummer } from '../../shared/values/ondernemingsnummer.ts';

/** An enterprise or institution as KBO knows it, with the departments its rights are given for. */
export type Organisatie = {
  readonly id: OrganisatieId;
  readonly ondernemingsnummer: Ondernemingsnummer;
  readonly naam: string;
  readonly adres: string;
  readonly doelgroep: Doelgroep;
  readonly departementen: readonly Departement[];
  readonly functies: readonly Functie[];
};

/** A campus or department; what the context of a right chooses from. */
export type Departement = {
  readonly id: string;
  readonly naam: string;
  /** The last day it existed; null while it is open. */
  readonly geslotenOp: Datum | null;
};

/** One line of the rubric 'Functies' in KBO. */
export type Functie = {
  readonly insz: Insz;
  readonly voornaam: string;
  readonly naam: string;
  readonly code: FunctieCode;
  readonly begindatum: Datum;
  readonly einddatum: Datum | null;
  /** Of a vaste vertegenwoordiger: the company whose mandate he exercises; null for the others. */
  readonly namens: Mandaat | null;
};

/** The function that another company holds in this one; it acts through its vaste vertegenwoordiger. */
export type Mandaat = {
  readonly ondernemingsnummer: Ondernemingsnummer;
  readonly naam: string;
  readonly code: FunctieCode;
  readonly begindatum: Datum;
  readonly einddatum: Datum | null;
};

/** Function codes of KBO that are documented (docs/domain.md section 4). */
export type FunctieCode =
  | 'bestuurder'
  | 'gedelegeerdBestuurder'
  | 'zaakvoerder'
  | 'lidDirectiecomite'
  | 'vasteVertegenwoordiger'
  | 'curator'
  | 'ondernemersvaardigheden';
