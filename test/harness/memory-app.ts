import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { firstAddress } from '../e2e/loopback.ts';

/** The built app, asked as its page asks it. */
export type AskedApp = {
  readonly address: string;
  /** The process that the user started; all others of the app come from it. */
  readonly pid: number;
  ask<T>(procedure: string, input?: object): Promise<T>;
  stop(): Promise<void>;
};

export async function startApp(folder: string): Promise<AskedApp> {
  const child = spawnApp(folder);
  const address = await firstAddress(child);
  const { origin } = new URL(address);
  const entered = await fetch(address, { redirect: 'manual' });
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  return {
    address,
    pid: child.pid ?? 0,
    async ask<T>(procedure: string, input: object = {}) {
      // While memory was searched nothing was heard, also not that an idle connection was closed.
      await setTimeout(100);
      const response = await fetch(`${origin}/api/${procedure}`, {
        method: 'POST',
        headers: { origin, cookie, 'content-type': 'application/json' },
        body: JSON.stringify(input),
      });
      const reply = (await response.json()) as { ok: boolean; value: T };
      if (!reply.ok) throw new Error(`${procedure}: ${JSON.stringify(reply)}`);
      return reply.value;
    },
    async stop() {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}

/** A second start tells an address that opens once more, and ends. */
export async function addressAgain(folder: string): Promise<string> {
  return firstAddress(spawnApp(folder));
}

function spawnApp(folder: string): ChildProcess {
  return spawn(process.execPath, ['out/main/loopback.js', '--data', folder, '--no-open'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}
