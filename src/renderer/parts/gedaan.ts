/** What was just done, as the person's page says it. */
export const gedaan = [
  'persoon',
  'bekend',
  'werkrelatie',
  'recht',
  'gewijzigd',
  'verlengd',
] as const;
export type Gedaan = (typeof gedaan)[number];
