import { describe, expect, it } from 'vitest';
import { readAssets } from '../../src/main/api/assets.ts';
import type { Dispatch } from '../../src/main/api/dispatch.ts';
import type { Bestand } from '../../src/main/api/files.ts';
import { createApplication, type OwnOrigin } from '../../src/main/application.ts';
import type { Reply } from '../../src/shared/contract/contract.ts';
import { emptyPage, makeBuild } from './temp-page.ts';

const own = 'http://127.0.0.1:4321';
const drawnPage = emptyPage.replace('<!--/', '<p>Start</p><!--/');

async function anApplication(
  parts: {
    readonly dispatch?: Dispatch;
    readonly origin?: OwnOrigin;
    readonly takeFile?: (token: string) => Bestand | null;
  } = {},
) {
  const asked: unknown[] = [];
  const bugs: unknown[] = [];
  const dispatch: Dispatch = async (procedure, body) => {
    asked.push([procedure, body]);
    return { ok: true, value: 'done' };
  };
  const application = createApplication({
    dispatch: parts.dispatch ?? dispatch,
    assets: await readAssets(await makeBuild({ 'index.html': drawnPage, 'assets/a.js': 'a()' })),
    takeFile: parts.takeFile ?? (() => null),
    log: { bug: (event) => bugs.push(event) },
    origin: parts.origin ?? { address: own, alwaysSent: true },
  });
  return { application, asked, bugs };
}

function aCall(bend: RequestInit & { readonly to?: string } = {}): Request {
  return new Request(bend.to ?? `${own}/api/persoon.show`, {
    method: 'POST',
    headers: { origin: own, 'content-type': 'application/json' },
    body: '{"a":1}',
    ...bend,
  });
}

describe('a call', () => {
  it('goes to dispatch with its procedure and body, and the reply comes back as JSON', async () => {
    const { application, asked } = await anApplication();
    const response = await application.fetch(aCall());
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ ok: true, value: 'done' });
    expect(asked).toEqual([['persoon.show', { a: 1 }]]);
  });

  it('says which session the window shows, and whether it asks by itself', async () => {
    const senders: unknown[] = [];
    const { application } = await anApplication({
      dispatch: async (_procedure, _body, sender) => {
        senders.push(sender);
        return { ok: true, value: null };
      },
    });
    const headers = { origin: own, 'content-type': 'application/json' };
    await application.fetch(aCall({ headers }));
    await application.fetch(
      aCall({
        headers: { ...headers, 'rechtenklaar-sessie': 's1', 'rechtenklaar-achtergrond': '1' },
      }),
    );
    expect(senders).toEqual([
      { sessie: null, background: false },
      { sessie: 's1', background: true },
    ]);
  });

  it('that is refused is an answer like another: status 200', async () => {
    const refusal = { ok: false, faults: [{ code: 'sessie.geen', params: {} }] } as const;
    const { application } = await anApplication({ dispatch: async () => refusal });
    const response = await application.fetch(aCall());
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(refusal);
  });

  it('that meets a bug is logged once and answered with the general fault', async () => {
    const error = new TypeError('Joke Testaert');
    const { application, bugs } = await anApplication({
      dispatch: () => Promise.reject(error),
    });
    const response = await application.fetch(aCall());
    expect(response.status).toBe(500);
    expect(await response.text()).toBe(
      '{"ok":false,"faults":[{"code":"vraag.onverwacht","params":{}}]}',
    );
    expect(bugs).toEqual([{ procedure: 'persoon.show', error }]);
  });
});

