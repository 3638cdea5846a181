import { expect, test } from 'vitest';
import type { Dispatch } from '../../../src/main/api/dispatch.ts';
import { receiveFile } from '../../../src/main/api/receive-file.ts';
import { MAX_LIJST_BYTES } from '../../../src/shared/values/inlezing.ts';

const MB = 1024 * 1024;

/** A body of so many MB in parts of one, and how many of them were taken. */
function upload(parts: number, length: number | null, path = '/uploads/inlezing?organisatieId=o') {
  let taken = 0;
  const body = new ReadableStream({
    pull(controller) {
      if (taken === parts) return controller.close();
      taken += 1;
      controller.enqueue(new Uint8Array(MB));
    },
  });
  const headers: Record<string, string> =
    length === null ? {} : { 'content-length': String(length) };
  const request = new Request(`http://app.test${path}`, {
    ...{ method: 'POST', headers, body },
    ...{ duplex: 'half' },
  } as RequestInit);
  return { request, taken: () => taken };
}

function listening() {
  const asked: unknown[] = [];
  const dispatch = (async (procedure: string, input: unknown) => {
    asked.push([procedure, input]);
    return { ok: true, value: {} };
  }) as unknown as Dispatch;
  return { asked, dispatch };
}

const refused = (code: string) => ({ ok: false, faults: [expect.objectContaining({ code })] });

test('a body that says to be too large is refused before any of it is taken in', async () => {
  const { asked, dispatch } = listening();
  const { request, taken } = upload(1_000, MAX_LIJST_BYTES + 1);
  const answer = await receiveFile(request, dispatch);
  expect(await answer.json()).toEqual(refused('lijst.teGroot'));
  // The first part is made ready by the stream itself.
  expect(taken()).toBeLessThanOrEqual(1);
  expect(asked).toEqual([]);
});

test.each([
  ['lies about its size', 10],
  ['says nothing of its size', null],
])('a body that %s is refused while it is read, and the rest not taken', async (_, length) => {
  const { asked, dispatch } = listening();
  const { request, taken } = upload(1_000, length);
  const answer = await receiveFile(request, dispatch);
  expect(await answer.json()).toEqual(refused('lijst.teGroot'));
  expect(taken()).toBeLessThanOrEqual(MAX_LIJST_BYTES / MB + 2);
  expect(asked).toEqual([]);
});

test('a body of exactly the most goes to its procedure, whole', async () => {
  const { asked, dispatch } = listening();
  const { request } = upload(MAX_LIJST_BYTES / MB, null);
  await receiveFile(request, dispatch);
  const [[procedure, input]] = asked as [[string, { readonly bytes: Uint8Array }]];
  expect(procedure).toBe('inlezing.begin');
  expect(input).toMatchObject({ organisatieId: 'o', naam: null });
  expect(input.bytes.length).toBe(MAX_LIJST_BYTES);
});

test('what nobody waits for is refused, whatever it is called', async () => {
  const { asked, dispatch } = listening();
  for (const path of ['/uploads/anders', '/uploads/__proto__', '/uploads/']) {
    const answer = await receiveFile(upload(1, null, path).request, dispatch);
    expect(await answer.json()).toEqual(refused('vraag.ongeldig'));
  }
  expect(asked).toEqual([]);
});
