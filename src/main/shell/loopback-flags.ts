import { parseArgs } from 'node:util';

export type LoopbackFlags = {
  /** null: the user's own data folder. */
  readonly data: string | null;
  /** 0: any free port. */
  readonly port: number;
  /** Whether to open a window of its own. */
  readonly open: boolean;
  /** Only tell which browser would be used. */
  readonly findBrowser: boolean;
};

export const usage = 'Usage: npm start -- [--data DIR] [--port N] [--no-open]';

/** null when they are not as in `usage`. */
export function readFlags(args: readonly string[]): LoopbackFlags | null {
  const values = parse(args);
  if (values === null || !/^\d{1,5}$/.test(values.port) || Number(values.port) > 65_535)
    return null;
  return {
    data: values.data ?? null,
    port: Number(values.port),
    open: !values['no-open'],
    findBrowser: values['find-browser'],
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        data: { type: 'string' },
        port: { type: 'string', default: '0' },
        'no-open': { type: 'boolean', default: false },
        'find-browser': { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    return null;
  }
}
