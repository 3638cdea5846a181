import { doelgroepen } from '../../shared/values/codelijsten.ts';
import type { Catalogus, Gebruikersrecht } from '../domain/gebruikersrecht.ts';
import { KMO_RECHT } from '../domain/toegang.ts';
import { lokaleRechten } from './catalogus-lokaal.ts';
import { onderwijsRechten } from './catalogus-onderwijs.ts';
import { recht } from './catalogus-recht.ts';

/** The enterprise rights of Agentschap Innoveren & Ondernemen and of others. */
const ondernemingsrechten: readonly Gebruikersrecht[] = [
  recht(
    KMO_RECHT,
    {
      naam: 'Dienstverlener kmo-portefeuille, departementen',
      omschrijving: 'Dit gebruikersrecht geeft toegang tot de toepassing als dienstverlener.',
      // EA by the seed; hogescholen and universities may be known as onderwijs (docs/domain.md 1.1).
      doelgroepen: ['EA', 'OV'],
      bron: 'VLAIO, Dienstverlener voor de kmo-portefeuille in 3 stappen (2018)',
    },
    {
      aliassen: ['kmo-portefeuille', 'kmop', 'dienstverlener'],
      profielen: ['dienstverlener kmo-portefeuille'],
      context: { soort: 'departementen' },
    },
  ),
  // The rights for a maatschappelijke zetel and for a foreign enterprise are named differently; how
  // could not be found, so they are left out rather than made up.
  recht(
    'vlaio-inkom-gebruiker',
    {
      naam: 'VLAIO Inkom Gebruiker',
      omschrijving: 'Geeft toegang tot de VLAIO-toepassingen voor ondernemingen, zoals subsidies.',
      doelgroepen: ['EA'],
      bron: 'vlaio.be',
    },
    { aliassen: ['AIO_Inkom_Gebruiker', 'Inkom'], profielen: ['Gebruiker'] },
  ),
  recht(
    'dwse-organisatieverantwoordelijke',
    {
      naam: 'DWSE-organisatieverantwoordelijke',
      omschrijving: 'Geeft toegang tot de toepassingen van Werk en Sociale Economie per maatregel.',
      doelgroepen: ['EA'],
      bron: 'europawse.be',
    },
    {
      aliassen: ['promotor'],
      context: {
        soort: 'meer',
        label: 'Maatregel',
        waarden: ['Platos', 'Platos-tijdsregistratie'],
      },
    },
  ),
  recht(
    'dov-externe-gebruiker',
    {
      naam: 'Databank Ondergrond Vlaanderen - externe gebruiker',
      omschrijving: 'Geeft toegang tot de invoer in de Databank Ondergrond Vlaanderen.',
      doelgroepen: ['EA'],
      bron: 'milieuinfo.be, Databank Ondergrond Vlaanderen',
    },
    {
      aliassen: ['DOV', 'eDOV'],
      context: { soort: 'een', label: 'Rol', waarden: ['eDOV invoerder erkend boorbedrijf'] },
    },
  ),
];

/** The rights over other people's rights; an admin right is a high risk everywhere. */
const beheerrechten: readonly Gebruikersrecht[] = [
  recht(
    'hoofd-lokale-beheerder',
    {
      naam: 'Hoofd Lokale beheerder',
      omschrijving: 'Geeft werkrelaties en gebruikersrechten en stelt lokale beheerders aan.',
      doelgroepen,
      bron: 'VLAIO, Dienstverlener voor de kmo-portefeuille in 3 stappen (2018)',
    },
    { aliassen: ['HLB', 'hoofdbeheerder'], risico: 'hoog', beheer: 'hoofdbeheerder' },
  ),
  recht(
    'lokale-beheerder',
    {
      naam: 'Lokale beheerder',
      omschrijving: 'Voegt gebruikers toe en geeft, verlengt en stopt hun gebruikersrechten.',
      doelgroepen,
      bron: 'Digitaal Vlaanderen, handleiding Gebruikersbeheer',
    },
    { aliassen: ['LB', 'beheerder'], risico: 'hoog', beheer: 'beheerder' },
  ),
];

/** The rights this app ships with (docs/domain.md section 5). */
export const catalogus: Catalogus = new Map(
  [...ondernemingsrechten, ...beheerrechten, ...lokaleRechten, ...onderwijsRechten].map(
    (gebruikersrecht) => [gebruikersrecht.id, gebruikersrecht],
  ),
);
