import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { ankerFileName, ankerKeyName } from '../../../src/main/anchor/anker-file.ts';
import { guardTries } from '../../../src/main/guard-tries.ts';
import { openFileStore, storeFileName } from '../../../src/main/store/file-store.ts';
import type { Bewaking } from '../../../src/main/use-cases/aanmelding/aanmelding-parts.ts';
import { sampleWorld } from '../../../src/main/world/sample-world.ts';
import { ok } from '../../../src/shared/result.ts';
import type { Moment } from '../../../src/shared/values/ids.ts';
import { makeTempFolder } from '../store/store-help.ts';
import {
  anOefenomgeving,
  begin,
  type Oefenomgeving,
  today,
} from '../use-cases/aanmelding/oefenomgeving.ts';

export type Opened = Oefenomgeving & { readonly bewaking: Bewaking };

function forget(): void {
  // Nothing was found.
}

/** A data folder as the app makes it: opened, closed, and its files taken away or put back. */
export async function aPracticeFolder({ anchored = true } = {}) {
  const folder = await makeTempFolder();
  const copies = await makeTempFolder();
  const files = {
    store: join(folder, 'oefenomgeving', storeFileName),
    anker: join(folder, 'anker', ankerFileName),
    sleutel: join(folder, 'anker', ankerKeyName),
  };
  let current: Opened | null = null;
  let given = 0;

  async function open(now: Moment = begin): Promise<Opened> {
    const store = await openFileStore({ folder: join(folder, 'oefenomgeving') });
    if (!store.ok) throw new Error(store.faults[0].code);
    const world = sampleWorld({ today, now: begin });
    if (store.value.view.count('organisatie') === 0) {
      await store.value.update(() => ok({ puts: world.puts, value: null }));
    }
    const clock = { today: () => today, now: () => now };
    const ids = {
      next() {
        given += 1;
        return `gevonden-${given}`;
      },
    };
    const outside = { dataFolder: folder, clock, ids };
    const guarded = anchored
      ? await guardTries(outside, store.value, world.oefenmiddelen)
      : ok({
          store: store.value,
          bewaking: { hoogwater: clock.now, bevindingen: () => [], forget },
        });
    if (!guarded.ok) throw new Error(guarded.faults[0].code);
    current = { ...(await anOefenomgeving({ ...guarded.value, now })), ...guarded.value };
    return current;
  }

  return {
    folder,
    files,
    open,
    /** Closes it, does something to the files, and opens it again. */
    async reopen(meanwhile: () => Promise<void> = async () => undefined, now: Moment = begin) {
      await current?.outside.store.close();
      await meanwhile();
      return open(now);
    },
    keepCopy: (which: keyof typeof files, name: string) =>
      copyFile(files[which], join(copies, `${which} ${name}`)),
    async putBack(which: keyof typeof files, name: string) {
      await mkdir(join(files[which], '..'), { recursive: true });
      await copyFile(join(copies, `${which} ${name}`), files[which]);
    },
    take: (which: keyof typeof files) => rm(files[which]),
  };
}
