import { fault } from '../../../shared/faults.ts';
import { foldWords } from '../../../shared/fold-text.ts';
import type { PersoonId } from '../../../shared/values/ids.ts';
import { faultAt } from '../../domain/fault-at.ts';
import type { GelezenVraag, Wie } from '../../domain/inlezing/vraag.ts';
import type { StoreView } from '../../store/store.ts';

/**
 * Rows without a number that have the name and birth date of somebody whom the organisatie knows, or
 * of another row: probably the same person, which is proposed and never taken.
 */
export function findNummers(
  view: StoreView,
  organisatieId: string,
  vragen: readonly GelezenVraag[],
): readonly GelezenVraag[] {
  const wanted = new Set(vragen.filter(lacksNumber).flatMap(({ wie }) => keyOf(wie) ?? []));
  if (wanted.size === 0) return vragen;
  const found = {
    known: knownByName(view, organisatieId, wanted),
    rows: new Map<string, number>(),
  };
  for (const { nummer, wie } of vragen) {
    const key = wie.insz === null ? null : keyOf(wie);
    if (key !== null && wanted.has(key) && !found.rows.has(key)) found.rows.set(key, nummer);
  }
  return vragen.map((vraag) => (lacksNumber(vraag) ? withNumber(vraag, found) : vraag));
}

type Found = {
  readonly known: ReadonlyMap<string, { readonly id: PersoonId; readonly naam: string }>;
  readonly rows: ReadonlyMap<string, number>;
};

function lacksNumber({ faults }: GelezenVraag): boolean {
  return faults.some(({ code }) => code === 'insz.empty');
}

function withNumber(vraag: GelezenVraag, { known, rows }: Found): GelezenVraag {
  const key = keyOf(vraag.wie) ?? '';
  const persoon = known.get(key);
  const rij = rows.get(key);
  const others = vraag.faults.filter(({ code }) => code !== 'insz.empty');
  if (persoon !== undefined) {
    const { id: persoonId, naam } = persoon;
    const same = faultAt('insz', fault('inlezing.zonderNummerGekend', { naam }));
    const voorstellen = [{ soort: 'nummerGekend', cellen: [], persoonId, rij: null } as const];
    return { ...vraag, faults: [same, ...others], voorstellen };
  }
  if (rij === undefined) return vraag;
  const same = faultAt('insz', fault('inlezing.zonderNummerRij', { rij }));
  const voorstellen = [{ soort: 'nummerRij', cellen: [], persoonId: null, rij } as const];
  return { ...vraag, faults: [same, ...others], voorstellen };
}

function knownByName(view: StoreView, organisatieId: string, wanted: ReadonlySet<string>) {
  const found = new Map<string, { readonly id: PersoonId; readonly naam: string }>();
  for (const { persoon } of view.dossiers(organisatieId).dossiers) {
    const key = keyOf(persoon);
    if (key === null || !wanted.has(key)) continue;
    found.set(key, { id: persoon.id, naam: `${persoon.voornaam} ${persoon.naam}` });
  }
  return found;
}

/** Nothing without both a name and a birth date: two people often have the same name. */
function keyOf({ voornaam, naam, geboortedatum }: Omit<Wie, 'insz'>): string | null {
  if (voornaam === null || naam === null || geboortedatum === null) return null;
  return `${foldWords(`${voornaam} ${naam}`).toSorted().join(' ')} ${geboortedatum}`;
}
