import { fault } from '../../../shared/faults.ts';
import { faultsOf, ok, type Result, refuse } from '../../../shared/result.ts';
import type { Beeld } from '../../domain/historiek.ts';
import { judgeRestored, restoreDepartement } from '../../domain/ongedaan-departement.ts';
import type { Put, StoreView } from '../../store/store.ts';
import { findGevolgen } from '../departement/close-departement.ts';
import { findDepartement } from '../departement/find-departement.ts';
import { putDepartement } from '../departement/put-departement.ts';
import type { Caller, Outside } from '../outside.ts';

type DepartementBeeld = Extract<Beeld, { readonly soort: 'departement' }>;

/** The departement as it was, when its name is still free and nothing given since depends on it. */
export function undoDepartement(
  outside: Outside,
  view: StoreView,
  question: {
    readonly caller: Caller;
    readonly beeld: DepartementBeeld;
    readonly organisatieId: string;
  },
): Result<readonly Put[]> {
  const { caller, beeld, organisatieId } = question;
  const found = findDepartement(view, { organisatieId, departementId: beeld.na.id });
  if (!found.ok) return refuse(fault('historiek.nietOngedaan'));
  const today = outside.clock.today();
  const { organisatie, departement, andere } = found.value;
  const after = restoreDepartement(departement, beeld.voor, today);
  const { geslotenOp } = after;
  const gevolgen =
    geslotenOp === null
      ? []
      : findGevolgen(outside, view, { found: found.value, laatsteDag: geslotenOp });
  const faults = faultsOf(judgeRestored({ after, andere, gevolgen, today }));
  if (faults !== undefined) return refuse(...faults);
  const actie = 'departement.undone';
  return ok(putDepartement({ outside, caller, organisatie, departement: after, actie }));
}
