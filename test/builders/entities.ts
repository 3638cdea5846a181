import type { HistoriekRegel } from '../../src/main/domain/historiek.ts';
import type { MiddelStand } from '../../src/main/domain/middel.ts';
import type { OefeningStand } from '../../src/main/domain/oefening.ts';
import type { Departement, Functie, Organisatie } from '../../src/main/domain/organisatie.ts';
import type { Persoon } from '../../src/main/domain/persoon.ts';
import type { Toekenning } from '../../src/main/domain/toekenning.ts';
import type { Voorkeur } from '../../src/main/domain/voorkeur.ts';
import type { Werkrelatie } from '../../src/main/domain/werkrelatie.ts';
import { asDatum } from '../../src/shared/values/datum.ts';
import type { Moment } from '../../src/shared/values/ids.ts';
import { asInsz } from '../../src/shared/values/insz.ts';
import { asOndernemingsnummer } from '../../src/shared/values/ondernemingsnummer.ts';

/**
 * One valid entity each, bent by the fields a test is about: `aPersoon({ naam: 'Peeters' })`. The
 * defaults fit together: persoon-1 works for organisatie-1 through werkrelatie-1, during 2026 and
 * 2027, with toekenning-1 for departement-aalst. All persons and enterprises are fictional.
 */

/** A plain text as the id that the field asks for: `aPersoon({ id: asId('persoon-2') })`. */
export function asId<Id extends string>(text: string): Id {
  return text as Id;
}

/** ISO 8601 in UTC with milliseconds. */
export function asMoment(iso: string): Moment {
  return new Date(iso).toISOString() as Moment;
}

const submitted = asMoment('2026-01-05T09:00:00.000Z');

export function aPersoon(bend: Partial<Persoon> = {}): Persoon {
  return {
    id: asId('persoon-1'),
    insz: asInsz('85673000192'),
    voornaam: 'Jef',
    naam: 'Claes',
    roepnaam: null,
    initialen: null,
    geboortedatum: asDatum('1985-07-30'),
    geslacht: 'M',
    bron: 'VKBP',
    reden: null,
    status: 'actief',
    ingediendOp: submitted,
    bekendBij: [],
    ...bend,
  };
}

export function aDepartement(bend: Partial<Departement> = {}): Departement {
  return { id: 'departement-aalst', naam: 'Aalst', geslotenOp: null, ...bend };
}

/** A legal representative who has been in office since 2020. */
export function aFunctie(bend: Partial<Functie> = {}): Functie {
  return {
    insz: asInsz('90661500257'),
    voornaam: 'Mia',
    naam: 'Wouters',
    code: 'bestuurder',
    begindatum: asDatum('2020-01-01'),
    einddatum: null,
    namens: null,
    ...bend,
  };
}

export function anOrganisatie(bend: Partial<Organisatie> = {}): Organisatie {
  return {
    id: asId('organisatie-1'),
    ondernemingsnummer: asOndernemingsnummer('1999000051'),
    naam: 'Lerend Vooruit vzw',
    adres: 'Voorbeeldstraat 1, 9300 Aalst',
    doelgroep: 'EA',
    departementen: [
      aDepartement(),
      aDepartement({ id: 'departement-gent', naam: 'Gent' }),
      aDepartement({ id: 'departement-asse', naam: 'Asse' }),
    ],
    functies: [],
    ...bend,
  };
}

export function aWerkrelatie(bend: Partial<Werkrelatie> = {}): Werkrelatie {
  return {
    id: asId('werkrelatie-1'),
    persoonId: asId('persoon-1'),
    organisatieId: asId('organisatie-1'),
    categorie: 'vasteMedewerker',
    begindatum: asDatum('2026-01-01'),
    einddatum: asDatum('2027-12-31'),
    telefoon: null,
    email: null,
    status: 'actief',
    ingediendOp: submitted,
    ...bend,
  };
}

export function aToekenning(bend: Partial<Toekenning> = {}): Toekenning {
  return {
    id: asId('toekenning-1'),
    werkrelatieId: asId('werkrelatie-1'),
    gebruikersrechtId: asId('kmo-departementen'),
    profiel: 'dienstverlener kmo-portefeuille',
    contexten: ['departement-aalst'],
    begindatum: asDatum('2026-01-01'),
    einddatum: asDatum('2027-12-31'),
    status: 'actief',
    ingediendOp: submitted,
    gestopt: null,
    ...bend,
  };
}

export function aHistoriekRegel(bend: Partial<HistoriekRegel> = {}): HistoriekRegel {
  return {
    id: asId('historiek-1'),
    op: submitted,
    door: 'An Peeters',
    actie: 'werkrelatie.started',
    persoonId: asId('persoon-1'),
    organisatieId: asId('organisatie-1'),
    velden: [{ veld: 'categorie', voor: null, na: 'vasteMedewerker' }],
    reden: null,
    beelden: [],
    ...bend,
  };
}

export function aMiddelStand(bend: Partial<MiddelStand> = {}): MiddelStand {
  return {
    id: 'eid:85673000192',
    middel: 'eid',
    insz: asInsz('85673000192'),
    foutePogingen: 0,
    geblokkeerdOp: null,
    laatsteStap: null,
    sleutel: null,
    gevraagdeCode: null,
    gegeven: null,
    geldigTot: null,
    volgnummer: 0,
    ...bend,
  };
}

export function anOefeningStand(bend: Partial<OefeningStand> = {}): OefeningStand {
  return {
    id: 'lezerLos',
    ronde: 'bezig',
    begonnenOp: submitted,
    opgelostOp: null,
    getoondeHints: 1,
    gebeurtenissen: [],
    ...bend,
  };
}

export function aVoorkeur(bend: Partial<Voorkeur> = {}): Voorkeur {
  return {
    id: 'voorkeur',
    taal: 'nl',
    rustMinuten: 5,
    weergaven: [],
    kolommen: null,
    koppelingen: [],
    leeswijzen: [],
    rapportKoppelingen: [],
    ...bend,
  };
}
