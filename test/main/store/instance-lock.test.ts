import { readdir, readFile, stat, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import {
  acquireLock,
  type Lock,
  type LockRequest,
  lockFileName,
} from '../../../src/main/store/instance-lock.ts';
import { accepted, codesOf, makeTempFolder } from './store-help.ts';

const alive = () => true;
const dead = () => false;

type Ask = Partial<LockRequest> & { readonly folder: string; readonly pid: number };

async function ask(request: Ask) {
  return accepted(await acquireLock({ isAlive: alive, ...request }));
}

async function lockFor(request: Ask): Promise<Lock> {
  const answer = await ask(request);
  if (!answer.acquired) throw new Error(`Held by ${answer.holder.pid}`);
  return answer.lock;
}

const lockOf = (folder: string) => join(folder, lockFileName);

describe('the lock of a folder', () => {
  it('is given to the first, and the second hears who holds it and where', async () => {
    const folder = await makeTempFolder();
    const address = 'http://127.0.0.1:41999';
    await lockFor({ folder, pid: 101, address });
    expect(await ask({ folder, pid: 102 })).toEqual({
      acquired: false,
      holder: { pid: 101, boot: null, address },
    });
  });

  it('tells an address that was announced later', async () => {
    const folder = await makeTempFolder();
    const lock = await lockFor({ folder, pid: 101 });
    expect(codesOf(await lock.announce('http://127.0.0.1:42000'))).toEqual([]);
    const answer = await ask({ folder, pid: 102 });
    expect(answer).toMatchObject({ holder: { address: 'http://127.0.0.1:42000' } });
  });

  it('makes the folder, and its file is for this user only', async () => {
    const folder = join(await makeTempFolder(), 'new');
    await lockFor({ folder, pid: 101 });
    expect(await readdir(folder)).toEqual([lockFileName]);
    if (process.platform !== 'win32') {
      expect((await stat(lockOf(folder))).mode & 0o777).toBe(0o600);
    }
  });

  it('is free again after release, and leaves nothing', async () => {
    const folder = await makeTempFolder();
    await (await lockFor({ folder, pid: 101 })).release();
    expect(await readdir(folder)).toEqual([]);
    await lockFor({ folder, pid: 102 });
  });

  it('is not taken away by the release of somebody who lost it', async () => {
    const folder = await makeTempFolder();
    const lost = await lockFor({ folder, pid: 101 });
    await lockFor({ folder, pid: 102, isAlive: dead });
    await lost.release();
    expect(await ask({ folder, pid: 103 })).toMatchObject({
      acquired: false,
      holder: { pid: 102 },
    });
  });

  it('is refused with a fault where there can be no folder', async () => {
    const folder = await makeTempFolder();
    await writeFile(join(folder, 'file'), '');
    const answer = await acquireLock({ folder: join(folder, 'file'), pid: 101, isAlive: alive });
    expect(codesOf(answer)).toEqual(['bewaren.mislukt']);
  });
});

describe('a holder', () => {
  it('that is dead loses the lock, and the new one leaves one file', async () => {
    const folder = await makeTempFolder();
    await lockFor({ folder, pid: 101 });
    await lockFor({ folder, pid: 102, isAlive: ({ pid }) => pid !== 101 });
    expect(await readdir(folder)).toEqual([lockFileName]);
    expect(JSON.parse(await readFile(lockOf(folder), 'utf8'))).toMatchObject({ pid: 102 });
  });

  it('of an earlier boot is dead, though its pid lives again', async () => {
    const folder = await makeTempFolder();
    await lockFor({ folder, pid: 101, boot: 'monday' });
    expect((await ask({ folder, pid: 102, boot: 'monday' })).acquired).toBe(false);
    expect((await ask({ folder, pid: 102, boot: null })).acquired).toBe(false);
    expect((await ask({ folder, pid: 102, boot: 'tuesday' })).acquired).toBe(true);
  });

  it('with our own pid is an earlier life of it, unless it is really us', async () => {
    const folder = await makeTempFolder();
    const lock = await lockFor({ folder, pid: 7 });
    expect((await ask({ folder, pid: 7 })).acquired).toBe(false);
    const text = await readFile(lockOf(folder), 'utf8');
    await lock.release();
    await writeFile(lockOf(folder), text);
    expect((await ask({ folder, pid: 7 })).acquired).toBe(true);
  });

  it('may be asked for a sign of life that takes time', async () => {
    const folder = await makeTempFolder();
    await lockFor({ folder, pid: 101, address: 'http://127.0.0.1:1' });
    const asked: (string | null)[] = [];
    const isAlive: LockRequest['isAlive'] = async ({ address }) => {
      await setTimeout(10);
      asked.push(address);
      return false;
    };
    await lockFor({ folder, pid: 102, isAlive });
    expect(asked).toEqual(['http://127.0.0.1:1']);
  });

  it('that was found dead keeps nobody from seeing who came in meanwhile', async () => {
    const folder = await makeTempFolder();
    await lockFor({ folder, pid: 101 });
    const isAlive: LockRequest['isAlive'] = async ({ pid }) => {
      if (pid === 101) await lockFor({ folder, pid: 103, isAlive: dead });
      return pid !== 101;
    };
    const answer = await ask({ folder, pid: 102, isAlive });
    expect(answer).toMatchObject({ acquired: false, holder: { pid: 103 } });
  });

  it('that left no name is dead after a second', async () => {
    const takeOver = async (text: string) => {
      const folder = await makeTempFolder();
      await writeFile(lockOf(folder), text);
      return (await ask({ folder, pid: 102 })).acquired;
    };
    const texts = ['', '{"pid":', '{}', '\0\0\0\0'];
    expect(await Promise.all(texts.map(takeOver))).toEqual([true, true, true, true]);
  });

  it('that is still writing its name is waited for', async () => {
    const folder = await makeTempFolder();
    await lockFor({ folder, pid: 101 });
    const text = await readFile(lockOf(folder), 'utf8');
    await writeFile(lockOf(folder), '');
    const asked = ask({ folder, pid: 102 });
    await setTimeout(120);
    await writeFile(lockOf(folder), text);
    expect(await asked).toMatchObject({ acquired: false, holder: { pid: 101 } });
  });

  it('that died while it took over does not keep the next one out', async () => {
    const folder = await makeTempFolder();
    await lockFor({ folder, pid: 101 });
    const text = await readFile(lockOf(folder), 'utf8');
    await writeFile(`${lockOf(folder)}.takeover`, text);
    await writeFile(`${lockOf(folder)}.0123456789ab.tmp`, text);
    await lockFor({ folder, pid: 102, isAlive: dead });
    expect(await readdir(folder)).toEqual([lockFileName]);
  });
});

type Acquire = (request: LockRequest) => Promise<boolean>;

const ours: Acquire = async (request) => accepted(await acquireLock(request)).acquired;

/** Reads, finds the holder dead, removes his file, makes its own: the obvious way. */
const naive: Acquire = async ({ folder, pid, isAlive }) => {
  const holder = JSON.parse(await readFile(lockOf(folder), 'utf8'));
  if (await isAlive(holder)) return false;
  await unlink(lockOf(folder)).catch(() => {});
  return writeFile(lockOf(folder), JSON.stringify({ ...holder, pid }), { flag: 'wx' }).then(
    () => true,
    () => false,
  );
};

/** How many of twenty contenders for a dead holder's lock get it. */
async function race(acquire: Acquire): Promise<number> {
  const folder = await makeTempFolder();
  await lockFor({ folder, pid: 1 });
  const contenders = Array.from({ length: 20 }, async (_, at) => {
    await setTimeout(Math.random() * 4);
    return acquire({ folder, pid: 100 + at, isAlive: ({ pid }) => pid !== 1 });
  });
  const answers = await Promise.all(contenders);
  return answers.filter((acquired) => acquired).length;
}

describe('a race for a dead holder’s lock', () => {
  it('has one winner: 10 races of 20', async () => {
    const winners: number[] = [];
    for (let round = 0; round < 10; round++) winners.push(await race(ours));
    expect(winners).toEqual(Array.from({ length: 10 }, () => 1));
  });

  it('is seen to have more of them when the takeover is naive', async () => {
    const winners: number[] = [];
    for (let round = 0; round < 40 && Math.max(0, ...winners) < 2; round++) {
      winners.push(await race(naive).catch(() => 0));
    }
    expect(Math.max(...winners)).toBeGreaterThan(1);
  });
});
