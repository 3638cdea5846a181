import type { Store } from '../store/store.ts';

/**
 * Makes the lists of persons slice by slice after an opening, while somebody signs in: 100,000 of them
 * at once would hold up his first screen. Stops when the workspace is left, so that nothing of a
 * closed dossier stays in use. Between two slices whatever else was asked is answered.
 */
export function prepareLists({ view }: Pick<Store, 'view'>, isOpen: () => boolean): void {
  const waiting = [...view.all('organisatie')].map(({ id }) => id);
  function turn(): void {
    const [organisatieId] = waiting;
    if (organisatieId === undefined || !isOpen()) return;
    if (!view.prepareDossiers(organisatieId)) waiting.shift();
    setImmediate(turn).unref();
  }
  setImmediate(turn).unref();
}
