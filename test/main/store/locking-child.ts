import { writeSync } from 'node:fs';
import { acquireLock } from '../../../src/main/store/instance-lock.ts';
import { isProcessAlive, readBoot } from '../../../src/main/store/process-alive.ts';

/** Asks for the lock of a folder, prints what it got, and lives until it is killed. */
const [folder = ''] = process.argv.slice(2);
const answer = await acquireLock({
  folder,
  pid: process.pid,
  boot: await readBoot(),
  isAlive: isProcessAlive,
});
const outcome = !answer.ok ? 'refused' : answer.value.acquired ? 'acquired' : 'held';
writeSync(1, `${outcome}\n`);
setInterval(() => {}, 60_000);
