import { setImmediate } from 'node:timers/promises';
import { checkPut } from './document.ts';
import { freezeDeep } from './freeze.ts';
import type { Put, StoreView } from './store.ts';

/** More rows than this are checked in parts, with a turn for others in between. */
const rowsAtOnce = 200;

/**
 * Frozen copies in their persisted shape. Throws on what has another one, and on a second line of
 * Historiek with one id: it is only ever added to. `view` is what they come over, if anything.
 */
export async function checkPuts(
  puts: readonly Put[],
  view: StoreView | null,
): Promise<readonly Put[]> {
  const regels = new Set<string>();
  const checked: Put[] = [];
  for (const put of puts) {
    if (checked.length > 0 && checked.length % rowsAtOnce === 0) await setImmediate();
    if (put.collection === 'historiek') {
      const { id } = put.entity;
      if (regels.has(id) || view?.get('historiek', id) !== undefined) {
        throw new Error('Historiek is only added to');
      }
      regels.add(id);
    }
    checked.push(freezeDeep(checkPut(put)));
  }
  return checked;
}
