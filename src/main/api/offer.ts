import type { Sessions } from '../use-cases/sessie/sessions.ts';
import type { Bestand, Files } from './files.ts';

/** Ready for the session that asked, once: every file leaves the app this way. */
export function offerTo(
  { files, sessions }: { readonly files: Files; readonly sessions: Sessions },
  bestand: Bestand,
): { readonly bestand: string; readonly naam: string } {
  const token = files.offer(sessions.current()?.id ?? '', bestand);
  return { bestand: token, naam: bestand.naam };
}
