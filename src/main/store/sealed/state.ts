import type { Tables } from '../tables.ts';
import type { Position } from './journal-read.ts';
import type { Chain } from './snapshot-write.ts';

/** What of a dead end was noticed at the opening, and is said instead of passed over. */
export type Notice =
  /** Bytes of a flush that was cut short: nobody was told that it was kept. */
  | { readonly kind: 'afgebroken'; readonly bytes: number }
  /** Opened although it is older than what was seen before, because that was asked. */
  | { readonly kind: 'ouder'; readonly known: number; readonly found: number }
  | { readonly kind: 'zonderAnker' }
  | { readonly kind: 'vorigeGeneratie'; readonly generation: number };

/** Everything that an opening finds out. */
export type Opened = Position & {
  /** What stands behind the last commit in the last journal. */
  readonly tail: string;
  readonly tables: Tables;
  readonly vaultId: string;
  readonly slots: unknown;
  readonly generation: number;
  readonly historiek: Chain;
  /** The first journal that goes on from the snapshot. */
  readonly firstJournal: number;
  /** The number that the next journal gets. */
  readonly nextJournal: number;
  readonly journalBytes: number;
  readonly snapshotBytes: number;
  readonly notices: readonly Notice[];
};
