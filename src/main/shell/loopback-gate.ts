import { commonHeaders } from '../api/csp.ts';
import { sameSecret } from '../identity/same-secret.ts';
import type { LaunchTokens } from './launch-tokens.ts';

/** Where a second start asks the first for a fresh address; see second-start.ts. */
export const knockPath = '/again';

type Fetch = (request: Request) => Promise<Response>;

/**
 * What stands between this machine's other users, programs and web pages and the app: the address
 * with its one-time token is exchanged for a cookie, and without that cookie every answer is the
 * same refusal. Host is checked against DNS rebinding, Origin against other pages. A cookie is
 * shared by all ports of 127.0.0.1, hence a window with a profile of its own (open-window.ts).
 */
export function createLoopbackGate(parts: {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  readonly tokens: LaunchTokens;
  readonly cookieSecret: string;
  readonly knockSecret: string;
  readonly inner: Fetch;
}): Fetch {
  const { origin, tokens, cookieSecret, knockSecret, inner } = parts;
  const cookieName = `rechtenklaar-${new URL(origin).port}`;

  function isKnown(request: Request): boolean {
    const cookies = (request.headers.get('cookie') ?? '').split(';');
    const values = cookies.flatMap((cookie) => {
      const [name, ...rest] = cookie.trim().split('=');
      return name === cookieName ? [rest.join('=')] : [];
    });
    return values.some((value) => sameSecret(value, cookieSecret));
  }

  function enter(request: Request, token: string): Response {
    if (!tokens.redeem(token) && !isKnown(request)) return refused();
    const cookie = `${cookieName}=${cookieSecret}; Path=/; HttpOnly; SameSite=Strict`;
    return answer('', { status: 303, headers: { location: '/', 'set-cookie': cookie } });
  }

  function admitAgain(request: Request): Response {
    const given = request.headers.get('authorization') ?? '';
    if (!sameSecret(given, `Bearer ${knockSecret}`)) return refused();
    return answer(launchAddress(origin, tokens.mint()));
  }

  return async (request) => {
    if (!isFromHere(request, origin)) return refused();
    const { pathname, searchParams } = new URL(request.url);
    if (request.method === 'POST' && pathname === knockPath) return admitAgain(request);
    const token = searchParams.get('start');
    if (request.method === 'GET' && pathname === '/' && token !== null) {
      return enter(request, token);
    }
    return isKnown(request) ? inner(request) : refused();
  };
}

export function launchAddress(origin: string, token: string): string {
  return `${origin}/?start=${token}`;
}

function isFromHere(request: Request, origin: string): boolean {
  const sender = request.headers.get('origin');
  return (
    request.headers.get('host') === new URL(origin).host &&
    new URL(request.url).origin === origin &&
    (sender === null || sender === origin)
  );
}

/** One answer for every refusal: an outsider does not learn which step he got past. */
function refused(): Response {
  return answer('Geen toegang.', { status: 403 });
}

function answer(body: string, init: ResponseInit = {}): Response {
  const response = new Response(body, init);
  for (const [name, value] of commonHeaders) response.headers.set(name, value);
  return response;
}
