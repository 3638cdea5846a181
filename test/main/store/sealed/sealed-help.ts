import { onTestFinished } from 'vitest';
import type { SealedStore } from '../../../../src/main/store/sealed/open-store.ts';
import {
  createSealedStore,
  openSealedStore,
} from '../../../../src/main/store/sealed/sealed-store.ts';
import type { Put } from '../../../../src/main/store/store.ts';
import { accepted, makeTempFolder } from '../store-help.ts';
import { aKey } from './keys.ts';

export const clock = () => '2026-11-23T10:00:00.000Z';

export async function createIn(folder: string, puts: readonly Put[] = []): Promise<SealedStore> {
  const created = await createSealedStore({ folder, key: aKey(), slots: ['a'], puts, clock });
  return closedAfter(accepted(created));
}

export async function openIn(folder: string): Promise<SealedStore> {
  return closedAfter(accepted(await openSealedStore({ folder, key: aKey(), clock })));
}

export async function aFreshStore(): Promise<SealedStore> {
  return createIn(await makeTempFolder());
}

function closedAfter(store: SealedStore): SealedStore {
  onTestFinished(() => store.close());
  return store;
}
