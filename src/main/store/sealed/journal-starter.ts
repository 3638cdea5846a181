import { refusalOf } from '../disk-refusal.ts';
import type { Standing } from './engine.ts';
import { formatVersion, type JournalHeader, schemaVersion } from './header.ts';
import { beginJournal, type Journal } from './journal-write.ts';
import type { KeysHeld } from './keys-held.ts';
import { journalPath } from './names.ts';
import { randomHex } from './seal.ts';
import type { SealedDisk } from './sealed-disk.ts';
import type { Opened } from './state.ts';

/** Begins the journals of an open store. */
export type JournalStarter = {
  begin(at: Standing): Promise<Journal>;
};

export function createStarter(disk: SealedDisk, opened: Opened, keys: KeysHeld): JournalStarter {
  const tail = opened.after === null ? null : { ...opened.after, tail: opened.tail };
  /** Our own, begun in vain, that perhaps could not be removed. */
  let leftBehind: number | null = null;
  return {
    async begin(at) {
      const { generation, after, nextJournal: number } = at;
      if (leftBehind === number) {
        await disk.files.unlink(journalPath(disk.folder, number)).catch(() => undefined);
      }
      const isUntouched = generation === opened.generation && after === opened.after;
      const from = Math.max(at.firstJournal, (after?.journal ?? 0) + 1);
      const known = { generation, from, last: isUntouched ? tail : null };
      const header = headerOf(opened.vaultId, at);
      return beginJournal(disk, { header, key: keys.key(), known }).catch((error: unknown) => {
        // After a conflict it may be another's, and he would go on in a file without a name.
        const isOurs = refusalOf(error).fault.code !== 'bewaren.intussenGewijzigd';
        leftBehind = isOurs ? number : null;
        throw error;
      });
    },
  };
}

function headerOf(vaultId: string, { seq, head, after, nextJournal }: Standing): JournalHeader {
  return {
    format: formatVersion,
    minReader: formatVersion,
    schema: schemaVersion,
    vaultId,
    salt: randomHex(32),
    number: nextJournal,
    seq,
    head,
    after,
  };
}
