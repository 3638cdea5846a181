import { fault } from '../../../shared/faults.ts';
import { faultsOf, ok, type Result, refuse } from '../../../shared/result.ts';
import type { Beeld } from '../../domain/historiek.ts';
import { veldWijzigingen, werkrelatieVelden } from '../../domain/historiek-rules.ts';
import { judgeHeldWithin, restoreWerkrelatie } from '../../domain/ongedaan.ts';
import type { Werkrelatie } from '../../domain/werkrelatie.ts';
import { judgeWerkrelatiePeriode } from '../../domain/werkrelatie-rules.ts';
import { type Put, put, type StoreView } from '../../store/store.ts';
import type { Caller, Outside } from '../outside.ts';
import { findSiblings } from '../werkrelatie/find-werkrelatie.ts';
import { recordChange } from './record-change.ts';

type WerkrelatieBeeld = Extract<Beeld, { readonly soort: 'werkrelatie' }>;

/** The werkrelatie as it was, when nothing that was given since lies outside it. */
export function undoWerkrelatie(
  outside: Outside,
  view: StoreView,
  { caller, beeld }: { readonly caller: Caller; readonly beeld: WerkrelatieBeeld },
): Result<readonly Put[]> {
  const nu = view.get('werkrelatie', beeld.na.id);
  // What was linked stays linked: stopping it is the way out.
  if (nu === undefined || beeld.voor === null) return refuse(fault('historiek.nietOngedaan'));
  const after = restoreWerkrelatie(nu, beeld.voor);
  const faults = faultsOf([
    ...judgeWerkrelatiePeriode(after, findSiblings(view, after)),
    ...judgeHeldWithin(after, view.by('toekenning.werkrelatie', after.id)),
  ]);
  return faults === undefined ? ok(putRestored(outside, caller, { nu, after })) : refuse(...faults);
}

/** The werkrelatie as it will be, with its line of Historiek. */
export function putRestored(
  outside: Outside,
  caller: Caller,
  { nu, after }: { readonly nu: Werkrelatie; readonly after: Werkrelatie },
): readonly Put[] {
  const regel = recordChange(outside, {
    door: caller.naam,
    actie: 'werkrelatie.undone',
    persoonId: after.persoonId,
    organisatieId: after.organisatieId,
    beeld: { soort: 'werkrelatie', voor: nu, na: after },
    velden: veldWijzigingen({
      voor: werkrelatieVelden(nu),
      na: werkrelatieVelden(after),
      altijd: 'categorie',
    }),
  });
  return [put('werkrelatie', after), regel];
}
