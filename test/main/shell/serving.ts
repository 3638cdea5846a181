import { onTestFinished } from 'vitest';
import {
  type LoopbackOutcome,
  type LoopbackStart,
  startLoopback,
} from '../../../src/main/shell/loopback-shell.ts';
import { asDatum } from '../../../src/shared/values/datum.ts';
import { asMoment } from '../../builders/entities.ts';
import { insideHere } from '../../builders/inside-here.ts';
import { makeBuild } from '../temp-page.ts';

type Bend = Partial<LoopbackStart> & {
  readonly dataFolder: string;
  readonly assetsFolder?: string;
};

type Serving = Extract<LoopbackOutcome, { readonly kind: 'serving' }>;

/** One start of the app; `lines` is what the user reads. */
export async function start({ assetsFolder, ...bend }: Bend) {
  const lines: string[] = [];
  let id = 0;
  const inside = insideHere({
    assetsFolder: assetsFolder ?? (await makeBuild({ 'assets/a.js': 'a()' })),
    clock: { today: () => asDatum('2026-11-23'), now: () => asMoment('2026-11-23T11:00:00Z') },
    loop: () => 0,
    ids: { next: () => `id-${id++}` },
    random: { below: () => 0 },
    bytes: (size) => Buffer.alloc(size, 1),
    log: { bug: ({ error }) => Promise.reject(error) },
  });
  const outcome = await startLoopback({
    inside,
    port: 0,
    open: null,
    say: (line) => lines.push(line),
    ...bend,
  });
  const address = /^Rechtenklaar: (http:\S+)$/m.exec(lines.join('\n'))?.[1] ?? '';
  return { outcome, lines, address, origin: address.split('/?')[0] ?? '' };
}

export async function serving(bend: Bend) {
  const started = await start(bend);
  const { outcome } = started;
  if (outcome.kind !== 'serving') throw new Error(`Not serving: ${JSON.stringify(outcome)}`);
  let stopped: Promise<void> | null = null;
  const stop = () => {
    stopped ??= outcome.stop().then(() => undefined);
    return stopped;
  };
  onTestFinished(stop);
  return { ...started, outcome: outcome as Serving, stop };
}

/** What a browser does with the address; gives its cookie. */
export async function enter(
  address: string,
): Promise<{ readonly status: number; readonly cookie: string }> {
  const response = await fetch(address, { redirect: 'manual' });
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? '';
  return { status: response.status, cookie };
}

export function ask(origin: string, cookie: string): Promise<Response> {
  return fetch(`${origin}/api/sessie.current`, {
    method: 'POST',
    headers: { origin, cookie, 'content-type': 'application/json' },
    body: '{}',
  });
}
