import type { BulkWie } from '../../../shared/contract/bulk.ts';
import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import { MAX_BULK } from '../../../shared/values/bulk.ts';
import type { PersoonId } from '../../../shared/values/ids.ts';
import type { StoreView } from '../../store/store.ts';
import type { Outside } from '../outside.ts';
import { readSelectie } from '../persoon/persoon-selectie.ts';

type Vraag = { readonly organisatieId: string; readonly wie: BulkWie };

/**
 * Whom a bulk is about, by naam: only persons whom the organisatie may see. Asked of the view of the
 * store, before anything is decided: the list is not kept for a change that is being made.
 */
export function readWie(
  { clock }: Pick<Outside, 'clock'>,
  view: StoreView,
  { organisatieId, wie }: Vraag,
): Result<readonly PersoonId[]> {
  const lijst = view.dossiers(organisatieId);
  const today = clock.today();
  const selectie = readSelectie(
    wie.soort === 'enkele'
      ? { filter: 'alle', criteria: undefined, alleen: wie.personen }
      : { filter: wie.filter, criteria: wie.criteria, alleen: undefined },
    today,
  );
  if (!selectie.ok) return selectie;
  const { dossiers } = wie.soort === 'enkele' ? lijst : lijst.find(wie.zoek);
  const behalve = new Set<string>(wie.soort === 'enkele' ? [] : wie.behalve);
  const found = dossiers
    .filter(selectie.value)
    .map(({ persoon }) => persoon.id)
    .filter((id) => !behalve.has(id));
  if (found.length === 0) return refuse(fault('bulk.niemand'));
  if (found.length > MAX_BULK) {
    return refuse(fault('bulk.teVeel', { aantal: found.length, max: MAX_BULK }));
  }
  return ok(found);
}
