import { randomBytes } from 'node:crypto';
import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Reply } from '../shared/contract/contract.ts';
import type { SessieStand } from '../shared/contract/sessie.ts';
import type { WerkruimteStand } from '../shared/contract/werkruimte.ts';
import { type Fault, fault } from '../shared/faults.ts';
import { type FirstStand, isFirstStand } from '../shared/first-stand.ts';
import { backgroundHeader, sessieHeader } from '../shared/sender-headers.ts';
import type { Assets } from './api/assets.ts';
import { commonHeaders, pagePolicy } from './api/csp.ts';
import type { Dispatch } from './api/dispatch.ts';
import { type Bestand, fileHeaders } from './api/files.ts';
import type { Log } from './api/log.ts';
import { receiveFile, uploadsPath } from './api/receive-file.ts';

/** The whole app as one function from request to answer; a shell only has to bring requests. */
export type Application = { fetch(request: Request): Promise<Response> };

/** Where the page lives, and whether its requests always say so. */
export type OwnOrigin = {
  readonly address: string;
  /** Over http a POST has an Origin header; Electron leaves it out for a scheme of its own. */
  readonly alwaysSent: boolean;
};

/** Of a body, in bytes: what somebody types in a form is far below it. */
const MAX_BODY = 1024 * 1024;

export function createApplication(parts: {
  readonly dispatch: Dispatch;
  readonly assets: Assets;
  /** A file that is ready for who is signed in; once. */
  readonly takeFile: (token: string) => Bestand | null;
  readonly log: Log;
  readonly origin: OwnOrigin;
}): Application {
  const { dispatch, assets, takeFile, log, origin } = parts;
  /** Goes along with the page, which shows nothing without it; after a bug the page asks itself. */
  const ask = <T>(procedure: keyof FirstStand) =>
    dispatch(procedure, {}).catch((error: unknown) => {
      log.bug({ procedure, error });
      return null;
    }) as Promise<Reply<T> | null>;
  const askStand = async (): Promise<FirstStand> => ({
    'sessie.current': await ask<SessieStand>('sessie.current'),
    'werkruimte.current': await ask<WerkruimteStand>('werkruimte.current'),
  });
  const app = new Hono();
  app.post('/api/:procedure', refuseOutsiders(origin), refuseTooLarge, async (c) => {
    const body = parseJson(await c.req.text());
    if (body === undefined) return c.json(refusal(fault('vraag.ongeldig')));
    const sender = {
      sessie: c.req.header(sessieHeader) ?? null,
      background: c.req.header(backgroundHeader) !== undefined,
    };
    return c.json(await dispatch(c.req.param('procedure'), body, sender));
  });
  app.post(`${uploadsPath}/*`, refuseOutsiders(origin, 'application/octet-stream'), (c) =>
    receiveFile(c.req.raw, dispatch),
  );
  app.get('/', async (c) => {
    const nonce = randomBytes(16).toString('base64');
    c.header('content-security-policy', pagePolicy(nonce));
    const stand = await askStand();
    return c.html(assets.page({ nonce, stand, drawn: isFirstStand(stand) }));
  });
  app.get('/files/:token', (c) => {
    const bestand = takeFile(c.req.param('token'));
    if (bestand === null) return c.notFound();
    return c.body(bestand.bytes, 200, fileHeaders(bestand));
  });
  app.get('*', (c) => {
    const asset = assets.file(new URL(c.req.url).pathname);
    if (asset === undefined) return c.notFound();
    return c.body(asset.bytes, 200, { 'content-type': asset.type });
  });
  app.notFound((c) => c.text('Niet gevonden.', 404));
  app.onError((error, c) => {
    log.bug({ procedure: c.req.param('procedure') ?? null, error });
    return c.json(refusal(fault('vraag.onverwacht')), 500);
  });
  return {
    async fetch(request) {
      if (!request.url.startsWith(`${origin.address}/`)) return withHeaders(notHere());
      return withHeaders(await app.fetch(request));
    },
  };
}

function refusal(first: Fault): Reply<never> {
  return { ok: false, faults: [first] };
}

function notHere(): Response {
  return new Response('Niet gevonden.', { status: 404 });
}

/** Another page can send text in a form, but neither of these types without asking first. */
function refuseOutsiders(origin: OwnOrigin, type = 'application/json'): MiddlewareHandler {
  return async (c, next) => {
    const sender = c.req.header('origin') ?? (origin.alwaysSent ? '' : origin.address);
    if (sender !== origin.address) return c.json(refusal(fault('vraag.ongeldig')), 403);
    const sent = c.req.header('content-type')?.split(';')[0]?.trim().toLowerCase();
    if (sent !== type) return c.json(refusal(fault('vraag.ongeldig')), 415);
    return next();
  };
}

const refuseTooLarge = bodyLimit({
  maxSize: MAX_BODY,
  onError: (c) => c.json(refusal(fault('vraag.teGroot'))),
});

/** JSON has no undefined: that stands for a text that is no JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function withHeaders(response: Response): Response {
  for (const [name, value] of commonHeaders) {
    if (!response.headers.has(name)) response.headers.set(name, value);
  }
  return response;
}
