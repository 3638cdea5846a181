import type { Socket } from 'node:net';
import { createLog } from '../api/log.ts';
import { systemClock, systemLoop } from '../clock.ts';
import { systemBytes, systemIds, systemRandom } from '../randomness.ts';
import type { StartAnew } from '../werkruimten/room.ts';
import type { Said, Told } from './fork-inside.ts';
import { type ServedInside, serveInside } from './serve-inside.ts';
import { createSignal } from './signal.ts';

/** The process that forkInside starts: serves what it is handed until it is told to stop. */
export function runInside(assetsFolder: string): void {
  // Long to read: begun before it is told what to open.
  void import('../compose.ts');
  const noMore = createSignal();
  const surroundings = surroundingsOf(assetsFolder);
  let served: ServedInside | null = null;
  let ending: Promise<void> | null = null;

  async function end(): Promise<void> {
    ending ??= served?.finish() ?? Promise.resolve();
    await ending;
    process.exit(0);
  }

  const startAnew: StartAnew = async (slot) => {
    say({ kind: 'anew', slot });
    await noMore.given;
    // Not awaited: the question that led here is one of those that are answered first.
    void end();
  };

  function hear(told: Told, connection: Socket | undefined): void {
    switch (told.kind) {
      case 'open':
        served = serveInside(told.brief, { ...surroundings, startAnew });
        void served.opened().then((result) => say({ kind: 'opened', result }));
        return;
      case 'connection':
        if (connection !== undefined) served?.take(connection);
        return;
      case 'noMore':
        noMore.give();
        return;
      case 'stop':
        void end();
    }
  }

  process.on('message', hear);
  // Without its keeper nobody reaches it, and the folder is another's to take.
  process.on('disconnect', () => process.exit(1));
  // A whole group is told at once, as by Ctrl+C: the keeper says when.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => say({ kind: 'asked' }));
  }
}

function surroundingsOf(assetsFolder: string) {
  const write = (line: string) => void process.stderr.write(line);
  return {
    assetsFolder,
    clock: systemClock,
    loop: systemLoop,
    ids: systemIds,
    random: systemRandom,
    bytes: systemBytes,
    log: createLog({ write, now: systemClock.now }),
  };
}

function say(said: Said): void {
  process.send?.(said);
}
