import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ok, type Result } from '../shared/result.ts';
import { openAnkerFile } from './anchor/anker-file.ts';
import { openAnchoredStore } from './anchor/open-anchored-store.ts';
import type { Oefenmiddel } from './identity/oefenmiddel.ts';
import { nodeFiles } from './store/file-system.ts';
import type { Store } from './store/store.ts';
import type { Bewaking } from './use-cases/aanmelding/aanmelding-parts.ts';
import { recordMiddel } from './use-cases/aanmelding/record-middel.ts';
import type { Clock, Ids } from './use-cases/outside.ts';

/**
 * Puts the anchor of the data folder around the store: tries and blocks hold, whatever was done to
 * the files (docs/architecture.md). Refuses with the `bewaren.*` faults of the anchor.
 */
export async function guardTries(
  outside: { readonly dataFolder: string; readonly clock: Clock; readonly ids: Ids },
  store: Store,
  oefenmiddelen: readonly Oefenmiddel[],
): Promise<Result<{ readonly store: Store; readonly bewaking: Bewaking }>> {
  const { dataFolder, clock } = outside;
  const disk = { files: nodeFiles, pause: (ms: number) => setTimeout(ms) };
  const file = await openAnkerFile(disk, { folder: join(dataFolder, 'anker') });
  if (!file.ok) return file;
  const opened = await openAnchoredStore({
    store,
    file: file.value,
    now: clock.now,
    personen: oefenmiddelen.map(({ insz }) => insz),
    describe: (view, wiens) =>
      recordMiddel(outside, view, { wiens, actie: 'middel.restored', door: null }),
  });
  if (!opened.ok) return opened;
  let { bevindingen } = opened.value;
  const bewaking: Bewaking = {
    hoogwater: opened.value.hoogwater,
    bevindingen: () => bevindingen,
    forget() {
      bevindingen = [];
    },
  };
  return ok({ store: opened.value.store, bewaking });
}
