import type { Adapter } from 'lowdb';
import type { Staged } from '../staged.ts';
import type { Tables } from '../tables.ts';
import { createChainsBehind } from './chains-behind.ts';
import type { Position } from './journal-read.ts';
import { createStarter } from './journal-starter.ts';
import type { Journal } from './journal-write.ts';
import { createKeys } from './keys-held.ts';
import type { SealedDisk } from './sealed-disk.ts';
import type { Chain } from './snapshot-write.ts';
import type { Opened } from './state.ts';

/** Where an open store stands; changed in the turn of a commit only. */
export type Standing = Place & { readonly head: string; readonly historiek: Chain };

/** The same without the ends of the chains, which cost something to know. */
export type Place = Omit<Position, 'head'> & {
  readonly generation: number;
  readonly journalBytes: number;
  readonly snapshotBytes: number;
  readonly firstJournal: number;
  readonly nextJournal: number;
  readonly slots: unknown;
};

/** lowdb's adapter, plus what is staged for its next write. */
export type Engine = Adapter<Tables> & {
  stage(staged: Staged): void;
  standing(): Standing;
  place(): Place;
  /** Closes the journal: the next commit begins another. What it held up to here stays as it is. */
  rotate(): Promise<Standing>;
  /**
   * The same, with the next one begun at once: only who has its number knows that nobody else goes on
   * from here, and may merge what was kept. Rejects when another writer was first.
   */
  claim(): Promise<Standing>;
  /** The journals up to here are in a snapshot now. */
  settle(settled: Partial<Standing>): void;
  /** From here on under another key, with the chain over Historiek as it is under that one. */
  rekey(key: Uint8Array, historiek: Chain): void;
  key(): Uint8Array;
  close(): Promise<void>;
};

const nothing: Staged = { commits: [], instead: false };

/** Writes commits after what was opened. Methods reject with a DiskRefusal. */
export function createEngine(disk: SealedDisk, opened: Opened, givenKey: Uint8Array): Engine {
  const keys = createKeys(givenKey, opened.vaultId);
  const starter = createStarter(disk, opened, keys);
  const behind = createChainsBehind(keys.chains, opened);
  let at: Place = opened;
  let journal: Journal | null = null;

  async function begun(): Promise<Journal> {
    if (journal !== null) return journal;
    journal = await starter.begin(standing());
    const after = { journal: journal.number, end: journal.place() };
    at = { ...at, nextJournal: journal.number + 1, after };
    return journal;
  }
  async function write(now: Staged): Promise<void> {
    const kept = await appendTo(await begun(), now, at);
    at = kept.at;
    behind.add({ ...kept, instead: now.instead });
  }

  const standing = (): Standing => ({ ...at, ...behind.ends() });
  async function rotate(): Promise<Standing> {
    const closing = journal;
    journal = null;
    await closing?.close();
    return standing();
  }

  return {
    ...adapterOf(opened.tables, (now) => write(now).catch(endWith(rotate))),
    standing,
    place: () => at,
    rotate,
    async claim() {
      const here = await rotate();
      await begun();
      return here;
    },
    settle(settled) {
      at = { ...at, ...settled };
    },
    rekey(newKey, historiek) {
      behind.rechain(historiek);
      keys.replace(newKey);
    },
    key: keys.key,
    async close() {
      await rotate();
      keys.wipe();
    },
  };
}

/** What lowdb knows of it: it writes without saying what, so that is staged before. */
function adapterOf(tables: Tables, keep: (staged: Staged) => Promise<void>) {
  let staged = nothing;
  return {
    read: () => Promise.resolve(tables),
    async write() {
      const now = staged;
      staged = nothing;
      if (now.commits.length > 0) await keep(now);
    },
    stage(next: Staged) {
      staged = next;
    },
  };
}

/** Whatever failed, nothing more goes into that file. */
function endWith(rotate: () => Promise<unknown>) {
  return async (error: unknown): Promise<never> => {
    await rotate();
    throw error;
  };
}

/** Where the store stands after a flush, and what it adds to the chains. */
async function appendTo(journal: Journal, staged: Staged, at: Place) {
  const regels: string[] = [];
  const from = journal.place();
  const tags = await journal.append(staged, at.seq + 1, (row) => regels.push(row));
  const end = journal.place();
  const after: Place = {
    ...at,
    seq: at.seq + staged.commits.length,
    after: { journal: journal.number, end },
    journalBytes: at.journalBytes + end - from,
  };
  return { at: after, tags, regels };
}
