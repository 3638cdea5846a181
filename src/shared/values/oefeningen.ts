/** The exercises, in the order of the lesson: first how one gets in, then Gebruikersbeheer. */
export const oefeningIds = [
  'pinGeblokkeerd',
  'lezerLos',
  'klokAchter',
  'geenNetwerk',
  'dienstverlenerBinnen',
  'rechtZonderDepartement',
  'verlengOpTijd',
  'collegaVertrekt',
  'bijnaHetzelfdeNummer',
  'registerZwijgt',
  'nieuweOnderneming',
  'enigeBeheerder',
] as const;
export type OefeningId = (typeof oefeningIds)[number];

/** Each exercise has three, from a nudge to nearly the answer. */
export const AANTAL_HINTS = 3;
