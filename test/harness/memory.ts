import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { canaryName, plantedKey } from './memory-canaries.ts';
import type { Harness } from './outcome.ts';

const passphrase = 'paarse lantaarn fluit boven karton';

type Hits = { readonly key: number; readonly record: number };

/**
 * security.md K9, Linux only. Looks through the whole memory of the app's main process for the data
 * key and for a name that was typed: while a dossier is open, which has to find both or the search
 * sees nothing, and after it was locked. n is not used.
 */
export const memory: Harness = {
  what: 'the memory of the process is searched before and after a lock; n is not used',
  n: 1,
  async run() {
    const { open, locked } = await searchMemory();
    const blind = open.key === 0 || open.record === 0 ? 1 : 0;
    const counts = {
      ...{ keyOpen: open.key, keyLocked: locked.key },
      ...{ recordOpen: open.record, recordLocked: locked.record },
    };
    return { counts, violations: locked.key + locked.record + blind };
  },
};

async function searchMemory(): Promise<{ readonly open: Hits; readonly locked: Hits }> {
  const folder = await mkdtemp(join(tmpdir(), 'rechtenklaar-memory-'));
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'test/harness/memory-child.ts', folder, passphrase],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  await lines.next();
  const tell = async (word: string) => {
    child.stdin.write(`${word}\n`);
    await lines.next();
    return scan(child.pid ?? 0);
  };
  const open = await tell('make');
  const locked = await tell('lock');
  child.stdin.end('stop\n');
  await once(child, 'exit');
  await rm(folder, { recursive: true, force: true });
  return { open, locked };
}

function scan(pid: number): Hits {
  const name = canaryName().join('');
  const needles = {
    key: [plantedKey()],
    record: [Buffer.from(name, 'latin1'), Buffer.from(name, 'utf16le')],
  };
  const hits = { key: 0, record: 0 };
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  for (const { from, to } of readableRanges(pid)) {
    const bytes = readRange(memory, from, to);
    for (const what of ['key', 'record'] as const) {
      for (const needle of needles[what]) hits[what] += count(bytes, needle);
    }
  }
  closeSync(memory);
  return hits;
}

function readableRanges(pid: number) {
  return readFileSync(`/proc/${pid}/maps`, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const found = /^([0-9a-f]+)-([0-9a-f]+) r/.exec(line);
      if (found === null || /\[v(var|syscall)/.test(line)) return [];
      return [
        { from: Number.parseInt(found[1] ?? '', 16), to: Number.parseInt(found[2] ?? '', 16) },
      ];
    });
}

/** What can be read of a range; parts of it may be reserved and never used. */
function readRange(memory: number, from: number, to: number): Buffer {
  const size = to - from;
  if (size > 2 ** 30) return Buffer.alloc(0);
  const bytes = Buffer.alloc(size);
  try {
    return bytes.subarray(0, readSync(memory, bytes, 0, size, from));
  } catch {
    return Buffer.alloc(0);
  }
}

function count(bytes: Buffer, needle: Buffer): number {
  let found = 0;
  for (let at = bytes.indexOf(needle); at !== -1; at = bytes.indexOf(needle, at + 1)) found += 1;
  return found;
}
