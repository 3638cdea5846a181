import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';

export type LoopbackDoor = {
  readonly origin: string;
  /** Where connections go from here on, those that waited first; null: they wait. */
  lead(take: ((connection: Socket) => void) | null): void;
  close(): void;
};

/**
 * Reachable from this machine only; port 0 is any free one. Rejects when the port is taken. Whoever
 * knocks is handed on unread: what a dossier holds never comes into this process (docs/adr/0013).
 */
export async function openDoor(port: number): Promise<LoopbackDoor> {
  const server = createServer({ pauseOnConnect: true });
  const waiting: Socket[] = [];
  let take: ((connection: Socket) => void) | null = null;
  server.on('connection', (connection) => {
    // Gone while it waited: whoever takes it finds out.
    connection.on('error', () => undefined);
    if (take === null) waiting.push(connection);
    else take(connection);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${address.port}`,
    lead(to) {
      take = to;
      if (to !== null) for (const connection of waiting.splice(0)) to(connection);
    },
    close() {
      server.close();
      for (const connection of waiting.splice(0)) connection.destroy();
    },
  };
}
