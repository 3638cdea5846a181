import type { Categorie } from '../../shared/values/codelijsten.ts';

/**
 * The words of the real screens (seed-slides; docs/domain.md 1.3 and 1.4), never translated.
 * 'OrganisationName' and 'Organisatie code' are untranslated there too.
 */
export const labels = {
  insz: 'rijksregisternummer / BIS-registernummer',
  voornaam: 'Voornaam',
  naam: 'Naam',
  geboortedatum: 'Geboortedatum',
  roepnaam: 'Roepnaam',
  initialen: 'Initialen',
  geslacht: 'Geslacht',
  bron: 'Bron',
  reden: 'Reden',
  status: 'Status werkstroom',
  organisatie: 'OrganisationName',
  code: 'Organisatie code',
  categorie: 'Categorie',
  begindatum: 'Begindatum (dd/mm/jjjj)',
  einddatum: 'Einddatum (dd/mm/jjjj)',
  telefoon: 'Telefoonnummer (bv. +3212345678)',
  email: 'E-mailadres',
  recht: 'Gebruikersrecht',
  omschrijving: 'Omschrijving van het recht',
  profiel: 'Profiel',
  context: 'Selecteer de departementen voor dewelke toegang verleend moet worden',
} as const;

export const knoppen = {
  nieuwePersoon: 'Nieuwe persoon toevoegen',
  verder: 'Verder',
  bevestig: 'Bevestig',
  herladen: 'Pagina herladen',
  koppel: 'Koppel gebruiker aan organisatie',
  kenToe: 'Ken gebruikersrecht toe',
  verleng: 'Verleng werkrelatie en gebruikersrechten',
  details: 'Werkrelatie details',
} as const;

export const titels = {
  voegToe: 'Voeg gebruiker toe',
  koppel: 'Koppel gebruiker aan organisatie',
  kenToe: 'Ken gebruikersrecht toe',
  gebruiker: 'Gegevens van gebruiker',
} as const;

export const stappen = {
  nummer: 'Stap 1 van 3: Geef Identificatienummer op',
  details: 'Stap 2 van 3: Geef details',
  organisatie: 'Stap 1 van 3: Selecteer organisatie',
  werkrelatie: 'Stap 2 van 3: Werkrelatie details',
  recht: 'Stap 1 van 3: Selecteer gebruikersrecht',
  rechtDetails: 'Stap 2 van 3: Details gebruikersrecht',
  bevestiging: 'Stap 3 van 3: Bevestiging',
} as const;

export const categorieLabels: Readonly<Record<Categorie, string>> = {
  vasteMedewerker: 'Vaste Medewerker',
  externeMedewerker: 'Externe Medewerker',
  occasioneleMedewerker: 'Occasionele Medewerker',
  ambtenaar: 'Ambtenaar',
};
