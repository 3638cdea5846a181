import { createServer, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { ok, type Result } from '../../shared/result.ts';
import type { Surroundings } from '../compose.ts';
import { answerWhenOpen, type Composed } from './answer-when-open.ts';
import type { Brief } from './inside.ts';
import { createLaunchTokens } from './launch-tokens.ts';
import { createLoopbackGate } from './loopback-gate.ts';

/** All that the application needs but what it is told at the start of each life. */
export type InsideSurroundings = Omit<Surroundings, 'dataFolder' | 'origin' | 'slot'>;

export type ServedInside = {
  opened(): Promise<Result<null>>;
  take(connection: Socket): void;
  /** Answers what was asked, and closes the application: everything is written then. */
  finish(): Promise<void>;
};

/** Milliseconds: what came in a moment ago has that long to say what it asks. */
const QUIET = 60;
const STEP = 20;
/** An answer that takes longer, as a list that is still being sent, is cut off. */
const PATIENCE = 2_000;

/** Serves the connections that it is given; it listens to nothing itself. */
export function serveInside(brief: Brief, surroundings: InsideSurroundings): ServedInside {
  const { origin, cookieSecret, knockSecret } = brief;
  const application = compose(brief, surroundings);
  const inner = answerWhenOpen(() => application).fetch;
  const tokens = createLaunchTokens(brief.tokens);
  const gate = createLoopbackGate({ origin, tokens, cookieSecret, knockSecret, inner });
  const server = createAnswering(gate);
  return {
    async opened() {
      const composed = await application;
      return composed.ok ? ok(null) : composed;
    },
    take: server.take,
    async finish() {
      await server.finish();
      const composed = await application;
      if (composed.ok) await composed.value.close();
    },
  };
}

async function compose(brief: Brief, surroundings: InsideSurroundings): Promise<Composed> {
  const { dataFolder, origin, slot } = brief;
  const { composeApplication } = await import('../compose.ts');
  return composeApplication({
    ...surroundings,
    ...{ dataFolder, slot },
    origin: { address: origin, alwaysSent: true },
  });
}

function createAnswering(gate: (request: Request) => Promise<Response>) {
  const connections = new Set<Socket>();
  const answering = new Set<ServerResponse>();
  let ending = false;
  // Loaded while a browser opens: its first request waits for it, the address does not.
  const loaded = import('./loopback-listener.ts').then(({ listenWith }) => listenWith(gate));
  const server = createServer((request, response) => {
    answering.add(response);
    response.on('close', () => answering.delete(response));
    // The next question is for who comes after.
    if (ending) response.shouldKeepAlive = false;
    void loaded.then((listener) => listener(request, response));
  });
  return {
    take(connection: Socket) {
      connections.add(connection);
      connection.on('close', () => connections.delete(connection));
      server.emit('connection', connection);
      // It was accepted unread.
      connection.resume();
    },
    async finish() {
      ending = true;
      for (const response of answering) response.shouldKeepAlive = false;
      let quiet = 0;
      for (let waited = 0; quiet < QUIET && waited < PATIENCE; waited += STEP) {
        await setTimeout(STEP);
        quiet = answering.size === 0 ? quiet + STEP : 0;
      }
      for (const connection of connections) connection.destroy();
    },
  };
}
