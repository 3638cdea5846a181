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

/** By what the list can be sorted; by naam is also the order within the others. */
export const persoonSorteringen = ['naam', 'einddatum', 'status'] as const;
export type PersoonSortering = (typeof persoonSorteringen)[number];

/** What a row can tell beside the name. */
export const persoonKolommen = [
  'nummer',
  'werkrelatie',
  'begindatum',
  'einddatum',
  'rechten',
  'departementen',
  'email',
  'status',
] as const;
export type PersoonKolom = (typeof persoonKolommen)[number];

/** Rows a page at most: more is never sent to the page (docs/architecture.md). */
export const RIJEN_PER_PAGINA = 50;

/** So many can be asked for one by one: recent ones, and what somebody has selected by hand. */
export const MAX_ALLEEN = 500;

/** So many of the caller's other organisaties are shown while one types: more is for their own list. */
export const MAX_ELDERS = 8;
