import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import { ok, type Result } from '../shared/result.ts';
import { readAssets } from './api/assets.ts';
import { createDispatch } from './api/dispatch.ts';
import { createHandlers } from './api/handlers.ts';
import type { Log } from './api/log.ts';
import { type Application, createApplication, type OwnOrigin } from './application.ts';
import { guardTries } from './guard-tries.ts';
import type { Random } from './identity/itsme.ts';
import { disturbedRijksregister } from './registers/simulated/disturbed-rijksregister.ts';
import { simulatedKbo } from './registers/simulated/kbo.ts';
import { simulatedRijksregister } from './registers/simulated/rijksregister.ts';
import { openPracticeStore } from './store/sealed/practice-store.ts';
import type { Put, Store } from './store/store.ts';
import type { Clock, Ids, Outside } from './use-cases/outside.ts';
import { createSessions } from './use-cases/sessie/sessions.ts';
import { TRAAG_MS } from './use-cases/simulatie/disturb.ts';
import { findSimulatie } from './use-cases/simulatie/stand.ts';
import { catalogus } from './world/catalogus.ts';
import { oefeningen } from './world/oefeningen/oefeningen.ts';
import { sampleWorld } from './world/sample-world.ts';

export type ComposedApplication = Application & {
  /** The machine is locked or goes to sleep: whoever is signed in proves anew who he is. */
  lock(): void;
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
  readonly log: Log;
  readonly origin: OwnOrigin;
};

/** Opens the Oefenomgeving in the data folder. Refuses with the `bewaren.*` faults of its store. */
export async function composeApplication(
  surroundings: Surroundings,
): Promise<Result<ComposedApplication>> {
  const { clock, ids, random, loop, log, origin } = surroundings;
  const [assets, opened] = await Promise.all([
    readAssets(surroundings.assetsFolder),
    openPracticeStore({ folder: join(surroundings.dataFolder, 'oefenomgeving') }),
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
  const kbo = simulatedKbo({ ...world.kbo, organisaties: () => store.view.all('organisatie') });
  const registers = {
    rijksregister: disturbedRijksregister({
      rijksregister,
      stand: () => findSimulatie(store.view).rijksregister,
      pauze: () => wacht(TRAAG_MS),
    }),
    kbo,
  };
  const outside: Outside = { store, registers, catalogus, clock, ids, soort: 'oefen' };
  const sessions = createSessions(loop);
  const { oefenmiddelen, oefennummers } = world;
  const freshWorld = () => sampleWorld({ today: clock.today(), now: clock.now() }).puts;
  const parts = { outside, sessions, oefenmiddelen, oefennummers, freshWorld, random, bewaking };
  const practice = { oefeningen, wacht, acmRegisters: { ...registers, rijksregister } };
  const handlers = createHandlers({ ...parts, ...practice });
  const dispatch = createDispatch({ handlers, sessions, outside });
  const application = createApplication({
    dispatch,
    assets,
    log: { bug: (event) => log.bug({ ...event, sessie: sessions.current()?.id ?? null }) },
    origin,
  });
  return ok({
    ...application,
    lock: () => sessions.lock('toestel'),
    close: () => store.close(),
  });
}

/** An Oefenomgeving begins with the sample world inside; later it is the user's own. */
async function fillWhenEmpty(store: Store, puts: readonly Put[]): Promise<Result<null>> {
  if (store.view.count('organisatie') > 0) return ok(null);
  return store.update(() => ok({ puts, value: null }));
}
