/** The help page. */
export const nlHelp = {
  help: {
    title: 'Help',
    phoneTitle: 'Hulp nodig of een vraag?',
    phone: 'Bel, mail of chat gratis met 1700, elke werkdag van 9 tot 19 uur.',
    abroad: 'Vanuit het buitenland: +32 2 553 1700 (betalend).',
    practiceTitle: 'Wat is deze Oefenomgeving?',
    practice:
      'U loopt dezelfde stappen door als in het echte Gebruikersbeheer, met fictieve personen en nagebootste aanmelding. Niets gaat naar buiten, ook niet naar de helpdesk.',
    whoTitle: 'U weet niet wie de beheerder is?',
    who: 'Zoek het op met het ondernemingsnummer. Is er nog geen, dan maakt Rechtenklaar de brief aan de wettelijk vertegenwoordiger.',
    wordsTitle: 'Woorden',
    keysTitle: 'Toetsen',
    word: {
      acm: { term: 'ACM', text: 'Toegangsbeheer van de Vlaamse overheid: controleert wie u bent.' },
      lokaleBeheerder: {
        term: 'Lokale Beheerder',
        text: 'Voegt personen toe, geeft werkrelaties en kent rechten toe voor een organisatie. Dat recht heeft zelf een einddatum.',
      },
      hoofdbeheerder: {
        term: 'Hoofd Lokale Beheerder',
        text: 'Doet hetzelfde en stelt ook andere lokale beheerders aan.',
      },
      wettelijkVertegenwoordiger: {
        term: 'Wettelijk vertegenwoordiger',
        text: 'Staat in de KBO onder ‘Functies’ en kan sinds 11 juni 2021 ook zonder aanstelling in het Gebruikersbeheer.',
      },
      werkrelatie: {
        term: 'Werkrelatie',
        text: 'De band tussen een persoon en een organisatie, hoogstens 10 jaar. Rechten gelden alleen binnen een werkrelatie.',
      },
      gebruikersrecht: {
        term: 'Gebruikersrecht',
        text: 'Geeft toegang tot een toepassing, met een profiel en soms beperkt tot departementen.',
      },
      statusWerkstroom: {
        term: 'Status werkstroom',
        text: 'In afwachting: nog te verwerken. Actief: verwerkt. ‘Pagina herladen’ toont de nieuwe stand.',
      },
      vkbp: { term: 'VKBP', text: 'Bron van de persoonsgegevens die uit het Rijksregister komen.' },
    },
    key: {
      search: 'Persoon zoeken',
      lock: 'Vergrendelen',
      next: 'Verder in een stap',
      back: 'Vorige stap',
      close: 'Lijst of venster sluiten',
      move: 'In een lijst bewegen',
      select: 'In een lijst selecteren',
    },
  },
} as const;
