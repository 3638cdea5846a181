/** What Historiek says was done, one sentence per kind. */
export const nlActies = {
  actie: {
    middel: {
      blocked: 'Manier van aanmelden geblokkeerd',
      unblocked: 'Manier van aanmelden gedeblokkeerd',
      activated: 'Manier van aanmelden geactiveerd',
      restored: 'Strengste stand van pogingen behouden',
      registered: 'Middelen voor de nagebootste aanmelding geregistreerd',
    },
    persoon: {
      registered: 'Gebruiker toegevoegd',
      undone: 'Toegevoegde gebruiker ongedaan gemaakt',
      linked: 'Gebruiker toegevoegd aan de organisatie',
      refreshed: 'Data van Rijksregister herladen',
      revealed: 'Volledig nummer bekeken',
      activated: 'Gebruiker verwerkt',
      handedOver: 'Persoon overgenomen in het Gebruikersbeheer',
      takenBack: 'Overname van de persoon teruggenomen',
      printed: 'Overname afgedrukt als PDF',
    },
    werkrelatie: {
      changed: 'Contactgegevens gewijzigd',
      started: 'Werkrelatie toegevoegd',
      activated: 'Werkrelatie verwerkt',
      handedOver: 'Werkrelatie overgenomen in het Gebruikersbeheer',
      takenBack: 'Overname van de werkrelatie teruggenomen',
      extended: 'Werkrelatie verlengd',
      stopped: 'Werkrelatie gestopt',
      undone: 'Werkrelatie: wijziging ongedaan gemaakt',
    },
    toekenning: {
      granted: 'Gebruikersrecht toegekend',
      activated: 'Gebruikersrecht verwerkt',
      handedOver: 'Gebruikersrecht overgenomen in het Gebruikersbeheer',
      takenBack: 'Overname van het gebruikersrecht teruggenomen',
      changed: 'Gebruikersrecht gewijzigd',
      extended: 'Gebruikersrecht verlengd',
      stopped: 'Gebruikersrecht gestopt',
      undone: 'Gebruikersrecht: wijziging ongedaan gemaakt',
    },
    beheerder: {
      appointed: 'Aangesteld als beheerder',
      ended: 'Aanstelling als beheerder beëindigd',
    },
    departement: {
      added: 'Departement toegevoegd',
      renamed: 'Departement hernoemd',
      closed: 'Departement gesloten',
      reopened: 'Departement heropend',
      undone: 'Departement: wijziging ongedaan gemaakt',
    },
    meegave: {
      given: 'Dossier meegegeven aan een collega',
      received: 'Meegegeven dossier geopend als werkdossier',
    },
    rapport: {
      made: 'Rapport gemaakt, met verborgen nummers',
      madeFull: 'Rapport gemaakt, met volledige nummers',
    },
  },
} as const;
