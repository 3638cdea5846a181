import { parseArgs } from 'node:util';

type Option = { readonly type: 'string' | 'boolean' };
type Values<O extends Readonly<Record<string, Option>>> = {
  readonly [K in keyof O]: O[K]['type'] extends 'boolean' ? boolean : string | null;
};

export type CommandLine<V> =
  | { readonly ok: true; readonly values: V }
  | { readonly ok: false; readonly complaint: string };

/** What was asked for, or a sentence about the flag that is not as in `usage`. Absent is null. */
export function readCommandLine<const O extends Readonly<Record<string, Option>>>(
  args: readonly string[],
  { options, usage }: { readonly options: O; readonly usage: string },
): CommandLine<Values<O>> {
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: false });
    const values: Readonly<Record<string, unknown>> = parsed.values;
    const all = Object.entries(options).map(([name, { type }]) => [
      name,
      values[name] ?? (type === 'boolean' ? false : null),
    ]);
    return { ok: true, values: Object.fromEntries(all) as Values<O> };
  } catch (error) {
    // Node explains after the first sentence how such an argument could be given all the same.
    const [reason = ''] = error instanceof Error ? error.message.split('. ') : [];
    return { ok: false, complaint: `${reason}. Usage: ${usage}` };
  }
}
