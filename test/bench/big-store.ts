import { join } from 'node:path';
import { systemClock } from '../../src/main/clock.ts';
import { openFileStore } from '../../src/main/store/file-store.ts';
import { sampleWorld } from '../../src/main/world/sample-world.ts';
import { ok } from '../../src/shared/result.ts';
import { bigWorld } from './big-world.ts';

/** A data folder that the app opens with the sample world and so many persons more in it. */
export async function fillDataFolder(dataFolder: string, persons: number): Promise<void> {
  const today = systemClock.today();
  const sample = sampleWorld({ today, now: systemClock.now() });
  const opened = await openFileStore({ folder: join(dataFolder, 'oefenomgeving') });
  if (!opened.ok) throw new Error(`No store: ${opened.faults[0].code}`);
  const store = opened.value;
  const puts = [...sample.puts, ...bigWorld(persons, today)];
  const kept = await store.update(() => ok({ puts, value: null }));
  await store.close();
  if (!kept.ok) throw new Error(`Not kept: ${kept.faults[0].code}`);
}
