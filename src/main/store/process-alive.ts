import { readFile } from 'node:fs/promises';

/** Whether a process with this pid runs on the machine, also one of another user. */
export function isProcessAlive({ pid }: { readonly pid: number }): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * A text that changes at every start of the machine, or null where there is none (only Linux tells).
 * After a power cut the old pid soon belongs to another program, and a lock would never open again.
 */
export async function readBoot(): Promise<string | null> {
  return readFile('/proc/sys/kernel/random/boot_id', 'utf8').then(
    (text) => text.trim(),
    () => null,
  );
}
