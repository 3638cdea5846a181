import type { Categorie, StatusWerkstroom } from '../../shared/values/codelijsten.ts';
import type { Datum } from '../../shared/values/datum.ts';
import type { OrganisatieSleutel } from './organisaties.ts';
import type { Kaart } from './personen.ts';

/** A grant as the sample world writes it down; the werkrelatie it stands in says whose it is. */
export type RechtRij = {
  readonly recht: string;
  readonly profiel: string | null;
  readonly contexten: readonly string[];
  readonly begindatum: Datum;
  readonly einddatum: Datum;
  readonly status: StatusWerkstroom;
  readonly gestopt: { readonly door: string; readonly reden: string } | null;
};

/** A werkrelatie with the rights given in it, as the sample world writes it down. */
export type WerkrelatieRij = {
  readonly wie: Kaart;
  readonly waar: OrganisatieSleutel;
  readonly duur: readonly [begindatum: Datum, einddatum: Datum];
  readonly rechten: readonly RechtRij[];
  /** `vasteMedewerker` when absent, as most people are. */
  readonly categorie?: Categorie;
  /** `actief` when absent. */
  readonly status?: StatusWerkstroom;
};

type Looptijd = readonly [begindatum: Datum, einddatum: Datum];

/** The right of the seed, for the departments with these ids. */
export function kmo(contexten: readonly string[], looptijd: Looptijd): RechtRij {
  const profiel = 'dienstverlener kmo-portefeuille';
  return { ...recht('kmo-departementen', looptijd), profiel, contexten };
}

export function inkom(looptijd: Looptijd): RechtRij {
  return { ...recht('vlaio-inkom-gebruiker', looptijd), profiel: 'Gebruiker' };
}

export function hoofdbeheer(looptijd: Looptijd): RechtRij {
  return recht('hoofd-lokale-beheerder', looptijd);
}

export function beheer(looptijd: Looptijd): RechtRij {
  return recht('lokale-beheerder', looptijd);
}

export function recht(id: string, [begindatum, einddatum]: Looptijd): RechtRij {
  return {
    recht: id,
    profiel: null,
    contexten: [],
    begindatum,
    einddatum,
    status: 'actief',
    gestopt: null,
  };
}

export function inAfwachting(rij: RechtRij): RechtRij {
  return { ...rij, status: 'inAfwachting' };
}

export function gestopt(rij: RechtRij, reden: string): RechtRij {
  return { ...rij, gestopt: { door: 'Lies Vantest', reden } };
}
