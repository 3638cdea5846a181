/** What is said of a row of a list, what its columns can hold, and what repairs there are. */
export const lijstVelden = [
  'insz',
  'voornaam',
  'naam',
  'naamVolledig',
  'geboortedatum',
  'geslacht',
  'email',
  'telefoon',
  'ondernemingsnummer',
  'organisatie',
  'categorie',
  'begindatum',
  'einddatum',
  'gebruikersrecht',
  'profiel',
  'departementen',
] as const;
export type LijstVeld = (typeof lijstVelden)[number];

export const rijOordelen = ['nieuw', 'wijzigt', 'gekend', 'geweigerd'] as const;

/** What of the rows is shown: all, those with one verdict, or those that wait for a repair. */
export const rijFilters = ['alle', ...rijOordelen, 'voorstel'] as const;
export type RijFilter = (typeof rijFilters)[number];

/** Rows of one page at most. */
export const MAX_RIJEN_PER_PAGINA = 200;
/** Of a file, in bytes. */
export const MAX_LIJST_BYTES = 32 * 1024 * 1024;
