/** What a line of Historiek is about: the first word of its actie. */
export const historiekSoorten = [
  'persoon',
  'werkrelatie',
  'toekenning',
  'beheerder',
  'departement',
  'rapport',
  'uitvoer',
] as const;

/** One page of Historiek, and of who had what on a day. */
export const HISTORIEK_PER_PAGINA = 50;
