import type { SealedDisk } from './sealed-disk.ts';

/**
 * On a share of the network a flush may answer before anything is durable, and a lock of one
 * machine says nothing to another. Linux tells what kind of file system it is (statfs(2)); on
 * Windows such a folder begins with two backslashes. A drive letter of a share is not recognised.
 */
const shares: ReadonlySet<number> = new Set([
  0x6969, // NFS
  0x517b, // SMB
  0xff534d42, // CIFS
  0xfe534d42, // SMB2
  0x65735546, // FUSE, as sshfs and most cloud drives are
  0x01021997, // 9P
  0x00c36400, // Ceph
  0x5346414f, // AFS
]);

export async function isOnShare({ files, folder }: SealedDisk): Promise<boolean> {
  if (files.platform === 'win32') return /^[\\/]{2}[^?.]/.test(folder);
  if (files.platform !== 'linux') return false;
  const kind = await files.kindOf(folder).catch(() => 0);
  return shares.has(kind);
}
