import type { Datum } from '../../shared/values/datum.ts';
import type { OrganisatieId } from '../../shared/values/ids.ts';
import { asOndernemingsnummer } from '../../shared/values/ondernemingsnummer.ts';
import type {
  Departement,
  Functie,
  FunctieCode,
  Mandaat,
  Organisatie,
} from '../domain/organisatie.ts';
import { type Kaart, personen } from './personen.ts';
import type { Tijd } from './tijd.ts';

/** The sample organisaties by their short name in these files, which is also their id. */
export type OrganisatieSleutel =
  | 'hogeschool'
  | 'vormingscentrum'
  | 'scholengroep'
  | 'adviesbureau'
  | 'gemeente'
  | 'taalatelier'
  | 'startlijn';

export function organisatieId(sleutel: OrganisatieSleutel): OrganisatieId {
  return sleutel as string as OrganisatieId;
}

/**
 * Fictional enterprises. The numbers pass the check and lie far outside what is given out: numbers
 * that begin with 1 are issued upwards from 1000.000.000 since 19/09/2023 (docs/domain.md 3.4).
 */
export function sampleOrganisaties(tijd: Tijd): readonly Organisatie[] {
  return [hogeschool(tijd), ...enterprises(tijd), ...institutions(tijd), startlijn(tijd)];
}

/** The organisatie of the lesson, with the departments of the seed. */
function hogeschool(tijd: Tijd): Organisatie {
  return {
    id: organisatieId('hogeschool'),
    ondernemingsnummer: asOndernemingsnummer('1999.000.051'),
    naam: 'Hogeschool Denderland',
    adres: 'Oefenplein 1, 9300 Aalst',
    doelgroep: 'EA',
    departementen: [
      departement('campus-aalst', 'Campus Aalst'),
      departement('campus-asse', 'Campus Asse'),
      departement('campus-gent', 'Campus Gent'),
      // Nobody holds a right for this one: it is a task on the Hoofdpagina.
      departement('campus-geraardsbergen', 'Campus Geraardsbergen'),
      departement('campus-ninove', 'Campus Ninove', tijd.dag(-145)),
      departement('campus-oudenaarde', 'Campus Oudenaarde'),
      departement('campus-sint-niklaas', 'Campus Sint-Niklaas'),
    ],
    functies: [
      functie('thomas-proefstuk', 'gedelegeerdBestuurder', tijd.jaar(-5)),
      functie('gust-werkstuk', 'bestuurder', tijd.jaar(-9), tijd.jaar(-3)),
    ],
  };
}

function enterprises(tijd: Tijd): readonly Organisatie[] {
  return [
    {
      id: organisatieId('vormingscentrum'),
      ondernemingsnummer: asOndernemingsnummer('1999.000.150'),
      naam: 'Denderland Vormingscentrum',
      adres: 'Proefstraat 12, 9400 Ninove',
      doelgroep: 'EA',
      departementen: [
        departement('vorming-aalst', 'Vorming Aalst'),
        departement('vorming-ninove', 'Vorming Ninove'),
      ],
      functies: [functie('mehmet-patroon', 'bestuurder', tijd.jaar(-4))],
    },
    {
      id: organisatieId('adviesbureau'),
      ondernemingsnummer: asOndernemingsnummer('1999.000.348'),
      naam: 'Schets & Patroon Advies',
      adres: 'Modelkaai 7, 9000 Gent',
      doelgroep: 'EA',
      departementen: [
        departement('kantoor-brugge', 'Kantoor Brugge'),
        departement('kantoor-gent', 'Kantoor Gent'),
      ],
      functies: [
        functie('mehmet-patroon', 'zaakvoerder', tijd.jaar(-11)),
        // Entrepreneurial skills are registered as a function too, but represent nobody.
        functie('pieter-schetsmans', 'ondernemersvaardigheden', tijd.jaar(-2)),
      ],
    },
    {
      // Nobody manages it yet: only its legal representative can begin.
      id: organisatieId('taalatelier'),
      ondernemingsnummer: asOndernemingsnummer('1999.000.546'),
      naam: 'Taalatelier Staalkaart',
      adres: 'Voorbeeldlaan 33, 3000 Leuven',
      doelgroep: 'EA',
      departementen: [
        departement('atelier-leuven', 'Atelier Leuven'),
        departement('atelier-mechelen', 'Atelier Mechelen'),
      ],
      functies: [functie('femke-staalkaart', 'zaakvoerder', tijd.jaar(-1))],
    },
  ];
}

function institutions(tijd: Tijd): readonly Organisatie[] {
  return [
    {
      id: organisatieId('scholengroep'),
      ondernemingsnummer: asOndernemingsnummer('1999.000.249'),
      naam: 'Scholengroep De Proeftuin',
      adres: 'Schetslaan 5, 9700 Oudenaarde',
      doelgroep: 'OV',
      departementen: [
        departement('avondschool', 'Avondschool'),
        departement('dagschool', 'Dagschool'),
      ],
      functies: [functie('lukasz-stramien', 'bestuurder', tijd.jaar(-3))],
    },
    {
      id: organisatieId('gemeente'),
      ondernemingsnummer: asOndernemingsnummer('1999.000.447'),
      naam: 'Gemeente Schijnbeke',
      adres: 'Markt 1, 9999 Schijnbeke',
      doelgroep: 'LB',
      departementen: [],
      functies: [],
    },
  ];
}

/** Nobody manages it either; its only representative today acts for another company. */
function startlijn(tijd: Tijd): Organisatie {
  const sinds = tijd.dag(-200);
  return {
    id: organisatieId('startlijn'),
    ondernemingsnummer: asOndernemingsnummer('1999.000.645'),
    naam: 'Leerwinkel Startlijn',
    adres: 'Proefstraat 40, 9400 Ninove',
    doelgroep: 'EA',
    departementen: [departement('startlijn-ninove', 'Startlijn Ninove')],
    functies: [
      {
        ...functie('nadia-rolmodel', 'vasteVertegenwoordiger', sinds),
        namens: mandaat('Rolmodel Beheer', sinds),
      },
      functie('griet-blauwdruk', 'bestuurder', tijd.dag(20)),
      functie('mehmet-patroon', 'zaakvoerder', tijd.jaar(-4), tijd.dag(-201)),
      functie('lukasz-stramien', 'ondernemersvaardigheden', sinds),
    ],
  };
}

function mandaat(naam: string, begindatum: Datum): Mandaat {
  const ondernemingsnummer = asOndernemingsnummer('1999.001.239');
  return { ondernemingsnummer, naam, code: 'bestuurder', begindatum, einddatum: null };
}

function departement(id: string, naam: string, geslotenOp: Datum | null = null): Departement {
  return { id, naam, geslotenOp };
}

export function functie(
  wie: Kaart,
  code: FunctieCode,
  ...[begindatum, einddatum]: [begindatum: Datum, einddatum?: Datum]
): Functie {
  const { insz, voornaam, naam } = personen[wie];
  return { insz, voornaam, naam, code, begindatum, einddatum: einddatum ?? null, namens: null };
}
