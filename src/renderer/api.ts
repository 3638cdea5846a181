import {
  keepPreviousData,
  useIsMutating,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { Input, Output, ProcedureName } from '../shared/contract/contract.ts';
import type { FaultCode } from '../shared/faults.ts';
import type { FirstStand } from '../shared/first-stand.ts';
import type { Result } from '../shared/result.ts';
import { backgroundHeader, sessieHeader } from '../shared/sender-headers.ts';
import { noteAnswer } from './seen-fault.ts';
import { sessionHooks } from './sessie/session-hooks.ts';

/** A broken answer is a bug in main or a lost connection: it throws, and one calm screen says so. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/**
 * Asks main. Where a fresh proof of who one is is missing, it is asked for and the question repeated;
 * where the session is locked or gone, the frame is told.
 */
export async function call<P extends ProcedureName>(
  procedure: P,
  input: Input<P>,
  options: Sending = {},
): Promise<Result<Output<P>>> {
  const result = await send(procedure, input, options);
  if (result.ok) return result;
  const [{ code }] = result.faults;
  if (code === 'sessie.bevestigNodig' && (await sessionHooks.confirm('act'))) {
    return send(procedure, input, options);
  }
  if (lostCodes.has(code)) sessionHooks.lost();
  return result;
}

/** `background`: nobody pressed anything, so it is no sign of life. */
type Sending = { readonly background?: boolean };

const lostCodes: ReadonlySet<FaultCode> = new Set([
  'sessie.geen',
  'sessie.vergrendeld',
  'sessie.verlopen',
  'sessie.gewijzigd',
]);

/** The only place that talks to main. */
async function send<P extends ProcedureName>(
  procedure: P,
  input: Input<P>,
  { background = false }: Sending,
): Promise<Result<Output<P>>> {
  const { shown } = sessionHooks;
  const response = await fetch(`/api/${procedure}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(shown === null ? {} : { [sessieHeader]: shown }),
      ...(background ? { [backgroundHeader]: '1' } : {}),
    },
    body: JSON.stringify(input),
  });
  return resultOf(procedure, response);
}

/** The bytes of a file; null is what was pasted. */
export function sendFile<T extends 'inlezing' | 'afstemming'>(
  to: T,
  bytes: ArrayBuffer,
  { organisatieId, naam }: { readonly organisatieId: string; readonly naam: string | null },
): Promise<Result<Output<`${T}.begin`>>> {
  return sendBytes<`${T}.begin`>(`${to}.begin`, bytes, {
    ...{ upload: to, organisatieId },
    ...(naam === null ? {} : { naam }),
  });
}

/** The rows of a report in the language of the page, to be made a file. */
export function sendVerslag(
  rijen: readonly (readonly string[])[],
  about: { readonly organisatieId: string; readonly lijstId: string },
) {
  const { buffer } = new TextEncoder().encode(JSON.stringify(rijen));
  return sendBytes('inlezing.verslagBestand', buffer, { ...about, upload: 'verslag' });
}

/** The file of a colleague, of which a dossier is to be made. */
export function sendOntvangst(bytes: ArrayBuffer): Promise<Result<Output<'werkruimte.receive'>>> {
  return sendBytes('werkruimte.receive', bytes, { upload: 'ontvangst' });
}

/** The file that a colleague gave back. */
export function sendSamenvoegen(
  bytes: ArrayBuffer,
  organisatieId: string,
): Promise<Result<Output<'samenvoegen.begin'>>> {
  return sendBytes('samenvoegen.begin', bytes, { upload: 'samenvoegen', organisatieId });
}

/** As the body of a request of its own: JSON holds no bytes, and is bounded to what is typed. */
async function sendBytes<P extends ProcedureName>(
  procedure: P,
  bytes: ArrayBuffer,
  { upload, ...fields }: { readonly upload: string } & Readonly<Record<string, string>>,
): Promise<Result<Output<P>>> {
  const { shown } = sessionHooks;
  const response = await fetch(`/uploads/${upload}?${new URLSearchParams(fields)}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/octet-stream',
      ...(shown === null ? {} : { [sessieHeader]: shown }),
    },
    body: bytes,
  });
  return resultOf(procedure, response);
}

async function resultOf<P extends ProcedureName>(
  procedure: P,
  response: Response,
): Promise<Result<Output<P>>> {
  if (response.status !== 200) throw new Unreachable(`${procedure}: ${response.status}`);
  const result = (await response.json()) as Result<Output<P>>;
  noteAnswer(procedure, result.ok ? null : result.faults[0]);
  return isLockedAway(procedure, result) ? beginAnew() : result;
}

/** Locked without this page: by the clock, the system or another window. */
function isLockedAway(procedure: ProcedureName, result: Result<unknown>): boolean {
  if (result.ok || procedure.startsWith('werkruimte.')) return false;
  return result.faults.some(({ code }) => code === 'dossier.vergrendeld');
}

/** A page that begins anew holds nothing of what it showed; the answer is waited for in vain. */
function beginAnew(): Promise<never> {
  window.location.reload();
  return new Promise(() => undefined);
}

/** Whether something is being told to main right now. */
export function useBusy(): boolean {
  return useIsMutating() > 0;
}

/** What main wrote into the page itself, so that the first screen waits for no answer. */
export function readFirstStand(): FirstStand | null {
  const text = document.getElementById('stand')?.textContent;
  return text ? (JSON.parse(text) as FirstStand | null) : null;
}

/**
 * What main knows, kept until something is told: then every question is asked again. All data is
 * local, so nothing waits for a network (`networkMode: 'always'` in app.tsx).
 */
export function useAsk<P extends ProcedureName>(
  procedure: P,
  input: Input<P>,
  options: {
    readonly every?: number;
    readonly keep?: boolean;
    /** An answer of a while ago is worth nothing when the same is asked again: a code that changes. */
    readonly forget?: boolean;
  } = {},
): Result<Output<P>> | undefined {
  const { data } = useQuery<Result<Output<P>>>({
    queryKey: [procedure, input],
    queryFn: () => call(procedure, input, { background: options.every !== undefined }),
    throwOnError: true,
    ...(options.every === undefined ? {} : { refetchInterval: options.every }),
    ...(options.forget === true ? { gcTime: 0 } : {}),
    ...(options.keep === true ? { placeholderData: keepPreviousData } : {}),
  });
  return data;
}

/**
 * Tells main to do something. The answer is awaited; then everything shown is asked anew, after a
 * refusal too: a wrong PIN that blocks the card has changed something. `quiet` is for what changes
 * nothing that is shown, such as a key pressed on a reader.
 */
export function useTell<P extends ProcedureName>(
  procedure: P,
  options: { readonly quiet?: boolean } = {},
) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (input: Input<P>) => call(procedure, input),
    ...(options.quiet === true ? {} : { onSuccess: () => client.invalidateQueries() }),
    throwOnError: true,
  }).mutateAsync;
}
