import { type ChildProcess, fork } from 'node:child_process';
import type { Slotreden } from '../../shared/contract/sessie.ts';
import type { Result } from '../../shared/result.ts';
import type { Brief, End, Inside, InsideHears } from './inside.ts';
import { createSignal } from './signal.ts';

/** What the keeper tells the process that it started; a connection comes along as a handle. */
export type Told =
  | { readonly kind: 'open'; readonly brief: Brief }
  | { readonly kind: 'connection' }
  | { readonly kind: 'noMore' }
  | { readonly kind: 'stop' };

/** What that process says. */
export type Said =
  | { readonly kind: 'opened'; readonly result: Result<null> }
  | { readonly kind: 'anew'; readonly slot: Slotreden | null }
  | { readonly kind: 'asked' };

/** The argument that makes the entry serve its parent instead of the user. */
export const insideArgument = 'inside';

/** The application in a process of its own, of which nothing is left once it has ended. */
export function forkInside(entry: string, hears: InsideHears): Inside {
  const child = fork(entry, [insideArgument], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  let leaves = false;
  const opened = createSignal<Result<null>>();
  const ended = endOf(child, () => leaves);
  child.on('message', (said: Said) => {
    if (said.kind === 'opened') opened.give(said.result);
    if (said.kind === 'asked') hears.asked();
    if (said.kind !== 'anew') return;
    leaves = true;
    void hears.anew(said.slot).then(() => tell(child, { kind: 'noMore' }));
  });
  return {
    pid: child.pid ?? process.pid,
    open(brief) {
      tell(child, { kind: 'open', brief });
      return Promise.race([opened.given, ended.then(() => null)]);
    },
    take(connection) {
      // Its process may have ended a moment ago: then this one is lost as those it held are.
      if (child.connected) child.send({ kind: 'connection' }, connection, () => undefined);
      else connection.destroy();
    },
    stop: () => tell(child, { kind: 'stop' }),
    ended,
  };
}

function tell(child: ChildProcess, told: Told): void {
  if (child.connected) child.send(told, () => undefined);
}

function endOf(child: ChildProcess, leaves: () => boolean): Promise<End> {
  return new Promise((resolve) => {
    child.on('error', () => resolve('broken'));
    child.on('exit', (code) => {
      if (code !== 0) resolve('broken');
      else resolve(leaves() ? 'anew' : 'stopped');
    });
  });
}
