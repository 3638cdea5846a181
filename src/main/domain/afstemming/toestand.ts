import {
  type ToestandSoort,
  toestandSoorten,
  type VergelekenVeld,
} from '../../../shared/values/afstemming.ts';
import type { Datum } from '../../../shared/values/datum.ts';
import { contextNaam } from '../context-keuze.ts';
import type { Organisatie } from '../organisatie.ts';
import type { Toekenning } from '../toekenning.ts';
import { runsTodayOrLater } from '../toekenning-rules.ts';
import type { Gemeld } from './rapport.ts';
import { naamVan, type Uitkomst } from './uitkomst.ts';
import { groupBy } from './zoek-persoon.ts';

/** How a right looks on one side. */
export type Stand = {
  readonly profiel: string | null;
  readonly contexten: readonly string[];
  readonly begindatum: Datum | null;
  readonly einddatum: Datum | null;
};

/** One right: what the report says today, and what will stand there when all is handed over. */
export type ToestandRegel = {
  readonly soort: ToestandSoort;
  readonly rechtNaam: string;
  readonly nu: Stand | null;
  readonly straks: Stand | null;
};

export type ToestandPersoon = {
  readonly naam: string;
  readonly uitkomst: Uitkomst;
  readonly regels: readonly ToestandRegel[];
};

export type Toestand = {
  /** By naam, as the uitkomsten come. */
  readonly personen: readonly ToestandPersoon[];
  readonly tellingen: Readonly<Record<ToestandSoort, number>>;
  /** Persons for whom something will change. */
  readonly gewijzigd: number;
  /** Differences that nobody has to type over: accepted neither way yet. */
  readonly nietVoorbereid: number;
  /** What could not be told apart or read stands in no line. */
  readonly onbekend: number;
};

type Omgeving = {
  readonly organisatie: Organisatie;
  readonly today: Datum;
  readonly wacht: (toekenning: Toekenning) => boolean;
};

/**
 * 'Toestand nu → toestand straks'. `wacht` tells of a toekenning whether 'Overnemen' has it still:
 * only then the other side will become as it is here.
 */
export function toestandOf(uitkomsten: readonly Uitkomst[], about: Omgeving): Toestand {
  const regels = uitkomsten.flatMap((uitkomst) => {
    const regel = regelOf(uitkomst, about);
    return regel === null ? [] : [{ uitkomst, regel }];
  });
  const count = (soort: ToestandSoort) =>
    regels.filter(({ regel }) => regel.soort === soort).length;
  const personen = [...groupBy(regels, ({ uitkomst }) => sleutelOf(uitkomst)).values()].flatMap(
    (own): readonly ToestandPersoon[] => {
      const [first] = own;
      if (first === undefined) return [];
      const sorted = own.map(({ regel }) => regel).toSorted((a, b) => rank(a) - rank(b));
      return [{ naam: naamVan(first.uitkomst), uitkomst: first.uitkomst, regels: sorted }];
    },
  );
  return {
    personen,
    tellingen: {
      ...{ komt: count('komt'), wijzigt: count('wijzigt') },
      ...{ stopt: count('stopt'), blijft: count('blijft') },
    },
    gewijzigd: personen.filter((each) => each.regels.some(isChange)).length,
    nietVoorbereid: uitkomsten.filter((one) => isNietVoorbereid(one, about)).length,
    onbekend: uitkomsten.filter((one) => !hasSides(one)).length,
  };
}

function isNietVoorbereid({ soort, toekenningen }: Uitkomst, { wacht }: Omgeving): boolean {
  const differs = soort === 'anders' || soort === 'ontbreekt';
  return differs && !toekenningen.some(wacht);
}

/** Somebody whom nobody knows goes by what the report says of him. */
function sleutelOf(one: Uitkomst): string {
  const { persoon, wie } = one;
  return persoon?.id ?? `${wie?.insz ?? wie?.zichtbaar ?? ''} ${naamVan(one)}`;
}

export function isChange({ soort }: ToestandRegel): boolean {
  return soort !== 'blijft';
}

function rank({ soort }: ToestandRegel): number {
  return toestandSoorten.indexOf(soort);
}

function regelOf(one: Uitkomst, about: Omgeving): ToestandRegel | null {
  const { rechtNaam, gemeld } = one;
  const [toekenning] = one.toekenningen;
  if (one.soort === 'onverwacht' && gemeld !== null) {
    const daar = standOfGemeld(gemeld);
    return { soort: 'blijft', rechtNaam, nu: daar, straks: daar };
  }
  if (toekenning === undefined || !hasSides(one)) return null;
  const hier = standOfToekenning(toekenning, about.organisatie);
  const nu = gemeld === null ? null : standDaar(one, hier, gemeld);
  if (one.soort === 'klopt') return { soort: 'blijft', rechtNaam, nu: hier, straks: hier };
  if (!about.wacht(toekenning)) {
    return nu === null ? null : { soort: 'blijft', rechtNaam, nu, straks: nu };
  }
  if (nu === null) return { soort: 'komt', rechtNaam, nu, straks: hier };
  const ends = !runsTodayOrLater(toekenning, about.today) || isEarlier(hier, nu);
  return { soort: ends ? 'stopt' : 'wijzigt', rechtNaam, nu, straks: hier };
}

function hasSides({ soort }: Uitkomst): boolean {
  return soort !== 'dubbelzinnig' && soort !== 'nietVergeleken';
}

/** Only its end comes nearer: it is stopped. */
function isEarlier(straks: Stand, nu: Stand): boolean {
  return (
    nu.einddatum !== null &&
    straks.einddatum !== null &&
    straks.einddatum < nu.einddatum &&
    JSON.stringify([straks.contexten, straks.begindatum]) ===
      JSON.stringify([nu.contexten, nu.begindatum])
  );
}

/** What has no column in the report is taken to be as it is here. */
function standDaar({ verschillen }: Uitkomst, hier: Stand, gemeld: Gemeld): Stand {
  const differs = (veld: VergelekenVeld) => verschillen.some((each) => each.veld === veld);
  return {
    profiel: differs('profiel') ? gemeld.profiel : hier.profiel,
    contexten: differs('departementen') ? gemeld.contexten : hier.contexten,
    begindatum: differs('begindatum') ? gemeld.begindatum : hier.begindatum,
    einddatum: differs('einddatum') ? gemeld.einddatum : hier.einddatum,
  };
}

export function standOfGemeld({ profiel, contexten, begindatum, einddatum }: Gemeld): Stand {
  return { profiel, contexten, begindatum, einddatum };
}

export function standOfToekenning(toekenning: Toekenning, organisatie: Organisatie): Stand {
  const { profiel, begindatum, einddatum } = toekenning;
  const namen = toekenning.contexten.map((id) => contextNaam(organisatie, id));
  return {
    ...{ profiel, begindatum, einddatum },
    contexten: namen.toSorted((a, b) => a.localeCompare(b, 'nl')),
  };
}
