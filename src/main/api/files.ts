/** A file on its way out of the app. */
export type Bestand = {
  /** Made by `bestandsnaam`: plain letters, digits and dashes. */
  readonly naam: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
};

export type Files = {
  /** Holds the file ready and answers with the token that gives it, once, to this session only. */
  offer(sessie: string, bestand: Bestand): string;
  /** Null when there is no such file (any more) for this session; asking does not use it up. */
  find(sessie: string | null, token: string): Bestand | null;
  /** The same, and from then on the token is worth nothing. */
  take(sessie: string | null, token: string): Bestand | null;
};

/** As long as somebody may look for a place in the dialog. */
const GELDIG_MS = 10 * 60_000;
/** Who asks for more forgets the oldest: a file of a large organisatie is some tens of megabytes. */
const MAX_KLAAR = 4;

type Klaar = { readonly sessie: string; readonly bestand: Bestand; readonly tot: number };

/**
 * Files ready to be fetched, in memory of the open workspace only: when that is closed or locked, so
 * are they. `loop` counts milliseconds and only goes forward.
 */
export function createFiles(parts: {
  readonly nextToken: () => string;
  readonly loop: () => number;
}): Files {
  const klaar = new Map<string, Klaar>();

  function sweep(): void {
    for (const [token, { tot }] of klaar) if (tot <= parts.loop()) klaar.delete(token);
  }

  function find(sessie: string | null, token: string): Bestand | null {
    sweep();
    const found = klaar.get(token);
    return found === undefined || found.sessie !== sessie ? null : found.bestand;
  }

  return {
    offer(sessie, bestand) {
      sweep();
      const [oldest] = klaar.keys();
      if (klaar.size >= MAX_KLAAR && oldest !== undefined) klaar.delete(oldest);
      const token = parts.nextToken();
      klaar.set(token, { sessie, bestand, tot: parts.loop() + GELDIG_MS });
      return token;
    },
    find,
    take(sessie, token) {
      const found = find(sessie, token);
      if (found !== null) klaar.delete(token);
      return found;
    },
  };
}

/** What makes a browser keep it as a file under its name, and never show it as a page. */
export function fileHeaders({ naam, type, bytes }: Bestand): Readonly<Record<string, string>> {
  if (!/^[a-z0-9][a-z0-9-]*\.[a-z0-9]+$/.test(naam)) throw new Error('Not a name for a file');
  return {
    'content-type': type,
    'content-length': String(bytes.length),
    'content-disposition': `attachment; filename="${naam}"`,
  };
}
