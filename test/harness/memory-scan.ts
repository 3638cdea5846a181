import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';

/** How often each of the needles stands in the memory of these processes together; Linux only. */
export function scanMemory<K extends string>(
  pids: readonly number[],
  needles: Readonly<Record<K, readonly Buffer[]>>,
): Readonly<Record<K, number>> {
  const names = Object.keys(needles) as K[];
  const hits = Object.fromEntries(names.map((name) => [name, 0])) as Record<K, number>;
  for (const pid of pids) {
    for (const bytes of memoryOf(pid)) {
      for (const name of names) {
        for (const needle of needles[name]) hits[name] += count(bytes, needle);
      }
    }
  }
  return hits;
}

/** Text as JavaScript keeps it: a byte a letter, or two. */
export function asText(text: string): readonly Buffer[] {
  return [Buffer.from(text, 'latin1'), Buffer.from(text, 'utf16le')];
}

/** A process and all that it started, and what those started. */
export function familyOf(pid: number): readonly number[] {
  const family = [pid];
  const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  for (const one of family) {
    family.push(...all.map(Number).filter((child) => parentOf(child) === one));
  }
  return family;
}

export function commandOf(pid: number): string {
  return readProc(pid, 'cmdline').replaceAll('\0', ' ');
}

function parentOf(pid: number): number {
  // The name of the program stands between brackets and may hold anything.
  return Number(readProc(pid, 'stat').split(') ').at(-1)?.split(' ')[1]);
}

/** Empty for one that ended meanwhile. */
function readProc(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}

function* memoryOf(pid: number): Generator<Buffer> {
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  for (const line of readProc(pid, 'maps').split('\n')) {
    const found = /^([0-9a-f]+)-([0-9a-f]+) r/.exec(line);
    if (found === null || /\[v(var|syscall)/.test(line)) continue;
    const from = BigInt(`0x${found[1]}`);
    yield* readRange(memory, from, Number(BigInt(`0x${found[2]}`) - from));
  }
  closeSync(memory);
}

const PIECE = 2 ** 24;
/** Longer than any needle: none may hide on the seam of two pieces. */
const SEAM = 256;

/** What can be read of a range; a browser reserves terabytes that it never uses. */
function* readRange(memory: number, from: bigint, size: number): Generator<Buffer> {
  if (size > 2 ** 33) return;
  let before = Buffer.alloc(0);
  for (let at = 0; at < size; at += PIECE) {
    const bytes = Buffer.alloc(Math.min(PIECE, size - at));
    const read = readAt(memory, bytes, from + BigInt(at));
    yield Buffer.concat([before, bytes.subarray(0, read)]);
    before = bytes.subarray(Math.max(0, read - SEAM), read);
  }
}

function readAt(memory: number, bytes: Buffer, position: bigint): number {
  try {
    return readSync(memory, bytes, { position });
  } catch {
    return 0;
  }
}

function count(bytes: Buffer, needle: Buffer): number {
  let found = 0;
  for (let at = bytes.indexOf(needle); at !== -1; at = bytes.indexOf(needle, at + 1)) found += 1;
  return found;
}
