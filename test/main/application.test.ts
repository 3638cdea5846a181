import { describe, expect, it } from 'vitest';
import { aCall, anApplication, own } from './application-help.ts';

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
