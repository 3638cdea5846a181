/** Who a sample person is in the lesson. */
export const nlRollen = {
  rol: {
    hoofdbeheerder: 'Hoofd lokale beheerder van meerdere organisaties',
    beheerder: 'Lokale beheerder van één organisatie',
    vertegenwoordiger: 'Wettelijk vertegenwoordiger zonder beheerdersrecht',
    dienstverlener: 'Dienstverlener die het recht heeft',
    rechtGeeindigd: 'Recht eindigde net',
    rechtBegintMorgen: 'Recht begint binnenkort',
    geenRecht: 'Werkt er, maar heeft geen recht',
    extern: 'Externe medewerker van twee organisaties',
    nieuw: 'Nieuwe collega, nog niet in het Gebruikersbeheer',
    inAfwachting: 'Recht is nog in afwachting',
    geenDepartement: 'Recht zonder departement',
    werkrelatieGeeindigd: 'Werkrelatie is voorbij',
    dossiergebruiker: 'Gebruikt dit dossier',
    viaVennootschap: 'Wettelijk vertegenwoordiger via een vennootschap',
  },
} as const;
