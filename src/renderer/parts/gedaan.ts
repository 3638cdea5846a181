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

/** What was just done in CSAM, as its own page says it. */
export type CsamGedaan = {
  readonly aangesteld?: {
    readonly naam: string;
    readonly organisatie: string;
    /** The ISO day from which it holds. */
    readonly vanaf: string;
  };
  /** The name of whose appointment was ended. */
  readonly beeindigd?: string;
};
