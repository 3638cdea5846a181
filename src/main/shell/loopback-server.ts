import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

type Answer = (request: Request) => Promise<Response>;

export type LoopbackServer = {
  readonly origin: string;
  /** Called at once: a request that comes before it is never answered. */
  serve(answer: Answer): void;
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
      // Loaded while a browser opens: its first request waits for it, the address does not.
      const loaded = import('./loopback-listener.ts').then(({ listenWith }) => listenWith(answer));
      server.on('request', (request, response) => {
        void loaded.then((listener) => listener(request, response));
      });
    },
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
