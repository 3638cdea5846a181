import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeTempFolder } from '../temp-page.ts';
import { ask, enter, serving, start } from './serving.ts';

describe('the loopback shell', () => {
  it('serves page, files and procedures to who has opened its address', async () => {
    const { address, origin } = await serving({ dataFolder: await makeTempFolder() });
    const { cookie } = await enter(address);
    const page = await fetch(`${origin}/`, { headers: { cookie } });
    expect(await page.text()).toContain('<!doctype html>');
    const file = await fetch(`${origin}/assets/a.js`, { headers: { cookie } });
    expect(await file.text()).toBe('a()');
    const reply = await ask(origin, cookie);
    expect(await reply.json()).toMatchObject({
      ok: true,
      value: { soort: 'oefen', taal: 'nl', vandaag: '2026-11-23', sessie: null },
    });
  });

  it('tells its address before the application is open, and lets who comes then wait', async () => {
    const dataFolder = await makeTempFolder();
    const seen: unknown[] = [];
    const come = async (address: string) => {
      seen.push(existsSync(join(dataFolder, 'oefenomgeving')));
      const { cookie } = await enter(address);
      seen.push((await ask(new URL(address).origin, cookie)).status);
    };
    let coming: Promise<void> | null = null;
    await serving({
      dataFolder,
      say: (line) => {
        coming ??= come(line.replace('Rechtenklaar: ', ''));
      },
    });
    await coming;
    expect(seen).toEqual([false, 200]);
  });

  it('serves nothing to others', async () => {
    const { origin } = await serving({ dataFolder: await makeTempFolder() });
    for (const path of ['/', '/assets/a.js', '/nothing']) {
      const response = await fetch(`${origin}${path}`);
      expect([response.status, await response.text()]).toEqual([403, 'Geen toegang.']);
    }
    expect((await ask(origin, '')).status).toBe(403);
  });

  it('refuses another name for this machine on the wire too', async () => {
    const { address, origin } = await serving({ dataFolder: await makeTempFolder() });
    const { cookie } = await enter(address);
    expect(await statusOf(`${origin}/`, { cookie })).toBe(200);
    expect(await statusOf(`${origin}/`, { cookie, host: 'kwaad.test' })).toBe(403);
    expect(await statusOf(`${origin}/`, { cookie, host: 'localhost' })).toBe(403);
  });

  it('cannot be reached by another address of this machine', async () => {
    const { origin } = await serving({ dataFolder: await makeTempFolder() });
    const { port } = new URL(origin);
    const nets = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
    const outer = nets.filter(({ family, internal }) => family === 'IPv4' && !internal);
    for (const host of ['[::1]', ...outer.map(({ address }) => address)]) {
      await expect(fetch(`http://${host}:${port}/`)).rejects.toThrow();
    }
  });

  it('keeps its secrets readable for this user only', async () => {
    const dataFolder = await makeTempFolder();
    const { outcome } = await serving({ dataFolder });
    expect(outcome.kind).toBe('serving');
    for (const name of await readdir(dataFolder)) {
      expect((await stat(join(dataFolder, name))).mode & 0o077).toBe(0);
    }
  });
});

describe('a second start on the same data', () => {
  it('shows the first one through a fresh address', async () => {
    const dataFolder = await makeTempFolder();
    const first = await serving({ dataFolder });
    const second = await start({ dataFolder });
    expect(second.outcome).toEqual({ kind: 'alreadyOpen' });
    expect(second.origin).toBe(first.origin);
    expect(second.address).not.toBe(first.address);
    const { cookie } = await enter(second.address);
    expect((await ask(second.origin, cookie)).status).toBe(200);
  });

  it('opens a window of its own on it', async () => {
    const dataFolder = await makeTempFolder();
    await serving({ dataFolder });
    const opened: string[] = [];
    const second = await start({
      dataFolder,
      open: ({ address }) => {
        opened.push(address);
        return { opened: false, reason: 'this is a test' };
      },
    });
    expect(opened).toEqual([second.address]);
  });
});

describe("a second start without the first one's help", () => {
  it('says which process has the data when that one does not answer', async () => {
    const dataFolder = await makeTempFolder();
    const { stop } = await serving({ dataFolder });
    const lock = await readFile(join(dataFolder, 'rechtenklaar.lock'), 'utf8');
    const record = { ...JSON.parse(lock), address: 'http://127.0.0.1:9/again#x' };
    await writeFile(join(dataFolder, 'rechtenklaar.lock'), JSON.stringify(record));
    const second = await start({ dataFolder });
    expect(second.outcome).toMatchObject({ kind: 'failed' });
    expect(JSON.stringify(second.outcome)).toContain(`proces ${process.pid}`);
    await stop();
  });

  it('is a first one again when the first has stopped, on the same data', async () => {
    const dataFolder = await makeTempFolder();
    const first = await serving({ dataFolder });
    const { cookie } = await enter(first.address);
    await fetch(`${first.origin}/api/sessie.setTaal`, {
      method: 'POST',
      headers: { origin: first.origin, cookie, 'content-type': 'application/json' },
      body: '{"taal":"fr"}',
    });
    await first.stop();
    await expect(fetch(first.origin)).rejects.toThrow();
    expect(await readdir(dataFolder)).toEqual(['anker', 'oefenomgeving']);

    const again = await serving({ dataFolder });
    const reply = await ask(again.origin, (await enter(again.address)).cookie);
    expect(await reply.json()).toMatchObject({ value: { taal: 'fr' } });
    expect((await ask(again.origin, cookie)).status).toBe(403);
  });
});

describe('a start that cannot be says why, and leaves the data folder to the next one', () => {
  it('when the port is taken', async () => {
    const { origin } = await serving({ dataFolder: await makeTempFolder() });
    const port = Number(new URL(origin).port);
    const dataFolder = await makeTempFolder();
    const { outcome } = await start({ dataFolder, port });
    expect(outcome).toEqual({ kind: 'failed', reason: `Poort ${port} is al in gebruik.` });
    await serving({ dataFolder });
  });

  it('when the data cannot be read', async () => {
    const dataFolder = await makeTempFolder();
    const store = join(dataFolder, 'oefenomgeving');
    await mkdir(store);
    await writeFile(join(store, 'rechtenklaar.json'), 'broken');
    const { outcome } = await start({ dataFolder });
    expect(outcome).toEqual({ kind: 'failed', reason: expect.stringMatching(/beschadigd/) });
    expect(await readdir(dataFolder)).toEqual(['oefenomgeving']);
    expect(await readFile(join(store, 'rechtenklaar.json'), 'utf8')).toBe('broken');
  });

  it('when there is no folder to be had', async () => {
    const file = join(await makeTempFolder(), 'file');
    await writeFile(file, '');
    const { outcome } = await start({ dataFolder: join(file, 'below') });
    expect(outcome).toEqual({ kind: 'failed', reason: expect.stringContaining(file) });
  });
});

/** Node's fetch does not let the Host header be set. */
function statusOf(url: string, headers: Record<string, string>): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    request.on('error', reject);
    request.end();
  });
}
