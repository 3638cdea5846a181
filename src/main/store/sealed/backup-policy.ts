/** A copy of a store, by the moment it was made (ISO 8601) and the last commit in it. */
export type Backup = { readonly name: string; readonly at: string; readonly seq: number };

const newest = 5;
const days = 7;
const weeks = 4;
const dayMs = 24 * 60 * 60 * 1000;

/** `2026-11-23T10-00-00.000Z-000012`: sorted by name is sorted by time. */
export function backupName({ at, seq }: Omit<Backup, 'name'>): string {
  return `${at.replaceAll(':', '-')}-${String(seq).padStart(6, '0')}`;
}

export function readBackupName(name: string): Backup | null {
  const read = /^(\d{4}-\d\d-\d\dT)(\d\d)-(\d\d)-(\d\d\.\d{3}Z)-(\d{6,})$/.exec(name);
  if (read === null) return null;
  const [, day, hours, minutes, rest, seq] = read;
  return { name, at: `${day}${hours}:${minutes}:${rest}`, seq: Number(seq) };
}

/** The last five, the last of each of seven days and the last of each of four weeks. */
export function keptOf(backups: readonly Backup[]): ReadonlySet<string> {
  const newestFirst = backups.toSorted((one, other) => (one.name < other.name ? 1 : -1));
  return new Set([
    ...newestFirst.slice(0, newest).map(({ name }) => name),
    ...lastOfEach(newestFirst, days, ({ at }) => at.slice(0, 10)),
    ...lastOfEach(newestFirst, weeks, weekOf),
  ]);
}

function lastOfEach(
  newestFirst: readonly Backup[],
  most: number,
  spanOf: (backup: Backup) => string,
): readonly string[] {
  const last = new Map<string, string>();
  for (const backup of newestFirst) {
    const span = spanOf(backup);
    if (!last.has(span)) last.set(span, backup.name);
  }
  return [...last.values()].slice(0, most);
}

/** Its Monday; the first of January 1970 was a Thursday. */
function weekOf({ at }: Backup): string {
  return String(Math.floor((Date.parse(at) / dayMs + 3) / 7));
}
