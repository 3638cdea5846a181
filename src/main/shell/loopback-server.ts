import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';

export type LoopbackServer = {
  readonly origin: string;
  /** Nothing is answered before this is called. */
  serve(answer: (request: Request) => Promise<Response>): void;
  close(): Promise<void>;
};

/** Reachable from this machine only; port 0 is any free one. Rejects when the port is taken. */
export async function listenOnLoopback(port: number): Promise<LoopbackServer> {
  const server = createServer();
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${address.port}`,
    serve(answer) {
      const listener = getRequestListener(answer, { overrideGlobalObjects: false });
      server.on('request', (request, response) => void listener(request, response));
    },
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