describe('what is no call never reaches dispatch', () => {
  const json = { 'content-type': 'application/json' };
  const large = JSON.stringify('x'.repeat(1024 * 1024));
  it.each([
    ['another page asks', { headers: { ...json, origin: 'http://kwaad.test' } }, 403, 'ongeldig'],
    ['another port asks', { headers: { ...json, origin: `${own}1` } }, 403, 'ongeldig'],
    ['a page without origin asks', { headers: { ...json, origin: 'null' } }, 403, 'ongeldig'],
    ['nobody says who asks', { headers: json }, 403, 'ongeldig'],
    ['a form is sent', { headers: { origin: own, 'content-type': 'text/plain' } }, 415, 'ongeldig'],
    ['it has no type', { headers: { origin: own }, body: null }, 415, 'ongeldig'],
    ['it is no JSON', { body: '{"a":' }, 200, 'ongeldig'],
    ['it is empty', { body: '' }, 200, 'ongeldig'],
    ['it is larger than 1 MiB', { body: large }, 200, 'teGroot'],
  ])('%s', async (_why, bend, status, code) => {
    const { application, asked } = await anApplication();
    const response = await application.fetch(aCall(bend));
    expect(response.status).toBe(status);
    const faults = [{ code: `vraag.${code}`, params: {} }];
    expect(await response.json()).toEqual({ ok: false, faults });
    expect(asked).toEqual([]);
  });

  it('it is larger than 1 MiB without saying so', async () => {
    const { application, asked } = await anApplication();
    const chunk = new TextEncoder().encode(' '.repeat(64 * 1024));
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        controller.enqueue(chunk);
        sent += chunk.length;
        if (sent > 8 * 1024 * 1024) controller.close();
      },
    });
    const response = await application.fetch(aCall({ body, duplex: 'half' } as RequestInit));
    expect(await response.json()).toMatchObject({ faults: [{ code: 'vraag.teGroot' }] });
    expect(sent).toBeLessThan(2 * 1024 * 1024);
    expect(asked).toEqual([]);
  });

  it.each(['GET', 'PUT', 'DELETE', 'OPTIONS'])('it comes by %s', async (method) => {
    const { application, asked } = await anApplication();
    const body = method === 'GET' ? null : '{}';
    expect((await application.fetch(aCall({ method, body }))).status).toBe(404);
    expect(asked).toEqual([]);
  });
});

describe('in Electron', () => {
  const origin = { address: 'app://rechtenklaar', alwaysSent: false };
  const to = 'app://rechtenklaar/api/persoon.show';
  const json = { 'content-type': 'application/json' };

  it.each([
    ['no Origin header', json, 200],
    ['its own', { ...json, origin: 'app://rechtenklaar' }, 200],
    ['another', { ...json, origin: 'app://elders' }, 403],
    ['that of a page without one', { ...json, origin: 'null' }, 403],
  ])('a call may have %s: %j → %i', async (_what, headers, status) => {
    const { application } = await anApplication({ origin });
    expect((await application.fetch(aCall({ to, headers }))).status).toBe(status);
  });

  it('the page is at the root of its own address only', async () => {
    const { application } = await anApplication({ origin });
    const status = async (url: string) => (await application.fetch(new Request(url))).status;
    expect(await status('app://rechtenklaar/')).toBe(200);
    expect(await status('app://rechtenklaar/assets/a.js')).toBe(200);
    for (const url of ['app://elders/', 'app://rechtenklaar.elders/', 'http://rechtenklaar/']) {
      expect(await status(url)).toBe(404);
    }
  });
});

describe('a file that is ready', () => {
  const bytes = new TextEncoder().encode('Naam\r\n');
  const bestand = { naam: 'rapport.csv', type: 'text/csv; charset=utf-8', bytes };

  it('is kept under its name, never shown, and given by its token', async () => {
    const tokens: string[] = [];
    const { application } = await anApplication({
      takeFile: (token) => {
        tokens.push(token);
        return bestand;
      },
    });
    const response = await application.fetch(new Request(`${own}/files/t0k3n`));
    expect(tokens).toEqual(['t0k3n']);
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="rapport.csv"');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; /);
    expect(await response.text()).toBe('Naam\r\n');
  });

  it('is not given to who only writes, nor below its address', async () => {
    const { application } = await anApplication({ takeFile: () => bestand });
    for (const [method, path] of [
      ['POST', '/files/t'],
      ['GET', '/files/'],
      ['GET', '/files/t/more'],
    ] as const) {
      const response = await application.fetch(new Request(`${own}${path}`, { method }));
      expect(response.status).toBe(404);
    }
  });
});

