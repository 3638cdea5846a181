/** Where bugs are told: once, on one line, without anything that somebody typed. */
export type Log = {
  bug(event: {
    readonly procedure: string | null;
    readonly error: unknown;
    /** Which session it happened in; says nothing about whose. */
    readonly sessie?: string | null;
  }): void;
};

export function createLog(parts: {
  readonly write: (line: string) => void;
  readonly now: () => string;
}): Log {
  return {
    bug({ procedure, error, sessie = null }) {
      const line = {
        at: parts.now(),
        procedure: procedure === null ? null : nameOnly(procedure),
        sessie,
        error: error instanceof Error ? error.name : typeof error,
        frames: error instanceof Error ? framesOf(error) : [],
      };
      parts.write(`${JSON.stringify(line)}\n`);
    },
  };
}

/** The name comes from the address of the request: anything that is no name is not repeated. */
function nameOnly(procedure: string): string {
  return /^[A-Za-z]{1,40}\.[A-Za-z]{1,40}$/.test(procedure) ? procedure : '?';
}

/**
 * Function and place of each frame. Not the message, which may quote what was typed, nor the folder,
 * which holds the name of the user of this machine.
 */
function framesOf(error: Error): readonly string[] {
  const lines = error.stack?.split('\n') ?? [];
  return lines.flatMap((line) => {
    const place = /^\s+at .*?([^\\/()]+:\d+:\d+)\)?$/.exec(line)?.[1];
    if (place === undefined) return [];
    const name = /^\s+at ([^/\\]+) \(/.exec(line)?.[1];
    return [name === undefined ? place : `${name} ${place}`];
  });
}
