import type { SessieStand } from './contract/sessie.ts';

/**
 * How everything stands at nearly every start. The first screen is drawn of it when
 * the app is built, and the page has that drawing only as long as this is true (docs/adr/0006).
 */
export const firstStand = {
  soort: 'oefen',
  taal: 'nl',
  sessie: null,
  slot: null,
  einde: null,
} as const satisfies Omit<SessieStand, 'vandaag' | 'rustMinuten'>;

/** The day and the rest before a lock show nowhere on the first screen. */
export function isFirstStand({ vandaag: _, rustMinuten: __, ...stand }: SessieStand): boolean {
  const first: Readonly<Record<string, unknown>> = firstStand;
  return Object.entries(stand).every(([name, value]) => first[name] === value);
}
