import { lijstVelden } from './inlezing.ts';

/** What a column of a report of Gebruikersbeheer can hold: what finds a person, and what is compared. */
const nietInRapport = ['geslacht', 'telefoon', 'categorie'] as const;
type NietInRapport = (typeof nietInRapport)[number];
export type RapportVeld = Exclude<(typeof lijstVelden)[number], NietInRapport> | 'status';

export const rapportVelden: readonly [RapportVeld, ...RapportVeld[]] = [
  'status',
  ...lijstVelden.filter(
    (veld): veld is Exclude<RapportVeld, 'status'> =>
      !(nietInRapport as readonly string[]).includes(veld),
  ),
];

/** What is held against each other of one toekenning, in the order in which it is shown. */
export const vergelekenVelden = [
  'profiel',
  'departementen',
  'begindatum',
  'einddatum',
  'status',
] as const;
export type VergelekenVeld = (typeof vergelekenVelden)[number];

/** What comes out for a toekenning, or for a row; what asks for attention first. */
export const uitkomstSoorten = [
  'anders',
  'ontbreekt',
  'onverwacht',
  'dubbelzinnig',
  'nietVergeleken',
  'klopt',
] as const;
export type UitkomstSoort = (typeof uitkomstSoorten)[number];

/** Which way a difference is accepted; `bevestig` is for what is the same on both sides. */
export const afstemKeuzes = ['overnemen', 'nogTeDoen', 'bevestig'] as const;
export type AfstemKeuze = (typeof afstemKeuzes)[number];

/** What happens to a right between the report and what is prepared. */
export const toestandSoorten = ['komt', 'wijzigt', 'stopt', 'blijft'] as const;
export type ToestandSoort = (typeof toestandSoorten)[number];
