import type { WerkruimteSoort } from '../../../shared/values/codelijsten.ts';
import type { Datum } from '../../../shared/values/datum.ts';
import { type Alias, findAlias, findAliasInside, foldKop, isVanAnder } from './aliassen.ts';
import { findInhoud, holdsBothNames, type Inhoud } from './inhoud.ts';
import type { Kolomvoorstel, Koppeling, Tabel, Veld } from './veld.ts';

type Context = { readonly soort: WerkruimteSoort; readonly today: Datum };

/** How sure a column is of its field: of two that claim one, the surer has it, else the first. */
type Aanspraak = {
  readonly kolom: number;
  readonly sterkte: number;
  readonly voorstel: Kolomvoorstel & { readonly veld: Veld };
};

/**
 * For each column the field it seems to hold, by its header, or by its cells when no header tells. No
 * field twice.
 */
export function proposeKoppeling(tabel: Tabel, context: Context): readonly Kolomvoorstel[] {
  const inhoud = findInhoud(tabel, context);
  const aanspraken = tabel.koppen
    .flatMap((kop, kolom) => aanspraakOf(kop, kolom, inhoud[kolom] ?? null) ?? [])
    .map((aanspraak) => withBothNames(aanspraak, tabel))
    .toSorted((a, b) => b.sterkte - a.sterkte || a.kolom - b.kolom);
  const taken = new Map<Veld, number>();
  for (const { voorstel } of aanspraken) {
    if (!taken.has(voorstel.veld)) taken.set(voorstel.veld, voorstel.kolom);
  }
  return tabel.koppen.map((_, kolom) => {
    const own = aanspraken.find((each) => each.kolom === kolom)?.voorstel;
    if (own === undefined) return { kolom, veld: null, reden: { soort: 'onbekend' } };
    if (taken.get(own.veld) === kolom) return own;
    return { kolom, veld: null, reden: { soort: 'dubbel', anders: own.veld } };
  });
}

function aanspraakOf(kop: string, kolom: number, inhoud: Inhoud | null): Aanspraak | null {
  const exact = findAlias(kop);
  if (exact !== null) return byKop(kolom, exact, 3);
  const inside = findAliasInside(kop);
  // 'Telefoon op kantoor' says phone, and its cells agree; 'Rijbewijs, datum' says nothing.
  if (inside !== null) return byKop(kolom, inside, inhoud?.veld === inside.veld ? 2 : 1);
  if (inhoud === null || isVanAnder(kop)) return null;
  if (kop !== '' && needsKop.has(inhoud.veld)) return null;
  const { veld, passend, gevuld } = inhoud;
  const reden = { soort: 'inhoud', passend, gevuld } as const;
  return { kolom, sterkte: 0, voorstel: { kolom, veld, reden } };
}

/** A day under an unknown header is a day of something else: a timestamp, a training. */
const needsKop: ReadonlySet<Veld> = new Set(['geboortedatum', 'begindatum', 'einddatum']);

/** 'Naam' alone, over cells of several words, stands for both names. */
function withBothNames(aanspraak: Aanspraak, tabel: Tabel): Aanspraak {
  const { kolom, voorstel } = aanspraak;
  if (voorstel.veld !== 'naam' || !holdsBothNames(tabel, kolom)) return aanspraak;
  if (tabel.koppen.some((kop) => findAlias(kop)?.veld === 'voornaam')) return aanspraak;
  return { ...aanspraak, voorstel: { ...voorstel, veld: 'naamVolledig' } };
}

function byKop(kolom: number, { veld, alias }: Alias, sterkte: number): Aanspraak {
  return { kolom, sterkte, voorstel: { kolom, veld, reden: { soort: 'kop', alias } } };
}

export function koppelingOf(voorstellen: readonly Kolomvoorstel[]): Koppeling {
  return voorstellen.map(({ veld }) => veld);
}

/**
 * What makes two files of one shape, so that a choice of columns is remembered: the headers in their
 * order, or without headers what the columns hold. It holds nothing of any person.
 */
export function vormOf(tabel: Tabel, context: Context): string {
  if (tabel.koppen.some((kop) => kop !== '')) {
    return `koppen:${tabel.koppen.map((kop) => foldKop(kop).slice(0, 60)).join('|')}`;
  }
  const inhoud = findInhoud(tabel, context);
  return `inhoud:${tabel.koppen.map((_, kolom) => inhoud[kolom]?.veld ?? '').join('|')}`;
}
