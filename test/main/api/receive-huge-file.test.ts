import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dispatch } from '../../../src/main/api/dispatch.ts';
import { receiveFile } from '../../../src/main/api/receive-file.ts';
import { MAX_LIJST_BYTES } from '../../../src/shared/values/inlezing.ts';

const GB = 1024 ** 3;
const address = 'http://127.0.0.1/uploads/inlezing?organisatieId=organisatie-1&naam=lijst.csv';
let folder = '';
let large = '';

/** A file of 1 GB that takes no place on the disk: nothing was ever written in it. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rechtenklaar-groot-'));
  large = join(folder, 'groot.csv');
  const file = await open(large, 'w');
  await file.truncate(GB);
  await file.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

type Sent = { readonly headers?: Record<string, string>; readonly end?: number };

/** What comes back, what was dispatched, and how much of the file was read for it. */
async function send({ headers = {}, end = GB - 1 }: Sent) {
  const dispatched: unknown[] = [];
  const dispatch = (async (_procedure: string, input: unknown) => {
    dispatched.push(input);
    return { ok: true, value: { lijstId: 'lijst' } };
  }) as unknown as Dispatch;
  const file = createReadStream(large, { end });
  const body = Readable.toWeb(file, { strategy: { highWaterMark: 0 } });
  const request = new Request(address, { method: 'POST', headers, body, duplex: 'half' } as never);
  const answer = (await (await receiveFile(request, dispatch)).json()) as unknown;
  const { bytesRead } = file;
  file.destroy();
  return { answer, dispatched, bytesRead };
}

const refused = { ok: false, faults: [{ code: 'lijst.teGroot', params: { max: 32 } }] };
/** What a stream takes ahead of whoever reads it. */
const ahead = 1024 * 1024;

describe('a file of 1 GB', () => {
  it('is refused by the size that its header says, before it is taken in', async () => {
    const sent = await send({ headers: { 'content-length': String(GB) } });
    expect(sent.answer).toEqual(refused);
    expect(sent.dispatched).toEqual([]);
    expect(sent.bytesRead).toBeLessThan(ahead);
  });

  it.each([{}, { 'content-length': '10' }])(
    'is refused as soon as it is too large where the header says %o',
    async (headers) => {
      const sent = await send({ headers });
      expect(sent.answer).toEqual(refused);
      expect(sent.dispatched).toEqual([]);
      expect(sent.bytesRead).toBeLessThan(MAX_LIJST_BYTES + ahead);
    },
  );
});

describe('a file that is small enough', () => {
  it('is given to its procedure as it is', async () => {
    const { dispatched } = await send({ end: 99 });
    expect(dispatched).toEqual([
      { organisatieId: 'organisatie-1', naam: 'lijst.csv', bytes: new Uint8Array(100) },
    ]);
  });
});
