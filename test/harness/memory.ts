import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { openWithWachtzin } from '../../src/main/store/keys/open-slots.ts';
import { readDoor } from '../../src/main/werkruimten/open-dossier.ts';
import { addressAgain, startApp } from './memory-app.ts';
import { canaryName, plantedKey } from './memory-canaries.ts';
import { makeDossier, memoryDossier } from './memory-dossier.ts';
import { lockInPage } from './memory-page.ts';
import { asText, familyOf, scanMemory } from './memory-scan.ts';
import type { Harness } from './outcome.ts';

const wachtzin = 'paarse lantaarn fluit boven karton';

/**
 * security.md K9, Linux only. Looks through the whole memory of all processes of the built app for
 * the data key, the passphrase and a name that was typed: while a dossier is open, which has to find
 * them or the search sees nothing, and after it was locked. Beside it the same application in a
 * process that outlives the lock, which has to be seen. What the browser keeps is told: its process
 * is not the app's to end.
 */
export const memory: Harness = {
  what: 'the memory of all processes of the built app is searched before and after a lock; n is not used',
  n: 1,
  async run() {
    if (!existsSync('out/main/loopback.js')) throw new Error('Build first: npm run build');
    const outlived = await inFolder(searchOutlived);
    const { open, locked, page, ended } = await inFolder(searchApp);
    const blind = [...Object.values(open), outlived.record].filter((hits) => hits === 0).length;
    const counts = {
      ...{ keyOpen: open.key, keyLocked: locked.key },
      ...{ passphraseOpen: open.passphrase, passphraseLocked: locked.passphrase },
      ...{ recordOpen: open.record, recordLocked: locked.record },
      ...{ recordLockedInOneProcess: outlived.record, processesEnded: ended },
      ...{ pagePassphraseOpen: page.open.passphrase, pagePassphraseLocked: page.locked.passphrase },
      ...{ pageRecordOpen: page.open.record, pageRecordLocked: page.locked.record },
    };
    return { counts, violations: locked.key + locked.passphrase + locked.record + blind };
  },
};

async function searchApp(folder: string) {
  const app = await startApp(folder);
  try {
    await makeDossier(app.ask, { folder, wachtzin });
    const texts = { passphrase: asText(wachtzin), record: asText(canaryName().join('')) };
    const needles = { ...texts, key: [await keyOf(join(folder, memoryDossier))] };
    const look = () => scanMemory(familyOf(app.pid), needles);
    const before = familyOf(app.pid);
    const open = look();
    await app.ask('werkruimte.lock');
    for (const waits of Array(100).keys()) {
      if (before.some((pid) => !existsSync(`/proc/${pid}`))) break;
      await setTimeout(waits);
    }
    // Answered by the process that took its place.
    await app.ask('werkruimte.current');
    const after = new Set(familyOf(app.pid));
    const locked = look();
    const address = await addressAgain(folder);
    const page = await lockInPage({ address, wachtzin, naam: memoryDossier }, (pids) =>
      scanMemory(pids, texts),
    );
    return { open, locked, page, ended: before.filter((pid) => !after.has(pid)).length };
  } finally {
    await app.stop();
  }
}

/** As anybody with the passphrase finds it; the app wrote it nowhere else. */
async function keyOf(dossier: string): Promise<Buffer> {
  const slots = await readDoor(dossier);
  const key = slots.ok ? await openWithWachtzin(slots.value, wachtzin) : slots;
  if (!key.ok) throw new Error(JSON.stringify(key.faults));
  return key.value;
}

/** The planted fault: locked as before, in a process that goes on. */
async function searchOutlived(folder: string) {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'test/harness/memory-child.ts', folder, wachtzin],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  await lines.next();
  for (const word of ['make', 'lock']) {
    child.stdin.write(`${word}\n`);
    await lines.next();
  }
  const needles = { key: [plantedKey()], record: asText(canaryName().join('')) };
  const hits = scanMemory([child.pid ?? 0], needles);
  child.stdin.end('stop\n');
  await once(child, 'exit');
  return hits;
}

async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'rechtenklaar-memory-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
