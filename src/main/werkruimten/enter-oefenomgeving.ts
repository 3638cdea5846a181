import { join } from 'node:path';
import { ok, type Result } from '../../shared/result.ts';
import { guardTries } from '../guard-tries.ts';
import { openPracticeStore } from '../store/sealed/practice-store.ts';
import type { Put, Store } from '../store/store.ts';
import { sampleWorld } from '../world/sample-world.ts';
import { oefenInside } from './inside.ts';
import { prepareLists } from './prepare-lists.ts';
import { leave, type Room } from './room.ts';
import { watchStore } from './watch-store.ts';

/** Opens the Oefenomgeving in the data folder. Refuses with the `bewaren.*` faults of its store. */
export async function enterOefenomgeving(room: Room): Promise<Result<Record<string, never>>> {
  const { clock, dataFolder, list } = room;
  if (room.open !== null && room.open.dossier === null) return ok({});
  const opened = await openPracticeStore({ folder: join(dataFolder, 'oefenomgeving') });
  if (!opened.ok) return opened;
  const freshWorld = () => sampleWorld({ today: clock.today(), now: clock.now() });
  const world = freshWorld();
  const filled = await fillWhenEmpty(opened.value, world.puts);
  const guarded = filled.ok ? await guardTries(room, opened.value, world.oefenmiddelen) : filled;
  if (!guarded.ok) {
    await opened.value.close();
    return guarded;
  }
  await leave(room);
  const { bewaking } = guarded.value;
  const { store, bewaring } = watchStore(guarded.value.store);
  room.open = {
    ...oefenInside(room.making(), { store, bewaking, freshWorld }),
    naam: '',
    store,
    bewaring,
    dossier: null,
    close: () => store.close(),
  };
  room.standing = null;
  prepareLists({ store, clock: room.clock }, () => room.open?.store === store);
  if (list.current().laatste !== null) await list.beginWith(null);
  return ok({});
}

/** An Oefenomgeving begins with the sample world inside; later it is the user's own. */
async function fillWhenEmpty(store: Store, puts: readonly Put[]): Promise<Result<null>> {
  if (store.view.count('organisatie') > 0) return ok(null);
  return store.update(() => ok({ puts, value: null }));
}
