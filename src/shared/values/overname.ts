/** What of a hand-over both sides name: the page explains it, main decides it. */

export const onderdeelSoorten = ['persoon', 'werkrelatie', 'toekenning'] as const;
export type OnderdeelSoort = (typeof onderdeelSoorten)[number];

export const onderdeelHandelingen = ['nieuw', 'verleng', 'wijzig', 'stop'] as const;
export type OnderdeelHandeling = (typeof onderdeelHandelingen)[number];

/** What the hand does with a field. The last three ask for nothing and are not ticked off. */
export const veldHandelingen = [
  'klik',
  'typ',
  'kies',
  'zetOver',
  'haalWeg',
  'controleer',
  'staatEr',
  'laatLeeg',
  'nietKiezen',
] as const;
export type VeldHandeling = (typeof veldHandelingen)[number];

/** Which field it is, to be explained in the language of the user. */
export const veldNamen = [
  'knop',
  'insz',
  'voornaam',
  'naam',
  'geboortedatum',
  'roepnaam',
  'initialen',
  'geslacht',
  'bron',
  'reden',
  'status',
  'organisatie',
  'code',
  'categorie',
  'begindatum',
  'einddatum',
  'telefoon',
  'email',
  'recht',
  'omschrijving',
  'profiel',
  'context',
] as const;
export type VeldNaam = (typeof veldNamen)[number];

/** What stands in the way of handing over, or deserves a look before it. */
export const beletselCodes = [
  'geenVertegenwoordiger',
  'geenBeheerder',
  'beheerderEindigt',
  'geenWerkrelatie',
  'nietGedekt',
  'departement',
  'doelgroep',
  'rang',
  'email',
  'telefoon',
  'nummer',
  'begintLater',
  'geenRecht',
] as const;
export type BeletselCode = (typeof beletselCodes)[number];
