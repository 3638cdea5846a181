/**
 * Who is selected for what is done to many at once: some, one by one over the pages, or everybody
 * whom the question finds except some. Ids of 100,000 never come to the page.
 */
export type Selectie =
  | { readonly soort: 'enkele'; readonly ids: ReadonlySet<string> }
  | { readonly soort: 'alle'; readonly behalve: ReadonlySet<string> };

export const geenSelectie: Selectie = { soort: 'enkele', ids: new Set() };
export const alleSelectie: Selectie = { soort: 'alle', behalve: new Set() };

export function isSelected(selectie: Selectie, id: string): boolean {
  return selectie.soort === 'enkele' ? selectie.ids.has(id) : !selectie.behalve.has(id);
}

export function select(selectie: Selectie, ids: readonly string[], on: boolean): Selectie {
  if (selectie.soort === 'enkele') return { soort: 'enkele', ids: changed(selectie.ids, ids, on) };
  return { soort: 'alle', behalve: changed(selectie.behalve, ids, !on) };
}

export function countSelected(selectie: Selectie, totaal: number): number {
  return selectie.soort === 'enkele' ? selectie.ids.size : totaal - selectie.behalve.size;
}

function changed(from: ReadonlySet<string>, ids: readonly string[], on: boolean) {
  const next = new Set(from);
  for (const id of ids) {
    if (on) next.add(id);
    else next.delete(id);
  }
  return next;
}
