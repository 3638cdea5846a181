/** Which persons a list shows; each has its word on the screen. */
export const persoonFilters = [
  'alle',
  'zonderWerkrelatie',
  'zonderRecht',
  'inAfwachting',
  'eindigtBinnen30',
  'eindigtBinnen60',
  'eindigtBinnen90',
] as const;
export type PersoonFilter = (typeof persoonFilters)[number];

/** Rows a page at most: more is never sent to the page (docs/architecture.md). */
export const RIJEN_PER_PAGINA = 50;
