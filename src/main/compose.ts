import { join } from 'node:path';
import { ok, type Result } from '../shared/result.ts';
import { readAssets } from './api/assets.ts';
import { createDispatch } from './api/dispatch.ts';
import { createHandlers } from './api/handlers.ts';
import type { Log } from './api/log.ts';
import { type Application, createApplication, type OwnOrigin } from './application.ts';
import { guardTries } from './guard-tries.ts';
import type { Random } from './identity/itsme.ts';
import { simulatedRijksregister } from './registers/simulated/rijksregister.ts';
import { openFileStore } from './store/file-store.ts';
import type { Put, Store } from './store/store.ts';
import type { Clock, Ids, Outside } from './use-cases/outside.ts';
import { createSessions } from './use-cases/sessie/sessions.ts';
import { catalogus } from './world/catalogus.ts';
import { sampleWorld } from './world/sample-world.ts';

export type ComposedApplication = Application & {
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
  readonly ids: Ids;
  readonly random: Random;
  readonly log: Log;
  readonly origin: OwnOrigin;
};

/** Opens the Oefenomgeving in the data folder. Refuses with the `bewaren.*` faults of its store. */
export async function composeApplication(
  surroundings: Surroundings,
): Promise<Result<ComposedApplication>> {
  const { clock, ids, random, log, origin } = surroundings;
  const [assets, opened] = await Promise.all([
    readAssets(surroundings.assetsFolder),
    openFileStore({ folder: join(surroundings.dataFolder, 'oefenomgeving') }),
  ]);
  if (!opened.ok) return opened;
  const world = sampleWorld({ today: clock.today(), now: clock.now() });
  const filled = await fillWhenEmpty(opened.value, world.puts);
  if (!filled.ok) return filled;
  const guarded = await guardTries(surroundings, opened.value, world.oefenmiddelen);
  if (!guarded.ok) return guarded;
  const { store, bewaking } = guarded.value;

  const rijksregister = simulatedRijksregister({
    register: world.register,
    outages: world.storingen,
  });
  const registers = { rijksregister };
  const outside: Outside = { store, registers, catalogus, clock, ids, soort: 'oefen' };
  const sessions = createSessions();
  const { oefenmiddelen, oefennummers } = world;
  const freshWorld = () => sampleWorld({ today: clock.today(), now: clock.now() }).puts;
  const parts = { outside, sessions, oefenmiddelen, oefennummers, freshWorld, random, bewaking };
  const handlers = createHandlers(parts);
  const dispatch = createDispatch({ handlers, sessions, outside });
  const application = createApplication({ dispatch, assets, log, origin });
  return ok({ ...application, close: () => store.close() });
}

/** An Oefenomgeving begins with the sample world inside; later it is the user's own. */
async function fillWhenEmpty(store: Store, puts: readonly Put[]): Promise<Result<null>> {
  if (store.view.count('organisatie') > 0) return ok(null);
  return store.update(() => ok({ puts, value: null }));
}
