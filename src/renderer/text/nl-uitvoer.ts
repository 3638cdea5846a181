/** The export of persons and rights. */
export const nlUitvoer = {
  uitvoer: {
    act: 'Uitvoeren',
    title: 'Personen en rechten uitvoeren',
    text: 'Een bestand met de werkrelaties en rechten die vandaag of later lopen: een rij per werkrelatie en een per recht. De historiek vermeldt wie het maakte.',
    who: 'Wie',
    list_one: 'De lijst zoals ze nu gefilterd is: {{count}} persoon',
    list_other: 'De lijst zoals ze nu gefilterd is: {{count}} personen',
    everybody: 'Iedereen van {{naam}}',
    allMine: 'Iedereen van al mijn organisaties',
    form: 'Bestand',
    xlsx: 'XLSX, voor Excel en andere rekenbladen',
    csv: 'CSV, gewone tekst met puntkomma’s',
    numbersHint:
      'Alleen een bestand met volledige nummers kunt u later opnieuw inlezen. Bewaar het veilig en wis het na gebruik.',
    masked: 'Gemaskeerd: alleen de geboortedatum blijft zichtbaar',
    full: 'Volledig: u bevestigt eerst wie u bent',
    make: 'Maak het bestand',
    busy: 'Het bestand wordt gemaakt…',
    count_one: '{{count}} persoon',
    count_other: '{{count}} personen',
    keuze: {
      lijst: 'Personen van een lijst',
      organisatie: 'Hele organisatie',
      alles: 'Alle eigen organisaties',
    },
  },
} as const;
