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

export const scheidingen = [';', ',', '\t', '|'] as const;
export type Scheiding = (typeof scheidingen)[number];

export const coderingen = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Codering = (typeof coderingen)[number];

/** How somebody says that a list is to be read; null is left to be recognised. */
export type Leeswijze = {
  readonly blad: string | null;
  readonly scheiding: Scheiding | null;
  readonly codering: Codering | null;
  /** The row that the headers stand in, 0 where there are none. */
  readonly kop: number | null;
};

export const rijOordelen = ['nieuw', 'wijzigt', 'gekend', 'geweigerd'] as const;

/** What of the rows is shown: all, those with one verdict, or those that wait for a repair. */
export const rijFilters = ['alle', ...rijOordelen, 'voorstel'] as const;
export type RijFilter = (typeof rijFilters)[number];

/** Of what keeping would change: everybody, those who are new, or those who are known. */
export const wijzigingFilters = ['alle', 'wijzigt', 'nieuw'] as const;
export type WijzigingFilter = (typeof wijzigingFilters)[number];

/** What somebody should know of a row that was read all the same. */
export const rijOpmerkingen = ['verborgen', 'formuleZonderWaarde', 'meerCellenDanKoppen'] as const;
export type RijOpmerking = (typeof rijOpmerkingen)[number];

/** Why a cell may have meant something else; each has its sentence on the screen. */
export const herstelSoorten = [
  // Numbers: zeros that a spreadsheet took off, and a number that it wrote with an exponent.
  'voorloopnul',
  'wetenschappelijk',
  'verwisseld',
  'dubbelCijfer',
  'letterVoorCijfer',
  // Dates.
  'excelDatum',
  'tekstmaand',
  'dagEnMaand',
  'eeuw',
  // Contacts, names, and what came along with any of them.
  'landnummer',
  'spatie',
  'leesteken',
  'meerWaarden',
  'naamVolgorde',
  'codering',
] as const;
export type HerstelSoort = (typeof herstelSoorten)[number];

/** Why a whole row may have meant something else: held against what is known. */
export const voorstelSoorten = [
  'departement',
  'recht',
  'profiel',
  'naamGekend',
  'geboortedatumGekend',
  'geslachtGekend',
  'behoudEinde',
  'nummerGekend',
  'nummerRij',
] as const;

/** Rows of one page at most. */
export const MAX_RIJEN_PER_PAGINA = 200;
/** Of a file, in bytes. */
export const MAX_LIJST_BYTES = 32 * 1024 * 1024;
