/** One cell as it becomes: this row gets or loses this column. */
export type Cel = { readonly rij: string; readonly kolom: string; readonly aan: boolean };

/** A row as the page was given it. */
export type MatrixRij = { readonly toekenningId: string; readonly contexten: readonly string[] };

type Row = { readonly voor: ReadonlySet<string>; readonly na: ReadonlySet<string> };

/**
 * What has been painted and not kept yet. A stroke is what one gesture changed: what undo takes back.
 * Only touched rows are in `rows`, so that a stroke costs what it paints and not the whole matrix.
 */
export type MatrixState = {
  readonly rows: ReadonlyMap<string, Row>;
  readonly done: readonly (readonly Cel[])[];
  readonly undone: readonly (readonly Cel[])[];
};

export const nothingPainted: MatrixState = { rows: new Map(), done: [], undone: [] };

/** Paints as a new stroke, or on with the last one while the pointer is down. */
export function paint(
  state: MatrixState,
  given: readonly MatrixRij[],
  cells: readonly Cel[],
  goOn = false,
): MatrixState {
  const known = new Map(given.map((rij) => [rij.toekenningId, rij]));
  const rows = new Map(state.rows);
  const changed: Cel[] = [];
  for (const cel of cells) {
    const row = rows.get(cel.rij) ?? rowOf(known.get(cel.rij));
    if (row === undefined || row.na.has(cel.kolom) === cel.aan) continue;
    rows.set(cel.rij, withCel(row, cel));
    changed.push(cel);
  }
  if (changed.length === 0) return state;
  const last = goOn ? (state.done.at(-1) ?? []) : [];
  const before = goOn ? state.done.slice(0, -1) : state.done;
  return { rows, done: [...before, [...last, ...changed]], undone: [] };
}

export function undo(state: MatrixState): MatrixState {
  const stroke = state.done.at(-1);
  if (stroke === undefined) return state;
  const inverse = stroke.toReversed().map((cel) => ({ ...cel, aan: !cel.aan }));
  return {
    rows: apply(state.rows, inverse),
    done: state.done.slice(0, -1),
    undone: [...state.undone, stroke],
  };
}

export function redo(state: MatrixState): MatrixState {
  const stroke = state.undone.at(-1);
  if (stroke === undefined) return state;
  return {
    rows: apply(state.rows, stroke),
    done: [...state.done, stroke],
    undone: state.undone.slice(0, -1),
  };
}

/** 'Alle wijzigingen ongedaan maken' is a stroke too: it can itself be undone. */
export function takeAllBack(state: MatrixState): MatrixState {
  const cells = [...state.rows].flatMap(([rij, { voor, na }]) => [
    ...[...na].filter((kolom) => !voor.has(kolom)).map((kolom) => ({ rij, kolom, aan: false })),
    ...[...voor].filter((kolom) => !na.has(kolom)).map((kolom) => ({ rij, kolom, aan: true })),
  ]);
  return paint(state, [], cells);
}

/** What is to be kept: only rows that really became different. */
export function changesOf(state: MatrixState) {
  return [...state.rows]
    .filter(([, row]) => countOf(row) > 0)
    .map(([toekenningId, { voor, na }]) => ({ toekenningId, voor: [...voor], na: [...na] }));
}

/** Cells that differ from what was given. */
export function changedCells(state: MatrixState): number {
  return [...state.rows.values()].reduce((sum, row) => sum + countOf(row), 0);
}

function countOf({ voor, na }: Row): number {
  const added = [...na].filter((kolom) => !voor.has(kolom)).length;
  return added + [...voor].filter((kolom) => !na.has(kolom)).length;
}

function rowOf(rij: MatrixRij | undefined): Row | undefined {
  if (rij === undefined) return undefined;
  const voor = new Set(rij.contexten);
  return { voor, na: voor };
}

function withCel(row: Row, { kolom, aan }: Cel): Row {
  const na = new Set(row.na);
  if (aan) na.add(kolom);
  else na.delete(kolom);
  return { ...row, na };
}

function apply(rows: ReadonlyMap<string, Row>, cells: readonly Cel[]): ReadonlyMap<string, Row> {
  const next = new Map(rows);
  for (const cel of cells) {
    const row = next.get(cel.rij);
    if (row !== undefined) next.set(cel.rij, withCel(row, cel));
  }
  return next;
}
