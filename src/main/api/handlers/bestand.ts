import type { bestandContract } from '../../../shared/contract/bestand.ts';
import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import type { Sessions } from '../../use-cases/sessie/sessions.ts';
import type { Bestand, Files } from '../files.ts';
import type { HandlersOf } from '../handler.ts';

/** What a shell with a dialog of its own brings; the page never names a path (security.md I7). */
export type SaveFile = {
  /** The place that the user points at; null when he does not. */
  choose(naam: string): Promise<string | null>;
  write(path: string, bestand: Bestand): Promise<Result<null>>;
};

export function bestandHandlers(parts: {
  readonly files: Files;
  readonly sessions: Sessions;
  /** Null where the shell has no dialog: then the browser fetches the file. */
  readonly saveFile: SaveFile | null;
}): HandlersOf<typeof bestandContract> {
  const { files, sessions, saveFile } = parts;
  const sessie = () => sessions.current()?.id ?? null;
  return {
    'bestand.save': async ({ bestand: token }) => {
      const found = files.find(sessie(), token);
      if (found === null) return refuse(fault('bestand.verlopen'));
      if (saveFile === null) return ok({ uitkomst: 'download' });
      const path = await saveFile.choose(found.naam);
      if (path === null) return ok({ uitkomst: 'geannuleerd' });
      // Locked, signed out or asked for twice while the dialog was open: nothing goes out any more.
      if (files.find(sessie(), token) === null) return refuse(fault('bestand.verlopen'));
      // Taken only once it is written: a full disk may be repaired and tried again.
      const written = await saveFile.write(path, found);
      if (!written.ok) return written;
      files.take(sessie(), token);
      return ok({ uitkomst: 'bewaard' });
    },
  };
}
