import type { WerkruimteSoort } from '../../../shared/values/codelijsten.ts';
import type { Datum } from '../../../shared/values/datum.ts';
import { leesEmail, leesTelefoon } from './lees-contact.ts';
import { leesDatum } from './lees-datum.ts';
import { isCategorie, isGeslacht } from './lees-keuze.ts';
import { leesInsz, leesOndernemingsnummer } from './lees-nummer.ts';
import type { Tabel, Veld } from './veld.ts';

/** A field that a column seems to hold, and how many of its filled cells say so. */
export type Inhoud = { readonly veld: Veld; readonly passend: number; readonly gevuld: number };

const sampleRows = 200;
/** The share of filled cells that must fit: a list has mistakes. */
const minShare = 0.7;

type Context = { readonly soort: WerkruimteSoort; readonly today: Datum };
type Soort = Exclude<Veld, 'geboortedatum' | 'begindatum' | 'einddatum'> | 'datum';
type Kolom = {
  readonly soort: Soort;
  readonly passend: number;
  readonly cellen: readonly string[];
};

/** Per column what its cells look like; null where nothing is typical. */
export function findInhoud({ koppen, rijen }: Tabel, context: Context): readonly (Inhoud | null)[] {
  const sample = rijen.slice(0, sampleRows);
  const kolommen = koppen.map((_, kolom) => {
    const cellen = sample.map((rij) => rij.cellen[kolom] ?? '').filter((cel) => cel !== '');
    return kolomOf(cellen, context);
  });
  const datums = nameDatums(kolommen, context.today);
  return kolommen.map((kolom, at) => {
    const veld = kolom?.soort === 'datum' ? (datums.get(at) ?? null) : (kolom?.soort ?? null);
    if (kolom === null || veld === null) return null;
    return { veld, passend: kolom.passend, gevuld: kolom.cellen.length };
  });
}

/** In this order: a national number is also eleven digits to dial. */
function kolomOf(cellen: readonly string[], context: Context): Kolom | null {
  const tests: readonly (readonly [Soort, (cel: string) => boolean])[] = [
    ['email', (cel) => cel.includes('@') && leesEmail(cel).waarde !== null],
    ['insz', (cel) => isNearly(leesInsz(cel, context))],
    ['ondernemingsnummer', (cel) => leesOndernemingsnummer(cel).waarde !== null],
    ['datum', (cel) => /\D/.test(cel) && leesDatum(cel, null).waarde !== null],
    ['telefoon', (cel) => /^[+0(]/.test(cel) && leesTelefoon(cel).waarde !== null],
    ['geslacht', isGeslacht],
    ['categorie', isCategorie],
  ];
  for (const [soort, fits] of tests) {
    const passend = cellen.filter(fits).length;
    if (passend > 0 && passend >= cellen.length * minShare) return { soort, passend, cellen };
  }
  return null;
}

/** Right, or right once repaired: a column with many mistakes is still that column. */
function isNearly({ waarde, herstel }: ReturnType<typeof leesInsz>): boolean {
  return waarde !== null || herstel.length > 0;
}

/** Whether most cells hold more words than one, as those with both names do. */
export function holdsBothNames({ rijen }: Tabel, kolom: number): boolean {
  const cellen = rijen.slice(0, sampleRows).map((rij) => rij.cellen[kolom] ?? '');
  const filled = cellen.filter((cel) => cel !== '');
  return filled.filter((cel) => /\s/u.test(cel)).length >= Math.max(1, filled.length * minShare);
}

/** Days long past are of birth; of what is left the first is the begin and the second the end. */
function nameDatums(kolommen: readonly (Kolom | null)[], today: Datum): ReadonlyMap<number, Veld> {
  const found = kolommen.flatMap((kolom, at) => (kolom?.soort === 'datum' ? [{ kolom, at }] : []));
  const born = found.find(
    ({ kolom }) => medianYear(kolom.cellen) <= Number(today.slice(0, 4)) - 14,
  );
  const [begin, einde] = found.filter((each) => each !== born);
  const named = new Map<number, Veld>();
  if (born !== undefined) named.set(born.at, 'geboortedatum');
  if (begin !== undefined) named.set(begin.at, 'begindatum');
  if (einde !== undefined) named.set(einde.at, 'einddatum');
  return named;
}

function medianYear(cellen: readonly string[]): number {
  const years = cellen
    .flatMap((cel) => leesDatum(cel, null).waarde ?? [])
    .map((datum) => Number(datum.slice(0, 4)))
    .toSorted((a, b) => a - b);
  return years[Math.floor(years.length / 2)] ?? 0;
}
