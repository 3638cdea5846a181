import { describe, expect, it } from 'vitest';
import { createLaunchTokens, freshSecret } from '../../../src/main/shell/launch-tokens.ts';
import { createLoopbackGate, launchAddress } from '../../../src/main/shell/loopback-gate.ts';

const origin = 'http://127.0.0.1:4321';
const host = '127.0.0.1:4321';

function aGate() {
  const tokens = createLaunchTokens();
  const cookieSecret = freshSecret();
  const knockSecret = freshSecret();
  const inside: string[] = [];
  const gate = createLoopbackGate({
    origin,
    tokens,
    cookieSecret,
    knockSecret,
    async inner(request) {
      inside.push(request.url);
      return new Response('inside');
    },
  });
  const cookie = `rechtenklaar-4321=${cookieSecret}`;
  const ask = (url: string, init: RequestInit & { headers?: Record<string, string> } = {}) =>
    gate(new Request(url, { redirect: 'manual', ...init, headers: { host, ...init.headers } }));
  return { ask, tokens, cookie, knockSecret, inside };
}

describe('the address with its token', () => {
  it('is exchanged for a cookie that scripts and other sites do not get', async () => {
    const { ask, tokens, cookie } = aGate();
    const response = await ask(launchAddress(origin, tokens.mint()));
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/');
    expect(response.headers.get('set-cookie')).toBe(`${cookie}; Path=/; HttpOnly; SameSite=Strict`);
  });

  it('works once', async () => {
    const { ask, tokens } = aGate();
    const address = launchAddress(origin, tokens.mint());
    expect((await ask(address)).status).toBe(303);
    expect((await ask(address)).status).toBe(403);
  });

  it('may be loaded again by the window that it opened', async () => {
    const { ask, tokens, cookie } = aGate();
    const address = launchAddress(origin, tokens.mint());
    await ask(address);
    expect((await ask(address, { headers: { cookie } })).status).toBe(303);
  });

  it('has 256 bits, other ones every time', () => {
    const { tokens } = aGate();
    const minted = new Set(Array.from({ length: 100 }, () => tokens.mint()));
    expect(minted.size).toBe(100);
    for (const token of minted) expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  });
});

describe('with the cookie', () => {
  it('requests go through, also beside cookies of others', async () => {
    const { ask, cookie, inside } = aGate();
    const headers = { cookie: `other=1; ${cookie}; rechtenklaar-43=x` };
    expect(await (await ask(`${origin}/a.js`, { headers })).text()).toBe('inside');
    await ask(`${origin}/api/x`, { method: 'POST', headers: { ...headers, origin } });
    expect(inside).toEqual([`${origin}/a.js`, `${origin}/api/x`]);
  });
});

type Ask = ReturnType<typeof aGate>;
const outsiders: Readonly<Record<string, (gate: Ask) => Promise<Response>>> = {
  'without a cookie': ({ ask }) => ask(`${origin}/`),
  'without a cookie, for a file': ({ ask }) => ask(`${origin}/assets/a.js`),
  'without a cookie, for something that is not there': ({ ask }) => ask(`${origin}/nothing`),
  'without a cookie, for a procedure': ({ ask }) =>
    ask(`${origin}/api/x`, { method: 'POST', headers: { origin } }),
  'with a made-up cookie': ({ ask }) =>
    ask(`${origin}/`, { headers: { cookie: `rechtenklaar-4321=${freshSecret()}` } }),
  'with an empty cookie': ({ ask }) =>
    ask(`${origin}/`, { headers: { cookie: 'rechtenklaar-4321=' } }),
  'with the cookie under the name of another port': ({ ask, cookie }) =>
    ask(`${origin}/`, { headers: { cookie: cookie.replace('4321', '4322') } }),
  'with half of the cookie': ({ ask, cookie }) =>
    ask(`${origin}/`, { headers: { cookie: cookie.slice(0, -20) } }),
  'with a made-up token': ({ ask }) => ask(launchAddress(origin, freshSecret())),
  'with an empty token': ({ ask }) => ask(launchAddress(origin, '')),
  'with a token elsewhere than at the root': ({ ask, tokens }) =>
    ask(`${origin}/index.html?start=${tokens.mint()}`),
  'with a token in another way than by opening the address': ({ ask, tokens }) =>
    ask(launchAddress(origin, tokens.mint()), { method: 'POST' }),
  'by another name of this machine (DNS rebinding)': ({ ask, cookie }) =>
    ask('http://kwaad.test:4321/', { headers: { host: 'kwaad.test:4321', cookie } }),
  'by the name localhost': ({ ask, cookie }) =>
    ask('http://localhost:4321/', { headers: { host: 'localhost:4321', cookie } }),
  'with a Host of another port': ({ ask, cookie }) =>
    ask(`${origin}/`, { headers: { host: '127.0.0.1:4322', cookie } }),
  'with a whole address of elsewhere behind a good Host': ({ ask, cookie }) =>
    ask('http://kwaad.test/', { headers: { cookie } }),
  'from a page of another site': ({ ask, cookie }) =>
    ask(`${origin}/api/x`, { method: 'POST', headers: { cookie, origin: 'http://kwaad.test' } }),
  'from a page of another port': ({ ask, cookie }) =>
    ask(`${origin}/a.js`, { headers: { cookie, origin: 'http://127.0.0.1:4322' } }),
  'from a page without an origin': ({ ask, cookie }) =>
    ask(`${origin}/api/x`, { method: 'POST', headers: { cookie, origin: 'null' } }),
  'knocking with a made-up secret': ({ ask }) =>
    ask(`${origin}/again`, {
      method: 'POST',
      headers: { authorization: `Bearer ${freshSecret()}` },
    }),
  'knocking without a secret': ({ ask }) => ask(`${origin}/again`, { method: 'POST' }),
  'knocking from a page of another site': ({ ask, knockSecret }) =>
    ask(`${origin}/again`, {
      method: 'POST',
      headers: { authorization: `Bearer ${knockSecret}`, origin: 'http://kwaad.test' },
    }),
};

describe('an outsider is refused, always with the same words', () => {
  it.each(Object.keys(outsiders))('%s', async (name) => {
    const gate = aGate();
    const response = await outsiders[name]?.(gate);
    expect(response?.status).toBe(403);
    expect(await response?.text()).toBe('Geen toegang.');
    expect(response?.headers.get('set-cookie')).toBeNull();
    expect(response?.headers.get('content-security-policy')).toMatch(/^default-src 'none'/);
    expect(gate.inside).toEqual([]);
  });
});

describe('a second start that knows the secret', () => {
  it('gets a fresh address that works once', async () => {
    const { ask, knockSecret } = aGate();
    const headers = { authorization: `Bearer ${knockSecret}` };
    const knock = await ask(`${origin}/again`, { method: 'POST', headers });
    const address = await knock.text();
    expect(knock.status).toBe(200);
    expect((await ask(address)).status).toBe(303);
    expect((await ask(address)).status).toBe(403);
  });
});
