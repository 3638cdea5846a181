import type { Datum } from '../../../shared/values/datum.ts';
import type { PersoonSortering } from '../../../shared/values/persoon-lijst.ts';
import { type Dossier, wachtSinds, werktTot } from '../../domain/dossier.ts';

/** Below every day, and above every day. */
const FIRST = '';
const LAST = '\uffff';

/**
 * The dossiers come by naam and stay so within the same day or status. There are few different ones,
 * so they are dealt out rather than compared: 100,000 are in order after one walk.
 */
export function sortDossiers(
  dossiers: readonly Dossier[],
  order: {
    readonly sorteer: PersoonSortering;
    readonly aflopend: boolean;
    readonly today: Datum;
  },
): readonly Dossier[] {
  const { sorteer, aflopend, today } = order;
  if (sorteer === 'naam') return aflopend ? dossiers.toReversed() : dossiers;
  const piles = new Map<string, Dossier[]>();
  for (const dossier of dossiers) {
    const key = sorteer === 'einddatum' ? einde(dossier, order) : stand(dossier, today);
    const pile = piles.get(key);
    if (pile === undefined) piles.set(key, [dossier]);
    else pile.push(dossier);
  }
  const keys = [...piles.keys()].sort();
  if (aflopend) keys.reverse();
  return keys.flatMap((key) => piles.get(key) ?? []);
}

/** Who has no running werkrelatie comes last, whichever way one looks. */
function einde(dossier: Dossier, order: { readonly aflopend: boolean; readonly today: Datum }) {
  return werktTot(dossier, order.today) ?? (order.aflopend ? FIRST : LAST);
}

/** What waits first, then who works here, then who does not. */
function stand(dossier: Dossier, today: Datum): string {
  if (wachtSinds(dossier) !== null) return '1';
  return werktTot(dossier, today) === null ? '3' : '2';
}
