import type { Fault } from './faults.ts';

/**
 * What every step that can be refused returns. A refusal is a value with one or more faults
 * (a form can be wrong in two places at once); a bug is a thrown exception, never a Result.
 */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: Faults };

export type Faults = readonly [Fault, ...Fault[]];

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function refuse(...faults: [Fault, ...Fault[]]): Result<never> {
  return { ok: false, faults };
}

/** The same refusal, said of a named field: parsers do not know which field they serve. */
export function atField<T>(field: string, result: Result<T>): Result<T> {
  if (result.ok) return result;
  const [first, ...rest] = result.faults;
  return refuse({ ...first, field }, ...rest.map((fault) => ({ ...fault, field })));
}

type Values<R> = { [K in keyof R]: R[K] extends Result<infer T> ? T : never };

/** All fields parsed, or every fault of every field, in the order of the fields. */
export function collect<R extends Record<string, Result<unknown>>>(fields: R): Result<Values<R>> {
  const values: Record<string, unknown> = {};
  const faults: Fault[] = [];
  for (const [field, result] of Object.entries(fields)) {
    const named = atField(field, result);
    if (named.ok) values[field] = named.value;
    else faults.push(...named.faults);
  }
  const [first, ...rest] = faults;
  return first === undefined ? ok(values as Values<R>) : refuse(first, ...rest);
}

/** The refusal of a list of faults, or nothing when the list is empty. */
export function faultsOf(faults: readonly Fault[]): Faults | undefined {
  const [first, ...rest] = faults;
  return first === undefined ? undefined : [first, ...rest];
}

export function assertNever(value: never): never {
  throw new Error(`Unhandled case: ${JSON.stringify(value)}`);
}
