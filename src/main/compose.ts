import { join } from 'node:path';
import type { Slotreden } from '../shared/contract/sessie.ts';
import { ok, type Result } from '../shared/result.ts';
import { readAssets } from './api/assets.ts';
import type { Log } from './api/log.ts';
import { type Application, createApplication, type OwnOrigin } from './application.ts';
import { collectGarbage } from './collect-garbage.ts';
import type { Random } from './identity/itsme.ts';
import { createDrukker } from './print-document.ts';
import { createSaveFile, sweepSavedFile } from './save-file.ts';
import { guardClipboard, type SystemClipboard } from './shell/guarded-clipboard.ts';
import type { RandomBytes } from './store/keys/data-key.ts';
import { type ScryptCost, standardCost } from './store/keys/scrypt.ts';
import type { Clock, Ids } from './use-cases/outside.ts';
import type { StartAnew } from './werkruimten/room.ts';
import { openWerkruimten } from './werkruimten/werkruimten.ts';

export type ComposedApplication = Application & {
  /**
   * The machine is locked or goes to sleep: a Werkdossier is closed and its key wiped; in the
   * Oefenomgeving whoever is signed in proves anew who he is.
   */
  lock(): Promise<void>;
  /** Waits for what is being written; afterwards nothing can be changed any more. */
  close(): Promise<void>;
};

/** What a shell must bring; everything else is found here, once. */
export type Surroundings = {
  /** Held by the caller for as long as the application is open (hold-folder.ts). */
  readonly dataFolder: string;
  /** The built page: index.html and what it loads. */
  readonly assetsFolder: string;
  readonly clock: Clock;
  /** Milliseconds that only go forward: how long a session has rested. */
  readonly loop: () => number;
  readonly ids: Ids;
  readonly random: Random;
  readonly bytes: RandomBytes;
  readonly log: Log;
  readonly origin: OwnOrigin;
  /** Lets somebody point at a folder; absent where the shell cannot. */
  readonly chooseFolder?: () => Promise<string | null>;
  /** The clipboard of the machine; absent where the shell has no hand on it. */
  readonly clipboard?: SystemClipboard;
  /** Lets somebody point at a place for a file of this name; absent where the browser does that. */
  readonly chooseFile?: (naam: string) => Promise<string | null>;
  /** Ends this process and starts another; absent where the shell cannot. */
  readonly startAnew?: StartAnew;
  /** Why the process before this one ended; absent at a start of the user's own. */
  readonly slot?: Slotreden | null;
  /** For tests: a cheaper guess of a passphrase. */
  readonly cost?: ScryptCost;
};

/** Opens what was open last. Refuses with the `bewaren.*` faults of the Oefenomgeving. */
export async function composeApplication(
  surroundings: Surroundings,
): Promise<Result<ComposedApplication>> {
  const { log, origin, dataFolder, chooseFile, cost = standardCost } = surroundings;
  const chooseFolder = surroundings.chooseFolder ?? null;
  const klembord = guardClipboard(surroundings.clipboard ?? null);
  const saveFile =
    chooseFile === undefined ? null : createSaveFile({ choose: chooseFile, dataFolder });
  const [assets, opened] = await Promise.all([
    readAssets(surroundings.assetsFolder),
    openWerkruimten({
      ...surroundings,
      ...{ cost, chooseFolder, saveFile, klembord, forget: collectGarbage },
      ...{ startAnew: surroundings.startAnew ?? null, slot: surroundings.slot ?? null },
      // The build puts main's own files beside those of the page.
      drukker: createDrukker(join(surroundings.assetsFolder, '..', 'main', 'letters')),
    }),
    sweepSavedFile(dataFolder),
  ]);
  if (!opened.ok) return opened;
  const { dispatch, werkruimten, sessie, takeFile, close } = opened.value;
  const application = createApplication({
    dispatch,
    assets,
    takeFile,
    log: { bug: (event) => log.bug({ ...event, sessie: sessie() }) },
    origin,
  });
  return ok({ ...application, lock: () => werkruimten.lock('toestel'), close });
}
