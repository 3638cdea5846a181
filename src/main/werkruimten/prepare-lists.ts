import { prepareLijst } from '../use-cases/organisatie/prepare-lijst.ts';
import type { Outside } from '../use-cases/outside.ts';
import { catalogus } from '../world/catalogus.ts';

/**
 * Makes the lists of persons, and what is counted in them, slice by slice after an opening, while
 * somebody signs in: 100,000 of them at once would hold up his first screen. Stops when the workspace
 * is left, so that nothing of a closed dossier stays in use. Between two slices whatever else was
 * asked is answered.
 */
export function prepareLists(
  { store, clock }: Pick<Outside, 'store' | 'clock'>,
  isOpen: () => boolean,
): void {
  const waiting = [...store.view.all('organisatie')].map(({ id }) => id);
  function turn(): void {
    const [organisatieId] = waiting;
    if (organisatieId === undefined || !isOpen()) return;
    if (!prepareLijst({ store, catalogus, clock }, organisatieId)) waiting.shift();
    setImmediate(turn).unref();
  }
  setImmediate(turn).unref();
}
