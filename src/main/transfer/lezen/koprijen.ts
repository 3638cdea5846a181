import { findAlias, foldKop, tussenKoppen } from '../../domain/lijst/aliassen.ts';
import type { LijstRij } from './lijst.ts';

/** Headers stand near the top; below there may be a value that is also a header's word. */
const searched = 30;

/** An address, a date, or a number of six digits and more: no header has one. */
const gegeven = /@|\d[\s.\-/]?(?:\d[\s.\-/]?){5}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d[,.]\d+E\+?\d/u;

export function holdsGegeven({ cellen }: LijstRij): boolean {
  return cellen.some((cel) => gegeven.test(cel));
}

/** The one or two rows that the headers stand in; none when the list begins at once. */
function findKoprijen(rijen: readonly LijstRij[]): readonly LijstRij[] {
  const top = rijen.slice(0, searched);
  const scores = top.map((rij) => (holdsGegeven(rij) ? 0 : countAliassen(rij)));
  const best = Math.max(0, ...scores);
  const at = best > 0 ? scores.indexOf(best) : findUnknownKop(top);
  const kop = top[at];
  if (kop === undefined) return [];
  const onder = top[at + 1];
  if (onder !== undefined && isSecondLine(kop, onder)) return [kop, onder];
  const boven = top[at - 1];
  return boven !== undefined && isFirstLine(boven, kop) ? [boven, kop] : [kop];
}

/** The row that somebody chose, by itself; null is what is recognised, and so is its first row. */
export function chooseKoprijen(
  rijen: readonly LijstRij[],
  gevraagd: number | null,
): readonly LijstRij[] {
  if (gevraagd === 0) return [];
  const found = findKoprijen(rijen);
  const at = rijen.slice(0, searched).findIndex(({ nummer }) => nummer === gevraagd);
  const kop = rijen[at];
  return kop === undefined || kop === found[0] || holdsGegeven(kop) ? found : [kop];
}

/** So many are enough to choose from; the texts only tell them apart. */
const maxKeuzes = 12;
const maxTekst = 80;

/** A row with data of somebody is no choice: headers are remembered, and hold nothing of a person. */
export function findKopKeuzes(rijen: readonly LijstRij[]) {
  return rijen
    .slice(0, searched)
    .filter((rij) => !holdsGegeven(rij))
    .slice(0, maxKeuzes)
    .map(({ nummer, cellen }) => ({
      nummer,
      tekst: cellen
        .filter((cel) => cel !== '')
        .map(oneLine)
        .join(' · ')
        .slice(0, maxTekst),
    }));
}

function countAliassen({ cellen }: LijstRij): number {
  return cellen.filter((cel) => findAlias(cel) !== null).length;
}

function countFilled({ cellen }: LijstRij): number {
  return cellen.filter((cel) => cel !== '').length;
}

/** Headers that no language knows: only words, over rows of which most hold data. */
function findUnknownKop(top: readonly LijstRij[]): number {
  const at = top.findIndex((rij) => countFilled(rij) > 1);
  const kop = top[at];
  const below = top.slice(at + 1);
  if (kop === undefined || holdsGegeven(kop)) return -1;
  return below.length > 0 && below.filter(holdsGegeven).length * 2 > below.length ? at : -1;
}

/**
 * A second line names again what the first left open, or ends its words ('Rijksregister-' over
 * 'nummer'). A person of whom only the name is known must not be taken for one.
 */
function isSecondLine(kop: LijstRij, onder: LijstRij): boolean {
  if (onder.nummer !== kop.nummer + 1 || holdsGegeven(onder)) return false;
  const named = onder.cellen.filter(
    (cel, at) => cel !== '' && (findAlias(cel) ?? findAlias(`${kop.cellen[at]}${cel}`)) !== null,
  );
  return named.length * 2 > countFilled(onder);
}

/** Groups over headers stand over several columns, a title in the first cell alone. */
function isFirstLine(boven: LijstRij, kop: LijstRij): boolean {
  if (boven.nummer !== kop.nummer - 1 || holdsGegeven(boven)) return false;
  const { length } = kop.cellen;
  return boven.cellen.length <= length && boven.cellen.some((cel, at) => at > 0 && cel !== '');
}

/** One header a column. A cell merged over columns has its text in the first of them. */
export function joinKoppen(koprijen: readonly LijstRij[], width: number): readonly string[] {
  const [first, second] = koprijen.map(({ cellen }) => cellen);
  const columns = Array.from({ length: width }, (_, at) => at);
  if (second === undefined) return columns.map((at) => oneLine(first?.[at]));
  let group = '';
  return columns.map((at) => {
    const boven = oneLine(first?.[at]);
    if (boven !== '') group = boven;
    const onder = oneLine(second[at]);
    return onder === '' ? boven : joinKop(group, onder);
  });
}

function joinKop(boven: string, onder: string): string {
  if (boven === '') return onder;
  if (boven.endsWith('-')) return `${boven.slice(0, -1)}${onder}`;
  const oneName = findAlias(onder) === null && findAlias(`${boven} ${onder}`) !== null;
  return `${boven}${oneName ? ' ' : tussenKoppen}${onder}`;
}

function oneLine(cel: string | undefined): string {
  return (cel ?? '').replace(/\s+/gu, ' ');
}

export function isSameRow(rij: LijstRij, kop: LijstRij): boolean {
  return (
    rij.cellen.length === kop.cellen.length &&
    rij.cellen.every((cel, at) => foldKop(cel) === foldKop(kop.cellen[at] ?? ''))
  );
}

/** In the row that has most of them. */
export function countBekendeKoppen(rijen: readonly LijstRij[]): number {
  const top = rijen.slice(0, searched).filter((rij) => !holdsGegeven(rij));
  return Math.max(0, ...top.map(countAliassen));
}
