import { fault } from '../../shared/faults.ts';
import { backgroundHeader, sessieHeader } from '../../shared/sender-headers.ts';
import { MAX_LIJST_BYTES } from '../../shared/values/inlezing.ts';
import { MAX_MEEGAVE_BYTES } from '../../shared/values/meegave.ts';
import type { Dispatch } from './dispatch.ts';

/** Where the bytes of a file go: they are the whole body, for JSON holds none. */
export const uploadsPath = '/uploads';

type Upload = {
  readonly procedure: string;
  readonly max: number;
  readonly tooLarge: 'lijst.teGroot' | 'meegave.teGroot';
  /** What goes with the bytes, out of the address. */
  readonly beside: readonly ('organisatieId' | 'naam' | 'lijstId')[];
};

const aList = { max: MAX_LIJST_BYTES, tooLarge: 'lijst.teGroot' } as const;
const aMeegave = { max: MAX_MEEGAVE_BYTES, tooLarge: 'meegave.teGroot' } as const;

/** What may be sent: to which procedure, and how many bytes at most. */
const uploads: Readonly<Record<string, Upload>> = {
  [`${uploadsPath}/inlezing`]: {
    ...{ procedure: 'inlezing.begin', ...aList, beside: ['organisatieId', 'naam'] },
  },
  [`${uploadsPath}/afstemming`]: {
    ...{ procedure: 'afstemming.begin', ...aList, beside: ['organisatieId', 'naam'] },
  },
  [`${uploadsPath}/verslag`]: {
    ...{ procedure: 'inlezing.verslagBestand', ...aList, beside: ['organisatieId', 'lijstId'] },
  },
  [`${uploadsPath}/ontvangst`]: {
    ...{ procedure: 'werkruimte.receive', ...aMeegave, beside: [] },
  },
  [`${uploadsPath}/samenvoegen`]: {
    ...{ procedure: 'samenvoegen.begin', ...aMeegave, beside: ['organisatieId'] },
  },
};

/**
 * A file as the body of a request, given to its procedure as one more field beside those in the
 * address: who may, and what else is right, is decided there. How large it is, is read from the
 * header first, so that nothing of what is too large is taken in (security.md I4).
 */
export async function receiveFile(request: Request, dispatch: Dispatch): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const upload = Object.hasOwn(uploads, pathname) ? uploads[pathname] : undefined;
  if (upload === undefined) return refused('vraag.ongeldig');
  const bytes = await readBody(request, upload.max);
  if (bytes === null) {
    const max = upload.max / (1024 * 1024);
    return Response.json({ ok: false, faults: [fault(upload.tooLarge, { max })] });
  }
  const input = { ...besideOf(upload, searchParams), bytes };
  const sender = {
    sessie: request.headers.get(sessieHeader),
    background: request.headers.get(backgroundHeader) !== null,
  };
  return Response.json(await dispatch(upload.procedure, input, sender));
}

function besideOf({ beside }: Upload, searchParams: URLSearchParams) {
  return Object.fromEntries(
    beside.map((name) => [name, searchParams.get(name) ?? (name === 'naam' ? null : '')]),
  );
}

/** Null when it is too large, whatever its header says. */
async function readBody(request: Request, max: number): Promise<Uint8Array | null> {
  if (Number(request.headers.get('content-length') ?? 0) > max) return null;
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of request.body ?? []) {
    length += part.length;
    if (length > max) return null;
    parts.push(part);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function refused(code: 'vraag.ongeldig'): Response {
  return Response.json({ ok: false, faults: [fault(code)] });
}
