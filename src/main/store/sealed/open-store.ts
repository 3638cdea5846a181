import { Low } from 'lowdb';
import type { Fault } from '../../../shared/faults.ts';
import type { Result } from '../../../shared/result.ts';
import { refusalOf } from '../disk-refusal.ts';
import { createSerialStore, type SerialStore } from '../serial-store.ts';
import type { Store } from '../store.ts';
import { createTables, type Tables } from '../tables.ts';
import { type Anchor, writeAnchor } from './anchor.ts';
import type { Backup } from './backup-policy.ts';
import { createEngine, type Engine } from './engine.ts';
import { createKeeper, type Keeper } from './keeper.ts';
import { createMaintenance, type Maintenance } from './maintenance.ts';
import { isOnShare } from './network-share.ts';
import type { SealedDisk } from './sealed-disk.ts';
import type { Chain } from './snapshot-write.ts';
import type { Notice, Opened } from './state.ts';
import type { Progress, Verified } from './verify.ts';

/** How the store is doing: what the interface may say, true after each flush. */
export type StoreStatus = {
  readonly state: 'bewaard' | 'bezig' | 'alleenLezen';
  /** Why nothing more can be kept, or what the last refused change ran into. */
  readonly fault: Fault | null;
  readonly seq: number;
  readonly lastKeptAt: string | null;
  readonly generation: number;
  readonly journalBytes: number;
  readonly snapshotBytes: number;
  readonly merging: boolean;
  /** Whether it lies on a share of the network, where no promise of a flush holds. */
  readonly onShare: boolean;
  readonly notices: readonly Notice[];
};

/** What an outsider can hold: it tells later whether this is still the same store, and not older. */
export type PrintableAnchor = Anchor & { readonly historiek: Chain };

/**
 * A store that nobody reads without its key, and that keeps every acknowledged change. The key is
 * copied; the copies are wiped when the store is closed.
 */
export type SealedStore = Store & {
  readonly vaultId: string;
  slots(): unknown;
  status(): StoreStatus;
  anchor(): PrintableAnchor;
  /** Merges the journals into a new snapshot; commits go on meanwhile. */
  compact(): Promise<Result<null>>;
  /** Reads and checks everything again, the chain over Historiek from its first line. */
  verify(onProgress: Progress): Promise<Result<Verified>>;
  /** A sealed copy beside the store, opened before an older one goes. */
  backup(): Promise<Result<Backup>>;
  /** Other slots, and with a new key everything sealed anew: one generation, all or nothing. */
  reseal(seal: { readonly slots: unknown; readonly key?: Uint8Array }): Promise<Result<null>>;
};

/** The running store over what an opening found. */
export async function runStore(
  disk: SealedDisk,
  parts: { readonly opened: Opened; readonly key: Uint8Array; readonly clock: () => string },
): Promise<SealedStore> {
  const { opened, clock } = parts;
  const { vaultId, notices } = opened;
  const engine = createEngine(disk, opened, parts.key);
  const db = new Low<Tables>(engine, createTables());
  await db.read();
  const onShare = await isOnShare(disk);
  const keeper = createKeeper(db, engine, clock);
  const serial = createSerialStore({
    tables: db.data,
    async keep(staged) {
      const kept = await keeper.keep(staged);
      if (kept.ok) maintenance.compactWhenDue();
      return kept;
    },
  });
  const maintenance = createMaintenance(disk, { engine, serial, keeper, vaultId, clock });
  const close = once(() => closeStore(disk, { engine, serial, maintenance, vaultId }));
  return {
    view: serial.view,
    update: serial.update,
    replaceAll: serial.replaceAll,
    vaultId,
    slots: () => engine.place().slots,
    status: () => ({
      ...describe(engine, keeper),
      notices,
      onShare,
      merging: maintenance.isMerging(),
    }),
    anchor: () => anchorOf(engine, vaultId),
    compact: maintenance.compact,
    verify: maintenance.verify,
    backup: maintenance.backup,
    reseal: ({ slots, key }) =>
      maintenance.reseal({ slots, key: key ?? Buffer.from(engine.key()) }),
    close,
  };
}

function describe(engine: Engine, keeper: Keeper) {
  const { seq, generation, journalBytes, snapshotBytes } = engine.place();
  return { ...keeper.status(), seq, generation, journalBytes, snapshotBytes };
}

function anchorOf(engine: Engine, vaultId: string): PrintableAnchor {
  const { seq, head, historiek } = engine.standing();
  return { vaultId, seq, head, historiek };
}

async function closeStore(
  disk: SealedDisk,
  parts: { readonly engine: Engine; readonly serial: SerialStore } & {
    readonly maintenance: Maintenance;
    readonly vaultId: string;
  },
): Promise<void> {
  const { engine, serial, maintenance, vaultId } = parts;
  maintenance.stop();
  await serial.close();
  await maintenance.done();
  const { seq, head } = engine.standing();
  // Best effort: without it a loss behind the last anchor would go unnoticed, nothing more.
  await writeAnchor(disk, [engine.key()], { vaultId, seq, head }).catch(refusalOf);
  await engine.close();
}

function once(act: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | null = null;
  return () => {
    done ??= act();
    return done;
  };
}
