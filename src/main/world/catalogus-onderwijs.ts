import type { Gebruikersrecht } from '../domain/gebruikersrecht.ts';
import { recht } from './catalogus-recht.ts';

const bron = 'agodi.be, handleiding Gebruikersbeheer';

/** Rights of schools, as the manual of AgODi names them. */
export const onderwijsRechten: readonly Gebruikersrecht[] = [
  recht(
    'webedison-beheerder',
    {
      naam: 'WebEdison Beheerder',
      omschrijving: 'Geeft toegang tot alle onderdelen van WebEdison van de instelling.',
      doelgroepen: ['OV'],
      bron,
    },
    { risico: 'hoog' },
  ),
  recht('webedison-personeel', {
    naam: 'WebEdison Personeelsadministratie/Beheer Omkadering',
    omschrijving: 'Geeft toegang tot de personeelsadministratie en de omkadering in WebEdison.',
    doelgroepen: ['OV'],
    bron,
  }),
  recht('webedison-instelling-lerenden', {
    // The source cuts its name off after the slash.
    naam: 'WebEdison Instelling en Lerenden Administratie',
    omschrijving: 'Geeft toegang tot de administratie van instelling en lerenden in WebEdison.',
    doelgroepen: ['OV'],
    bron,
  }),
  recht(
    'mijn-onderwijs-portaal-beheerder',
    {
      naam: 'Mijn Onderwijs Portaal Beheerder',
      omschrijving: 'Geeft toegang tot het beheer van Mijn Onderwijs voor de instelling.',
      doelgroepen: ['OV'],
      bron,
    },
    { risico: 'hoog' },
  ),
  recht(
    'iris-platform-gebruiker',
    {
      naam: 'IRIS-platform (Leerlingenpaspoort) Gebruiker',
      omschrijving: 'Geeft toegang tot het leerlingenpaspoort op het IRIS-platform.',
      doelgroepen: ['OV'],
      bron,
    },
    { aliassen: ['Leerlingenpaspoort'] },
  ),
  recht('leerlingenvervoer-gebruiker', {
    naam: 'Leerlingenvervoer Gebruiker',
    omschrijving: 'Geeft toegang tot de toepassing voor leerlingenvervoer.',
    doelgroepen: ['OV'],
    bron,
  }),
];
