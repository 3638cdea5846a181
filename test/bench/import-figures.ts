import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { createSealedStore } from '../../src/main/store/sealed/sealed-store.ts';
import type { Store } from '../../src/main/store/store.ts';
import { bigLijst } from '../builders/big-lijst.ts';
import { accepted, aGebruikersbeheer } from '../builders/gebruikersbeheer.ts';
import { openLijst } from '../builders/open-lijst.ts';
import { type Figure, median } from './figures.ts';

const rows = 10_000;
const rounds = 5;

/** A list of 10,000 persons: from its bytes to the verdicts, and the longest wait of anybody else. */
export async function measureImport(): Promise<readonly Figure[]> {
  const previews: number[] = [];
  const gaps: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const { preview, gap } = await withStore(measureOnce);
    previews.push(preview);
    gaps.push(gap);
  }
  return [
    { id: 'import.preview10k.ms', value: median(previews), unit: 'ms', hold: 2000, n: rounds },
    { id: 'import.maxGapMs', value: median(gaps), unit: 'ms', hold: 100, n: rounds },
  ];
}

/** Preview, commit and undo of one list; the gap is the longest of all three. */
async function measureOnce(store: Store) {
  const outside = await aGebruikersbeheer({ store });
  const bytes = new TextEncoder().encode(bigLijst(rows).join('\r\n'));
  let preview = 0;
  const gap = await longestGap(async () => {
    const started = performance.now();
    const lijst = await openLijst(outside, bytes, { adem: () => setImmediate() });
    await lijst.rijen();
    preview = performance.now() - started;
    const { inlezingId } = accepted(await lijst.keep());
    accepted(await lijst.undo(inlezingId));
  });
  return { preview, gap };
}

async function withStore<T>(act: (store: Store) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'rechtenklaar-import-'));
  const key = Buffer.alloc(32, 7);
  const store = accepted(
    await createSealedStore({ folder: join(folder, 'store'), key, slots: null, puts: [] }),
  );
  try {
    return await act(store);
  } finally {
    await store.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** How long at most the loop did not come round. */
async function longestGap(act: () => Promise<unknown>): Promise<number> {
  let last = performance.now();
  let longest = 0;
  let busy = true;
  const watch = (async () => {
    while (busy) {
      await setImmediate();
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }
  })();
  await act();
  busy = false;
  await watch;
  return longest;
}
