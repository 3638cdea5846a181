import type { Result } from '../../shared/result.ts';
import type { Bron, Doelgroep, Geslacht, KboOefensoort } from '../../shared/values/codelijsten.ts';
import type { Datum } from '../../shared/values/datum.ts';
import type { Insz } from '../../shared/values/insz.ts';
import type { Ondernemingsnummer } from '../../shared/values/ondernemingsnummer.ts';
import type { Vestigingseenheidsnummer } from '../../shared/values/vestigingseenheidsnummer.ts';
import type { Toestand } from '../domain/functie.ts';
import type { Functie } from '../domain/organisatie.ts';

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

/** An enterprise as KBO shows it: number, name, address, 'Functies' and places of business. */
export type KboOnderneming = {
  readonly ondernemingsnummer: Ondernemingsnummer;
  readonly naam: string;
  readonly adres: string;
  readonly doelgroep: Doelgroep;
  readonly toestand: Toestand;
  readonly functies: readonly Functie[];
  readonly vestigingen: readonly Vestiging[];
  /** Where it was looked up: the register, or what the user entered himself. */
  readonly bron: 'KBO' | 'manueel';
};

export type Vestiging = { readonly nummer: Vestigingseenheidsnummer; readonly naam: string };

/**
 * Refuses with `kbo.onbekend`, `kbo.stopgezet`, `kbo.doorgehaald` and `kbo.onbereikbaar`; without a
 * register within reach with `kbo.nietInDossier`.
 */
export type Kbo = {
  lookUp(nummer: Ondernemingsnummer): Promise<Result<KboOnderneming>>;
  /** The enterprise that the place of business belongs to today; also `kbo.vestigingOnbekend`. */
  lookUpVestiging(nummer: Vestigingseenheidsnummer): Promise<Result<KboOnderneming>>;
  /** Every living enterprise that names this person under 'Functies', past and future ones too. */
  findByFunctie(insz: Insz): Promise<Result<readonly KboOnderneming[]>>;
  /** Numbers to practise with; none where there is nothing to practise. */
  readonly oefennummers: readonly KboOefennummer[];
};

/** One number for each answer that KBO can give. */
export type KboOefennummer = {
  readonly nummer: Ondernemingsnummer | Vestigingseenheidsnummer;
  readonly naam: string;
  readonly soort: KboOefensoort;
};

/** The outside systems of a workspace: simulated in the Oefenomgeving, manual in a Werkdossier. */
export type Registers = { readonly rijksregister: Rijksregister; readonly kbo: Kbo };
