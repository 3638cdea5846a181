import { fault } from '../../../shared/faults.ts';
import { foldWords } from '../../../shared/fold-text.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import { findTaal } from '../../domain/lijst/aliassen.ts';
import { countDatums, habitOf } from './datumgewoonte.ts';
import { forEachInTurns } from './in-beurten.ts';
import { chooseKoprijen, findKopKeuzes, isSameRow, joinKoppen } from './koprijen.ts';
import type {
  Herkend,
  Lijst,
  LijstRij,
  Opmerking,
  OvergeslagenRij,
  RedenOvergeslagen,
} from './lijst.ts';
import type { GelezenRijen } from './rijen-lezer.ts';

/** First words of a line that counts, not names: with or without what it counts. */
const totalen = new Set(
  'totaal totalen subtotaal eindtotaal aantal som total totaux soustotal sous nombre somme sum count subtotal grand'.split(
    ' ',
  ),
);

type Bron = Omit<Herkend, 'datums' | 'taal' | 'koprijen' | 'kopKeuzes'>;

type Keuzes = { readonly kop: number | null; readonly opmerkingen?: readonly Opmerking[] };

/** From rows as they stand to a list: headers found, and every row that is none of a person named. */
export async function makeLijst(
  gelezen: GelezenRijen,
  bron: Bron,
  { kop, opmerkingen = [] }: Keuzes,
): Promise<Result<Lijst>> {
  if (gelezen.rijen.length === 0) return refuse(fault('lijst.leeg'));
  const sorted = await sortRijen(gelezen, kop);
  if (sorted.rijen.length === 0) return refuse(fault('lijst.zonderGegevens'));
  const kopWidth = Math.max(0, ...sorted.koprijen.map(({ cellen }) => cellen.length));
  const width = Math.max(kopWidth, sorted.width);
  const koppen = joinKoppen(sorted.koprijen, width);
  const shaped = await shapeRijen(sorted.rijen, { kopWidth, width });
  const datums = habitOf(shaped.telling);
  return ok({
    koppen,
    rijen: shaped.rijen,
    overgeslagen: sorted.overgeslagen.toSorted((a, b) => a.nummer - b.nummer),
    opmerkingen: [...opmerkingen, ...shaped.opmerkingen],
    herkend: {
      ...bron,
      // Real dates of a workbook come as year, month, day whatever its user's habit is.
      datums: bron.soort === 'xlsx' && datums === 'jmd' ? null : datums,
      taal: findTaal(koppen),
      koprijen: sorted.koprijen.map(({ nummer }) => nummer),
      kopKeuzes: findKopKeuzes(gelezen.rijen),
    },
  });
}

async function sortRijen({ rijen, lege }: GelezenRijen, kop: number | null) {
  const koprijen = chooseKoprijen(rijen, kop);
  const eerste = koprijen[0]?.nummer ?? 0;
  const kept: LijstRij[] = [];
  const overgeslagen: OvergeslagenRij[] = lege.map((nummer) => ({ nummer, reden: 'leeg' }));
  let width = 0;
  await forEachInTurns(rijen, (rij) => {
    const reden = rij.nummer < eerste ? 'titel' : redenOf(rij, koprijen);
    if (reden !== null) overgeslagen.push({ nummer: rij.nummer, reden });
    else kept.push(rij);
    if (reden === null) width = Math.max(width, rij.cellen.length);
  });
  return { koprijen, rijen: kept, overgeslagen, width };
}

function redenOf(rij: LijstRij, koprijen: readonly LijstRij[]): RedenOvergeslagen | null {
  if (koprijen.includes(rij)) return 'kop';
  if (koprijen.some((kop) => isSameRow(rij, kop))) return 'kopHerhaald';
  return isTotaal(rij) ? 'totaal' : null;
}

/** 'Totaal: 12 personen', 'Aantal | 12'. A row with an address or a long number is a person. */
function isTotaal({ cellen }: LijstRij): boolean {
  const filled = cellen.filter((cel) => cel !== '');
  const [word = ''] = foldWords((filled[0] ?? '').slice(0, 40));
  if (!totalen.has(word) || filled.length > 3) return false;
  return !filled.some((cel) => cel.includes('@') || cel.replace(/\D/g, '').length >= 9);
}

async function shapeRijen(
  rijen: readonly LijstRij[],
  { kopWidth, width }: { readonly kopWidth: number; readonly width: number },
) {
  const telling = { dagEerst: 0, maandEerst: 0, jaarEerst: 0 };
  const opmerkingen: Opmerking[] = [];
  const shaped: LijstRij[] = [];
  await forEachInTurns(rijen, (rij) => {
    countDatums(telling, rij);
    if (kopWidth > 0 && rij.cellen.length > kopWidth) {
      opmerkingen.push({ soort: 'meerCellenDanKoppen', rij: rij.nummer });
    }
    const missing = width - rij.cellen.length;
    const cellen = missing === 0 ? rij.cellen : [...rij.cellen, ...Array(missing).fill('')];
    shaped.push({ ...rij, cellen });
  });
  return { telling, opmerkingen, rijen: shaped };
}
