import type { Result } from '../shared/result.ts';
import { acquireLock, type LockAnswer } from './store/instance-lock.ts';
import { isProcessAlive, readBoot } from './store/process-alive.ts';

/** Takes the data folder for this process, or tells which other process has it. */
export async function holdFolder(folder: string): Promise<Result<LockAnswer>> {
  const boot = await readBoot();
  return acquireLock({ folder, pid: process.pid, boot, isAlive: isProcessAlive });
}
