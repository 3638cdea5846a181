/** Names that Windows keeps for devices, whatever stands behind the dot. */
const gereserveerd = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
const MAX_NAAM = 80;

/**
 * A name that every system takes: letters without accents, digits and dashes. What the name is made
 * of is a title and a day, never a person or a number (security.md I7, G3).
 */
export function bestandsnaam(
  titel: string,
  extensie: 'csv' | 'json' | 'pdf' | 'rkm' | 'xlsx',
): string {
  const plain = titel
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_NAAM)
    .replace(/^-+|-+$/g, '');
  const naam = plain === '' || gereserveerd.test(plain) ? `bestand-${plain}` : plain;
  return `${naam.replace(/-+$/, '')}.${extensie}`;
}
