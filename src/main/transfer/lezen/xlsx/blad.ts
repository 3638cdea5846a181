import { type Fault, fault } from '../../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../../shared/result.ts';
import { restoreInert } from '../../formule.ts';
import { MAX_KOLOMMEN, MAX_RIJNUMMER } from '../grenzen.ts';
import type { Opmerking } from '../lijst.ts';
import { type GelezenRijen, startRijen } from '../rijen-lezer.ts';
import { startTekst } from './gedeelde-teksten.ts';
import { numberText } from './getal.ts';
import { gewoon, type Stijl } from './stijlen.ts';
import { isTrue } from './werkboek.ts';
import { type Element, readXml } from './xml.ts';
import type { Zip } from './zip.ts';

export type BladInhoud = {
  readonly gelezen: GelezenRijen;
  readonly opmerkingen: readonly Opmerking[];
};

/** What the cells of a sheet refer to. */
export type Boek = {
  readonly teksten: readonly string[];
  readonly stijlen: readonly Stijl[];
  readonly vanaf1904: boolean;
};

type Rij = { readonly nummer: number; readonly verborgen: boolean; readonly cellen: string[] };
type Cel = { readonly kolom: number; readonly type: string; readonly stijl: number };

/** The rows of one sheet, hidden ones too. Only cells with a value count; a formula gives its last. */
export async function readBlad(zip: Zip, deel: string, boek: Boek): Promise<Result<BladInhoud>> {
  const rijen = startRijen();
  const opmerkingen: Opmerking[] = [];
  const cells = startCellen(boek);
  let rij: Rij = { nummer: 0, verborgen: false, cellen: [] };
  let inData = false;
  const closeCel = (): Fault | null => {
    const { kolom, text, formuleZonderWaarde } = cells.close();
    if (formuleZonderWaarde) {
      opmerkingen.push({ soort: 'formuleZonderWaarde', rij: rij.nummer, kolom });
    }
    return text === '' ? null : place(rij, kolom, text);
  };
  const found = await readXml(zip, deel, {
    open: (element) => {
      if (element.naam === 'sheetData') inData = true;
      if (!inData) return null;
      if (element.naam !== 'row') return cells.open(element);
      const next = startRij(element, rij.nummer);
      if (next === null) return fault('lijst.beschadigd');
      rij = next;
      cells.newRow();
      return null;
    },
    text: cells.text,
    close: (naam) => {
      cells.leave(naam);
      if (naam === 'c') return closeCel();
      if (naam === 'row') return rijen.add(rij);
      // What follows are merged cells, links and the like: nothing that is read.
      return naam === 'sheetData' ? 'genoeg' : null;
    },
  });
  return found === null ? ok({ gelezen: rijen.done(), opmerkingen }) : refuse(found);
}

/** Rows only go down; null when they do not. */
function startRij(element: Element, vorige: number): Rij | null {
  const nummer = Number(element.get('r') ?? vorige + 1);
  if (!Number.isSafeInteger(nummer) || nummer <= vorige || nummer > MAX_RIJNUMMER) return null;
  return { nummer, verborgen: isTrue(element.get('hidden')), cellen: [] };
}

/** Nothing is filled up to a column far to the right: one cell a row would take gigabytes. */
function place({ nummer, cellen }: Rij, kolom: number, text: string): Fault | null {
  if (kolom >= MAX_KOLOMMEN && text.trim() !== '') {
    return fault('lijst.teVeelKolommen', { rij: nummer, max: MAX_KOLOMMEN });
  }
  if (kolom >= MAX_KOLOMMEN) return null;
  while (cellen.length < kolom) cellen.push('');
  cellen[kolom] = text;
  return null;
}

function startCellen(boek: Boek) {
  const inline = startTekst();
  let cel: Cel = { kolom: -1, type: 'n', stijl: 0 };
  let value = '';
  let inValue = false;
  let formula = false;
  return {
    newRow: () => {
      cel = { ...cel, kolom: -1 };
    },
    open: (element: Element): Fault | null => {
      inline.open(element.naam);
      inValue = element.naam === 'v';
      if (element.naam === 'f') formula = true;
      if (element.naam !== 'c') return null;
      const next = celOf(element, cel.kolom);
      if (next === null) return fault('lijst.beschadigd');
      cel = next;
      value = '';
      formula = false;
      inline.begin();
      return null;
    },
    text: (part: string) => {
      inline.text(part);
      if (inValue) value += part;
    },
    leave: (naam: string) => {
      inline.close(naam);
      if (naam === 'v') inValue = false;
    },
    close: () => ({
      kolom: cel.kolom,
      text: textOf(cel, { value, inline: inline.value(), boek }),
      formuleZonderWaarde: formula && value === '' && cel.type !== 'str',
    }),
  };
}

function celOf(element: Element, vorige: number): Cel | null {
  const ref = element.get('r');
  const kolom = ref === null ? vorige + 1 : columnOf(ref);
  if (kolom === null) return null;
  return { kolom, type: element.get('t') ?? 'n', stijl: Number(element.get('s') ?? 0) };
}

/** 0 for 'A1', 27 for 'AB12'. */
function columnOf(ref: string): number | null {
  const letters = /^([A-Z]{1,3})\d{1,7}$/.exec(ref)?.[1];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function textOf(
  { type, stijl }: Cel,
  { value, inline, boek }: { readonly value: string; readonly inline: string; readonly boek: Boek },
): string {
  // Our own files have an apostrophe before what a spreadsheet would run.
  if (type === 's') return restoreInert(boek.teksten[Number(value)] ?? '');
  if (type === 'inlineStr') return restoreInert(inline);
  if (type === 'b') return value === '1' ? 'WAAR' : 'ONWAAR';
  if (type === 'd') return value.slice(0, 10);
  if (type !== 'n') return value;
  return numberText(value, { stijl: boek.stijlen[stijl] ?? gewoon, vanaf1904: boek.vanaf1904 });
}
