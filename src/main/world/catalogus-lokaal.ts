import type { Gebruikersrecht } from '../domain/gebruikersrecht.ts';
import { recht } from './catalogus-recht.ts';

/** Rights that are open for local governments, some of them for others too. */
export const lokaleRechten: readonly Gebruikersrecht[] = [
  recht(
    'loket-lokale-besturen',
    {
      naam: 'Loket voor Lokale Besturen',
      omschrijving: 'Geeft toegang tot de gekozen modules van het Loket voor Lokale Besturen.',
      doelgroepen: ['LB'],
      bron: 'lokaalbestuur.vlaanderen.be',
    },
    {
      aliassen: ['Loket Lokaal Bestuur Gebruiker', 'LoketLB'],
      context: {
        soort: 'meer',
        label: 'Module',
        waarden: [
          'BBC-DR',
          'Berichtencentrum',
          'Databank Erediensten',
          'Leidinggevenden',
          'LPDC',
          'Mandatenbeheer',
          'Personeelsbeheer',
          'Subsidies',
          'Toezicht',
        ],
      },
    },
  ),
  recht(
    'vlok',
    {
      naam: 'VLOK',
      omschrijving:
        'Geeft toegang tot het Vlaams Loket Woningkwaliteit. Elk profiel kan ook wat het vorige kan.',
      doelgroepen: ['LB'],
      bron: 'vlok.vlaanderen.be, handleiding',
    },
    { profielen: ['Lezer', 'Woningcontroleur', 'Dossierbeheerder'] },
  ),
  recht(
    'klip-gebruiker',
    {
      naam: 'KLIP gebruiker',
      omschrijving: 'Geeft toegang tot het Kabel- en Leidinginformatieportaal in de gekozen rol.',
      doelgroepen: ['LB', 'EA'],
      bron: 'overheid.vlaanderen.be, hulp bij toegangsbeheer',
    },
    {
      aliassen: ['Kabel- en Leidinginformatieportaal'],
      // The only role that our source names; without one the right is useless.
      context: { soort: 'meer', label: 'Rol', waarden: ['Planaanvrager'] },
    },
  ),
  recht('premiezoeker', {
    naam: 'Premiezoeker',
    omschrijving: 'Geeft toegang tot het beheer van de Premiezoeker.',
    doelgroepen: ['LB'],
    // Whether it has a context could not be seen: taken as none.
    bron: 'handleiding-beheer.premiezoeker.be',
  }),
  recht('kiosk-aanvrager', {
    naam: 'KIOSK Aanvrager',
    omschrijving: 'Geeft toegang tot KIOSK om subsidies voor cultuur en jeugd aan te vragen.',
    doelgroepen: ['LB', 'EA', 'OV'],
    bron: 'vlaanderen.be/cjm',
  }),
  recht('email-adres-registratie', {
    naam: 'Email adres registratie',
    omschrijving: 'Geeft toegang tot de registratie van e-mailadressen.',
    doelgroepen: ['GID'],
    // Reports show a context, but not which values it has: taken as none.
    bron: 'overheid.vlaanderen.be/faq-gebruikersbeheer',
  }),
];
