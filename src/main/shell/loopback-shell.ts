import { join } from 'node:path';
import type { ComposedApplication, Surroundings } from '../compose.ts';
import { holdFolder } from '../hold-folder.ts';
import type { Lock } from '../store/instance-lock.ts';
import { answerWhenOpen } from './answer-when-open.ts';
import { createLaunchTokens, freshSecret } from './launch-tokens.ts';
import { createLoopbackGate, launchAddress } from './loopback-gate.ts';
import { type LoopbackServer, listenOnLoopback } from './loopback-server.ts';
import type { AppWindow, OpenedWindow } from './open-window.ts';
import { askFirstStart, knockAddress } from './second-start.ts';
import { describeHeldFolder, describeStartFailure } from './start-failure.ts';

export type LoopbackStart = Omit<Surroundings, 'origin'> & {
  readonly port: number;
  /** null: only tell the address. */
  readonly open: ((window: AppWindow) => OpenedWindow) | null;
  /** Tells the user something, a line at a time. */
  readonly say: (line: string) => void;
};

export type LoopbackOutcome =
  | { readonly kind: 'serving'; readonly windowClosed: Promise<void>; stop(): Promise<void> }
  | { readonly kind: 'alreadyOpen' }
  | { readonly kind: 'failed'; readonly reason: string };

/** Starts the app on 127.0.0.1, or shows the one that already has the data folder. */
export async function startLoopback(start: LoopbackStart): Promise<LoopbackOutcome> {
  const answer = await holdFolder(start.dataFolder);
  if (!answer.ok) return failed(describeStartFailure(answer.faults, start.dataFolder));
  if (answer.value.acquired) return serve(start, answer.value.lock);

  const { pid, address } = answer.value.holder;
  const again = address === null ? null : await askFirstStart(address);
  if (again === null) return failed(describeHeldFolder(pid, start.dataFolder));
  show(start, again);
  return { kind: 'alreadyOpen' };
}

/** The address first: the application is loaded while a window opens (docs/adr/0008). */
async function serve(start: LoopbackStart, lock: Lock): Promise<LoopbackOutcome> {
  const server = await listenOnLoopback(start.port).catch(() => null);
  if (server === null) {
    await lock.release();
    return failed(`Poort ${start.port} is al in gebruik.`);
  }
  const application = once(() => compose(start, server.origin));
  const { tokens, knockSecret } = openGate(server, answerWhenOpen(application).fetch);
  // Without its address a second start only says that the app is open: no reason to stop here.
  await lock.announce(knockAddress(server.origin, knockSecret));
  const window = show(start, launchAddress(server.origin, tokens.mint()));
  const stop = async (opened?: ComposedApplication) => {
    window?.close();
    await server.close();
    await opened?.close();
    // Last: who starts now must not open what is still being written.
    await lock.release();
  };
  const composed = await application().catch(async (bug: unknown) => {
    await stop();
    throw bug;
  });
  if (!composed.ok) {
    await stop();
    return failed(describeStartFailure(composed.faults, start.dataFolder));
  }
  return {
    kind: 'serving',
    windowClosed: window?.closed ?? new Promise(() => undefined),
    stop: () => stop(composed.value),
  };
}

async function compose(start: LoopbackStart, address: string) {
  const { composeApplication } = await import('../compose.ts');
  return composeApplication({ ...start, origin: { address, alwaysSent: true } });
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

function openGate(server: LoopbackServer, inner: (request: Request) => Promise<Response>) {
  const tokens = createLaunchTokens();
  const knockSecret = freshSecret();
  const cookieSecret = freshSecret();
  const { origin } = server;
  server.serve(createLoopbackGate({ origin, tokens, cookieSecret, knockSecret, inner }));
  return { tokens, knockSecret };
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
