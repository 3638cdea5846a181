import type { Adapter } from 'lowdb';
import type { Staged } from '../staged.ts';
import type { Tables } from '../tables.ts';
import type { Position } from './journal-read.ts';
import { createStarter } from './journal-starter.ts';
import type { Journal } from './journal-write.ts';
import { type Chains, createKeys } from './keys-held.ts';
import { link } from './seal.ts';
import type { SealedDisk } from './sealed-disk.ts';
import { type Chain, extend, noHistoriek } from './snapshot-write.ts';
import type { Opened } from './state.ts';

/** Where an open store stands; changed in the turn of a commit only. */
export type Standing = Position & {
  readonly generation: number;
  readonly historiek: Chain;
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
  /** Closes the journal: the next commit begins another. What it held up to here stays as it is. */
  rotate(): Promise<Standing>;
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
  let at: Standing = opened;
  let journal: Journal | null = null;
  let staged = nothing;

  async function write(): Promise<void> {
    if (staged.commits.length === 0) return;
    if (journal === null) {
      journal = await starter.begin(at);
      const after = { journal: journal.number, end: journal.place() };
      at = { ...at, nextJournal: journal.number + 1, after };
    }
    at = await appendTo(journal, { staged, at, chains: keys.chains() });
  }

  async function rotate(): Promise<Standing> {
    const closing = journal;
    journal = null;
    await closing?.close();
    return at;
  }

  return {
    read: () => Promise.resolve(opened.tables),
    async write() {
      try {
        await write();
      } catch (error) {
        // Whatever failed, nothing more goes into that file.
        await rotate();
        throw error;
      } finally {
        staged = nothing;
      }
    },
    stage(next) {
      staged = next;
    },
    standing: () => at,
    rotate,
    settle(settled) {
      at = { ...at, ...settled };
    },
    rekey(newKey, historiek) {
      at = { ...at, historiek };
      keys.replace(newKey);
    },
    key: keys.key,
    async close() {
      await rotate();
      keys.wipe();
    },
  };
}

/** Where the store stands after a flush. */
async function appendTo(
  journal: Journal,
  {
    staged,
    at,
    chains,
  }: { readonly staged: Staged; readonly at: Standing } & {
    readonly chains: Chains;
  },
): Promise<Standing> {
  let historiek = staged.instead ? noHistoriek : at.historiek;
  const from = journal.place();
  const tags = await journal.append(staged, at.seq + 1, (row) => {
    historiek = extend(chains.historiek, historiek, [row]);
  });
  const end = journal.place();
  return {
    ...at,
    seq: at.seq + staged.commits.length,
    head: tags.reduce((head, tag) => link(chains.keten, head, tag), at.head),
    historiek,
    after: { journal: journal.number, end },
    journalBytes: at.journalBytes + end - from,
  };
}
