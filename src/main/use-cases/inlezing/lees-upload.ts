import { ok, type Result } from '../../../shared/result.ts';
import type { Datum } from '../../../shared/values/datum.ts';
import type { Leeswijze } from '../../../shared/values/inlezing.ts';
import { withoutNumbers } from '../../domain/historiek-rules.ts';
import type { Lijst } from '../../transfer/lezen/lijst.ts';
import { optionalText } from '../typed-field.ts';
import type { Lezer } from './lezer.ts';
import type { Bron } from './open-lijsten.ts';

const MAX_BESTANDSNAAM = 120;
/** Of more shapes than this nobody comes back to the first. */
export const MAX_VORMEN = 40;

/** A file, or what was pasted when it has no name, as a list with a name that is fit to keep. */
export async function leesUpload(
  lezer: Lezer,
  today: Datum,
  { naam, bytes }: { readonly naam: string | null; readonly bytes: Uint8Array },
): Promise<Result<{ readonly bestand: string | null; readonly lijst: Lijst }>> {
  const lijst = await readBron(lezer, { bytes, geplakt: naam === null });
  if (!lijst.ok) return lijst;
  return ok({ bestand: naam === null ? null : cleanName(naam, today), lijst: lijst.value });
}

/** As it is recognised, or in the way that somebody chose. */
export function readBron(
  lezer: Lezer,
  { bytes, geplakt }: Bron,
  wijze?: Leeswijze,
): Promise<Result<Lijst>> {
  return geplakt
    ? lezer.leesPlak(new TextDecoder().decode(bytes), wijze)
    : lezer.leesBestand(wijze === undefined ? { bytes } : { bytes, wijze });
}

/** A file is sometimes called after a person, with his number (security.md G3). */
export function cleanName(naam: string, today: Datum): string {
  const last = naam.split(/[\\/]/).at(-1) ?? '';
  const text = optionalText(
    withoutNumbers(last, today).slice(0, MAX_BESTANDSNAAM),
    MAX_BESTANDSNAAM,
  );
  return (text.ok ? text.value : null) ?? '';
}

type Vorm<V> = { readonly vorm: string; readonly velden: readonly V[] };

/** What was chosen for a file of this shape, if it still has as many columns. */
export function koppelingVan<V>(
  known: readonly Vorm<V>[],
  vorm: string,
  { koppen }: Lijst,
): readonly V[] | null {
  const velden = known.find((one) => one.vorm === vorm)?.velden;
  return velden !== undefined && velden.length === koppen.length ? velden : null;
}

/** The same choices with the latest one at their end. */
export function withKoppeling<V>(known: readonly Vorm<V>[], latest: Vorm<V>): readonly Vorm<V>[] {
  return [...known.filter(({ vorm }) => vorm !== latest.vorm), latest].slice(-MAX_VORMEN);
}

/** As they were asked for, one for each column; a field that two would hold goes to the first. */
export function eachOnce<V>(
  { koppen }: Lijst,
  asked: readonly (V | null)[],
): readonly (V | null)[] {
  const seen = new Set<V>();
  return koppen.map((_kop, at) => {
    const veld = asked[at] ?? null;
    if (veld === null || seen.has(veld)) return null;
    seen.add(veld);
    return veld;
  });
}
