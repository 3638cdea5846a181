import { addMonths, addYears } from '../../../shared/values/datum.ts';
import type {
  GebruikersrechtId,
  OrganisatieId,
  PersoonId,
  ToekenningId,
  WerkrelatieId,
} from '../../../shared/values/ids.ts';
import { suggestFromInsz } from '../../../shared/values/insz.ts';
import {
  MAX_WERKRELATIE_JAREN,
  STANDAARD_RECHT_MAANDEN,
} from '../../../shared/values/termijnen.ts';
import type { Dossiergebruiker } from '../../domain/dossiergebruiker.ts';
import { veldWijzigingen } from '../../domain/historiek-rules.ts';
import { type Put, put } from '../../store/store.ts';
import { recordChange } from '../historiek/record-change.ts';
import type { Clock, Ids } from '../outside.ts';
import type { DossierOntwerp, GebruikerOntwerp, MiddelOntwerp } from './read-dossier.ts';

type Making = { readonly clock: Clock; readonly ids: Ids };

/**
 * What a new Werkdossier holds: the organisatie, and the person who makes it as hoofd lokale
 * beheerder, which he says he is. His right counts as actief, or nobody could go on.
 */
export function firstPuts(making: Making, ontwerp: DossierOntwerp): readonly Put[] {
  const { clock, ids } = making;
  const { gebruiker } = ontwerp;
  const persoonId = ids.next() as PersoonId;
  const organisatieId = ids.next() as OrganisatieId;
  const werkrelatieId = ids.next() as WerkrelatieId;
  const begindatum = clock.today();
  const submitted = { status: 'actief', ingediendOp: clock.now() } as const;
  return [
    put('organisatie', {
      id: organisatieId,
      ondernemingsnummer: ontwerp.ondernemingsnummer,
      naam: ontwerp.organisatie,
      adres: ontwerp.adres,
      doelgroep: ontwerp.doelgroep,
      departementen: ontwerp.departementen.map((naam) => ({
        id: ids.next(),
        naam,
        geslotenOp: null,
      })),
      functies: [],
    }),
    put('persoon', {
      id: persoonId,
      ...identityOf(gebruiker),
      ...submitted,
      bekendBij: [organisatieId],
    }),
    put('werkrelatie', {
      id: werkrelatieId,
      ...{ persoonId, organisatieId, begindatum, telefoon: gebruiker.gsm, email: null },
      categorie: 'vasteMedewerker',
      einddatum: addYears(begindatum, MAX_WERKRELATIE_JAREN),
      ...submitted,
    }),
    put('toekenning', {
      id: ids.next() as ToekenningId,
      werkrelatieId,
      gebruikersrechtId: 'hoofd-lokale-beheerder' as GebruikersrechtId,
      ...{ profiel: null, contexten: [], gestopt: null, begindatum },
      einddatum: addMonths(begindatum, STANDAARD_RECHT_MAANDEN),
      ...submitted,
    }),
    put('dossiergebruiker', dossiergebruikerOf(making, gebruiker)),
    registered(making, { gebruiker, persoonId, organisatieId }),
  ];
}

export function dossiergebruikerOf(
  { clock, ids }: Making,
  gebruiker: GebruikerOntwerp,
): Dossiergebruiker {
  const { voornaam, achternaam, insz, ...middelen } = gebruiker;
  const named = { id: ids.next(), voornaam, naam: achternaam, geregistreerdOp: clock.now() };
  return { ...named, ...middelenOf({ insz, ...middelen }) };
}

/** The means as they are kept; the password has another name there than in the form. */
export function middelenOf(ontwerp: MiddelOntwerp) {
  const { insz, pincode, gsm, itsmeCode, gebruikersnaam, wachtwoordAccount } = ontwerp;
  return { insz, pincode, gsm, itsmeCode, gebruikersnaam, wachtwoord: wachtwoordAccount };
}

function identityOf({ insz, voornaam, achternaam, geslacht }: GebruikerOntwerp) {
  const { geboortedatum } = suggestFromInsz(insz);
  const unsaid = { roepnaam: null, initialen: null, reden: null, bron: 'manueel' } as const;
  return { insz, voornaam, naam: achternaam, geslacht, geboortedatum, ...unsaid };
}

function registered(
  making: Making,
  about: {
    readonly gebruiker: GebruikerOntwerp;
    readonly persoonId: PersoonId;
    readonly organisatieId: OrganisatieId;
  },
): Put {
  const { gebruiker, ...ids } = about;
  const { voornaam, achternaam } = gebruiker;
  return recordChange(making, {
    ...ids,
    door: `${voornaam} ${achternaam}`,
    actie: 'persoon.registered',
    velden: veldWijzigingen({ voor: {}, na: { voornaam, naam: achternaam } }),
  });
}
