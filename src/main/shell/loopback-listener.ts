import { getRequestListener } from '@hono/node-server';

/** Node's requests and answers as those of the web, for one function from the one to the other. */
export function listenWith(answer: (request: Request) => Promise<Response>) {
  return getRequestListener(answer, { overrideGlobalObjects: false });
}
