import type { SessieStand } from './contract/sessie.ts';

/**
 * How everything stands at nearly every start, but for the day. The first screen is drawn of it when
 * the app is built, and the page has that drawing only as long as this is true (docs/adr/0006).
 */
export const firstStand = {
  soort: 'oefen',
  taal: 'nl',
  sessie: null,
} as const satisfies Omit<SessieStand, 'vandaag'>;

export function isFirstStand({ vandaag: _, ...stand }: SessieStand): boolean {
  const first: Readonly<Record<string, unknown>> = firstStand;
  return Object.entries(stand).every(([name, value]) => first[name] === value);
}
