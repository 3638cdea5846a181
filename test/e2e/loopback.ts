import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

export type RunningApp = { readonly address: string; stop(): Promise<void> };

/** Starts the built app as `npm start` does without a display, and waits for its address. */
export async function startLoopback(dataFolder: string): Promise<RunningApp> {
  const child = spawn(
    process.execPath,
    ['out/main/loopback.js', '--data', dataFolder, '--no-open'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const address = await firstAddress(child);
  return {
    address,
    async stop() {
      const gone = once(child, 'exit');
      child.kill('SIGTERM');
      await gone;
    },
  };
}

export async function firstAddress(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('The app has no output to read.');
  for await (const line of createInterface({ input: child.stdout })) {
    const found = /http:\/\/127\.0\.0\.1:\d+\/\?start=\S+/.exec(line);
    if (found !== null) {
      child.stdout.resume();
      return found[0];
    }
  }
  throw new Error('The app stopped before it said its address.');
}
