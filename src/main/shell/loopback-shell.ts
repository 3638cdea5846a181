import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { holdFolder } from '../hold-folder.ts';
import type { Lock } from '../store/instance-lock.ts';
import type { MakeInside } from './inside.ts';
import { type KeptInside, keepInside } from './keep-inside.ts';
import { freshSecret } from './launch-tokens.ts';
import { openDoor } from './loopback-door.ts';
import { launchAddress } from './loopback-gate.ts';
import type { AppWindow, OpenedWindow } from './open-window.ts';
import { askFirstStart } from './second-start.ts';
import { describeBroken, describeHeldFolder, describeStartFailure } from './start-failure.ts';

export type LoopbackStart = {
  readonly dataFolder: string;
  readonly port: number;
  /** null: only tell the address. */
  readonly open: ((window: AppWindow) => OpenedWindow) | null;
  /** Tells the user something, a line at a time. */
  readonly say: (line: string) => void;
  readonly inside: MakeInside;
};

export type LoopbackOutcome =
  | {
      readonly kind: 'serving';
      /** Its window was closed, the system asked it to stop, or it broke. */
      readonly over: Promise<unknown>;
      /** Afterwards everything is written and the folder free. Why it broke, or null. */
      stop(): Promise<string | null>;
    }
  | { readonly kind: 'alreadyOpen' }
  | { readonly kind: 'failed'; readonly reason: string };

/** Starts the app on 127.0.0.1, or shows the one that already has the data folder. */
export async function startLoopback(start: LoopbackStart): Promise<LoopbackOutcome> {
  const kept = keepInside(start.inside);
  const answer = await holdOrFind(start.dataFolder);
  if (!('lock' in answer)) {
    kept.stop();
    await kept.over;
    if ('reason' in answer) return failed(answer.reason);
    show(start, answer.again);
    return { kind: 'alreadyOpen' };
  }
  return serve(start, kept, answer.lock);
}

/** Milliseconds between two looks, and how often: an app that was killed ends its last process so. */
const STEP = 100;
const LOOKS = 10;

type Held = { readonly lock: Lock } | { readonly again: string } | { readonly reason: string };

async function holdOrFind(dataFolder: string): Promise<Held> {
  for (let looks = 1; ; looks += 1) {
    const answer = await holdFolder(dataFolder);
    if (!answer.ok) return { reason: describeStartFailure(answer.faults, dataFolder) };
    if (answer.value.acquired) return { lock: answer.value.lock };
    const { pid, address } = answer.value.holder;
    const again = address === null ? null : await askFirstStart(address);
    if (again !== null) return { again };
    if (looks === LOOKS) return { reason: describeHeldFolder(pid, dataFolder) };
    await setTimeout(STEP);
  }
}

/** The address first: the application is loaded while a window opens (docs/adr/0008). */
async function serve(start: LoopbackStart, kept: KeptInside, lock: Lock): Promise<LoopbackOutcome> {
  const door = await openDoor(start.port).catch(() => null);
  if (door === null) {
    kept.stop();
    await kept.over;
    await lock.release();
    return failed(`Poort ${start.port} is al in gebruik.`);
  }
  const { origin } = door;
  const token = freshSecret();
  const brief = {
    ...{ dataFolder: start.dataFolder, origin, slot: null, tokens: [token] },
    ...{ cookieSecret: freshSecret(), knockSecret: freshSecret() },
  };
  const opening = kept.open({ door, lock, brief });
  const window = show(start, launchAddress(origin, token));
  const stop = async () => {
    window?.close();
    door.close();
    kept.stop();
    const how = await kept.over;
    // Last: who starts now must not open what is still being written.
    await lock.release();
    return how === 'broken' ? describeBroken(start.dataFolder) : null;
  };
  const opened = await opening;
  if (opened?.ok !== true) {
    const broken = await stop();
    return failed(
      opened === null ? (broken ?? '') : describeStartFailure(opened.faults, start.dataFolder),
    );
  }
  return { kind: 'serving', over: Promise.race(endings(kept, window)), stop };
}

function endings(kept: KeptInside, window: ReturnType<typeof show>): readonly Promise<unknown>[] {
  return [kept.over, kept.asked, ...(window === null ? [] : [window.closed])];
}

/** Always tells the address, so that it can be opened by hand. */
function show(start: LoopbackStart, address: string) {
  start.say(`Rechtenklaar: ${address}`);
  if (start.open === null) return null;
  const window = start.open({ address, profileFolder: join(start.dataFolder, 'venster') });
  if (window.opened) return window;
  start.say(`No window was opened: ${window.reason}. Open the address yourself; it works once.`);
  return null;
}

function failed(reason: string): LoopbackOutcome {
  return { kind: 'failed', reason };
}
