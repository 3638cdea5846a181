import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { Input, Output, ProcedureName } from '../shared/contract/contract.ts';
import type { Result } from '../shared/result.ts';
import { noteAnswer } from './seen-fault.ts';

/** A broken answer is a bug in main or a lost connection: it throws, and one calm screen says so. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** The only place that talks to main. */
export async function call<P extends ProcedureName>(
  procedure: P,
  input: Input<P>,
): Promise<Result<Output<P>>> {
  const response = await fetch(`/api/${procedure}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
  if (response.status !== 200) throw new Unreachable(`${procedure}: ${response.status}`);
  const result = (await response.json()) as Result<Output<P>>;
  noteAnswer(procedure, result.ok ? null : result.faults[0]);
  return result;
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
    queryFn: () => call(procedure, input),
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