describe('the page', () => {
  it('has the same fresh nonce in its policy and in its text', async () => {
    const { application } = await anApplication();
    const nonces = [];
    for (let turn = 0; turn < 2; turn++) {
      const response = await application.fetch(new Request(`${own}/`));
      const policy = response.headers.get('content-security-policy') ?? '';
      const nonce = /'nonce-([^']{22,})'/.exec(policy)?.[1] ?? 'none';
      expect(await response.text()).toContain(`content="${nonce}"`);
      nonces.push(nonce);
    }
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  const stand = (taal: string) => ({ soort: 'oefen', taal, vandaag: '2026-11-23', sessie: null });
  const werkruimte = {
    taal: 'nl',
    open: { soort: 'oefen', naam: '', bewaring: 'bewaard' },
    dossier: null,
    herstel: null,
  };
  const pageFor = async (dispatch: Dispatch) => {
    const { application, bugs } = await anApplication({ dispatch });
    const response = await application.fetch(new Request(`${own}/`));
    return { status: response.status, text: await response.text(), bugs };
  };

  it('brings along what it would ask first', async () => {
    const asked: Readonly<Record<string, Reply<unknown>>> = {
      'sessie.current': { ok: true, value: stand('fr') },
      'werkruimte.current': { ok: true, value: { ...werkruimte, taal: 'fr' } },
    };
    const { text } = await pageFor(
      async (procedure) => asked[procedure] ?? Promise.reject(new Error(procedure)),
    );
    expect(text).toContain(`id="stand">${JSON.stringify(asked)}</script>`);
  });

  it('has the drawing of the first screen when that is what comes, in Dutch and signed out', async () => {
    const drawn = async (value: object, around: object = werkruimte) => {
      const { text } = await pageFor(async (procedure) => ({
        ok: true,
        value: procedure === 'sessie.current' ? value : around,
      }));
      return text.includes('<p>Start</p>');
    };
    expect(await drawn(stand('nl'))).toBe(true);
    expect(await drawn(stand('fr'))).toBe(false);
    expect(await drawn({ ...stand('nl'), sessie: { naam: 'Joke Testaert' } })).toBe(false);
    expect(await drawn({ ...stand('nl'), soort: 'werk' })).toBe(false);
    expect(await drawn({ ...stand('nl'), later: 'more' })).toBe(false);
    expect(await drawn(stand('nl'), { ...werkruimte, taal: 'fr' })).toBe(false);
    expect(await drawn(stand('nl'), { ...werkruimte, open: null })).toBe(false);
    expect(await drawn(stand('nl'), { ...werkruimte, open: { soort: 'werk' } })).toBe(false);
    expect(await drawn(stand('nl'), { ...werkruimte, dossier: { naam: 'Proef' } })).toBe(false);
  });

  it('comes without them after a bug, which is logged, and asks itself', async () => {
    const error = new Error('Joke Testaert');
    const { status, text, bugs } = await pageFor(() => Promise.reject(error));
    expect(status).toBe(200);
    expect(text).toContain('{"sessie.current":null,"werkruimte.current":null}</script>');
    expect(bugs).toEqual([
      { procedure: 'sessie.current', error },
      { procedure: 'werkruimte.current', error },
    ]);
  });

  it.each([
    '/index.html',
    '/assets/',
    '/assets/../index.html',
    '/assets/%61.js',
    '/%2e%2e/package.json',
    '//kwaad.test/a.js',
    '/files/x',
  ])('%s is not there', async (path) => {
    const { application } = await anApplication();
    expect((await application.fetch(new Request(`${own}${path}`))).status).toBe(404);
  });

  it('every answer forbids guessing types, referring, sharing and keeping', async () => {
    const { application } = await anApplication();
    for (const path of ['/', '/assets/a.js', '/nothing', '/api/persoon.show']) {
      const { headers } = await application.fetch(new Request(`${own}${path}`));
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; /);
    }
  });
});
