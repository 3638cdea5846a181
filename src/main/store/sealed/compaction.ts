import { writeAnchor } from './anchor.ts';
import { damaged } from './damage.ts';
import type { Engine, Place, Standing } from './engine.ts';
import { mergeGeneration } from './generation.ts';
import { formatVersion, type SnapshotHeader, schemaVersion } from './header.ts';
import { journalPath, listStoreFiles, snapshotPath } from './names.ts';
import { keyCheck, randomHex } from './seal.ts';
import type { SealedDisk } from './sealed-disk.ts';
import type { Footer } from './snapshot-write.ts';

/** Merge when the journals hold this much: some 8,000 commits, a third of a second to replay. */
const least = 4 * 1024 * 1024;
const share = 0.1;
/** Each opening begins a journal: many short ones are merged too. */
const mostJournals = 16;

export function wantsCompaction(at: Place): boolean {
  const limit = Math.max(least, at.snapshotBytes * share);
  return at.journalBytes > limit || at.nextJournal - at.firstJournal > mostJournals;
}

export type NewSeal = { readonly slots: unknown; readonly key: Uint8Array };

/** The header of a generation that says all that is kept up to `at`. */
export function headerOf(
  at: Pick<Standing, 'seq' | 'head' | 'generation' | 'nextJournal'>,
  parts: { readonly vaultId: string; readonly now: string } & NewSeal,
): SnapshotHeader {
  return {
    format: formatVersion,
    minReader: formatVersion,
    schema: schemaVersion,
    vaultId: parts.vaultId,
    salt: randomHex(32),
    generation: at.generation,
    seq: at.seq,
    head: at.head,
    journal: at.nextJournal,
    at: parts.now,
    keyCheck: keyCheck(parts.key, parts.vaultId),
    slots: parts.slots,
  };
}

/**
 * Merges what was kept up to `at` into the next generation. Commits may go on meanwhile, in a
 * journal after those that are merged; only under a new key they have to wait. Rejects with a
 * DiskRefusal; a failed flush leaves open which generation the next opening finds, both whole.
 */
export async function compactUpTo(
  disk: SealedDisk,
  parts: {
    readonly engine: Engine;
    readonly vaultId: string;
    readonly at: Standing;
    readonly now: string;
    readonly seal: NewSeal | null;
    /** Takes the turn of a commit: the new name and what we know of it change together. */
    readonly inTurn: (act: () => Promise<void>) => Promise<void>;
  },
): Promise<void> {
  const { engine, vaultId, at, now, seal, inTurn } = parts;
  const oldKey = Buffer.from(engine.key());
  const { slots, key: newKey } = seal ?? { slots: at.slots, key: oldKey };
  const anchor = { vaultId, seq: at.seq, head: at.head };
  const generation = at.generation + 1;
  const header = headerOf({ ...at, generation }, { vaultId, now, slots, key: newKey });
  try {
    await writeAnchor(disk, [oldKey, newKey], anchor);
    const journals = await journalsOf(disk, at);
    const merge = { vaultId, oldKey, newKey, from: at.generation, end: at.after?.end ?? null };
    const check = (footer: Footer) => {
      const { count, mac } = footer.historiek;
      const same = count === at.historiek.count && (seal !== null || mac === at.historiek.mac);
      if (!same) throw damaged();
    };
    const prepared = await mergeGeneration(disk, { ...merge, journals, header, check });
    await inTurn(async () => {
      await prepared.place();
      // What comes under a new key goes into a journal of that key; the one that was claimed is empty.
      if (seal !== null) await engine.rotate();
      const journalBytes = engine.place().journalBytes - at.journalBytes;
      const settled = { generation, slots, snapshotBytes: prepared.bytes, journalBytes };
      engine.settle({ ...settled, firstJournal: at.nextJournal });
      if (seal !== null) engine.rekey(newKey, prepared.footer.historiek);
    });
  } finally {
    oldKey.fill(0);
  }
}

async function journalsOf(disk: SealedDisk, at: Standing): Promise<readonly number[]> {
  const { journals } = await listStoreFiles(disk.files, disk.folder);
  return journals.filter((number) => number >= at.firstJournal && number < at.nextJournal);
}

/**
 * Removes what a newer generation holds, the oldest first: another writer that sees our next
 * journal gone must find his own gone too. What cannot be removed now is removed at the next merge.
 */
export async function removeOlder(
  disk: SealedDisk,
  kept: { readonly generation: number; readonly firstJournal: number },
): Promise<void> {
  const found = await listStoreFiles(disk.files, disk.folder);
  const old = [
    ...found.journals
      .filter((number) => number < kept.firstJournal)
      .map((number) => journalPath(disk.folder, number)),
    ...found.snapshots
      .filter((number) => number < kept.generation)
      .map((number) => snapshotPath(disk.folder, number)),
  ];
  for (const path of old) await disk.files.unlink(path).catch(() => undefined);
}
