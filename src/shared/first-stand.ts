import type { Reply } from './contract/contract.ts';
import type { SessieStand } from './contract/sessie.ts';
import type { WerkruimteStand } from './contract/werkruimte.ts';

/** What goes along with the page: the answers to what it would ask first, null after a bug. */
export type FirstStand = {
  readonly 'sessie.current': Reply<SessieStand> | null;
  readonly 'werkruimte.current': Reply<WerkruimteStand> | null;
};

/**
 * How everything stands at nearly every start. The first screen is drawn of it when
 * the app is built, and the page has that drawing only as long as this is true (docs/adr/0008).
 */
export const firstSessie = {
  soort: 'oefen',
  taal: 'nl',
  sessie: null,
  slot: null,
  einde: null,
} as const satisfies Omit<SessieStand, 'vandaag' | 'rustMinuten'>;

export const firstWerkruimte = {
  taal: 'nl',
  open: { soort: 'oefen', naam: '', bewaring: 'bewaard' },
  dossier: null,
  herstel: null,
  slot: null,
} as const satisfies WerkruimteStand;

export function isFirstStand(stand: FirstStand): boolean {
  const { 'sessie.current': sessie, 'werkruimte.current': werkruimte } = stand;
  if (sessie?.ok !== true || werkruimte?.ok !== true) return false;
  return isFirstSessie(sessie.value) && isFirstWerkruimte(werkruimte.value);
}

/** The day and the rest before a lock show nowhere on the first screen. */
function isFirstSessie({ vandaag: _, rustMinuten: __, ...stand }: SessieStand): boolean {
  return isSame(stand, firstSessie);
}

function isFirstWerkruimte({ open, ...stand }: WerkruimteStand): boolean {
  const { open: first, ...others } = firstWerkruimte;
  return open !== null && isSame(open, first) && isSame(stand, others);
}

function isSame(stand: object, first: object): boolean {
  const known: Readonly<Record<string, unknown>> = { ...first };
  return Object.entries(stand).every(([name, value]) => known[name] === value);
}
