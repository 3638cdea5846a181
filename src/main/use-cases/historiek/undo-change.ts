import type { Input } from '../../../shared/contract/contract.ts';
import { type Fault, fault } from '../../../shared/faults.ts';
import { assertNever, faultsOf, ok, type Result, refuse } from '../../../shared/result.ts';
import type { Beeld, HistoriekRegel } from '../../domain/historiek.ts';
import { beeldToUndo, judgeUnchanged } from '../../domain/ongedaan.ts';
import type { Put, StoreView } from '../../store/store.ts';
import type { Caller, Outside } from '../outside.ts';
import { undoDepartement } from './undo-departement.ts';
import { undoToekenning } from './undo-toekenning.ts';
import { undoWerkrelatie } from './undo-werkrelatie.ts';

type Typed = Input<'historiek.undo'>;
type Question = { readonly caller: Caller; readonly input: Typed };

/** The judgement of `undoChange`, nothing stored: the reason why not, before anybody confirms. */
export function checkUndo(
  outside: Outside,
  caller: Caller,
  input: Typed,
): Result<Record<string, never>> {
  const puts = decideUndo(outside, outside.store.view, { caller, input });
  return puts.ok ? ok({}) : puts;
}

/**
 * Makes one change undone by a new one that keeps the history, so that undoing can be undone too.
 * Every rule holds as for a change by hand; what later depends on it is named in the refusal.
 */
export function undoChange(
  outside: Outside,
  caller: Caller,
  input: Typed,
): Promise<Result<Record<string, never>>> {
  return outside.store.update((view) => {
    const puts = decideUndo(outside, view, { caller, input });
    return puts.ok ? ok({ puts: puts.value, value: {} }) : puts;
  });
}

/** The decision alone, for a change of which it is one step. */
export function decideUndo(
  outside: Outside,
  view: StoreView,
  { caller, input }: Question,
): Result<readonly Put[]> {
  const regel = view.get('historiek', input.regelId);
  // Another organisatie's line answers as an absent one.
  if (regel === undefined || regel.organisatieId !== input.organisatieId) {
    return refuse(fault('historiek.onbekend'));
  }
  const beeld = beeldToUndo(regel);
  if (beeld === undefined) return refuse(fault('historiek.nietOngedaan'));
  const changed = faultsOf(judgeStands(view, regel, beeld));
  if (changed !== undefined) return refuse(...changed);
  switch (beeld.soort) {
    case 'werkrelatie':
      return undoWerkrelatie(outside, view, { caller, beeld });
    case 'toekenning':
      return undoToekenning(outside, view, { caller, beeld });
    case 'departement':
      return undoDepartement(outside, view, { caller, beeld, organisatieId: input.organisatieId });
    default:
      return assertNever(beeld);
  }
}

function judgeStands(view: StoreView, regel: HistoriekRegel, beeld: Beeld): readonly Fault[] {
  const nu = findNow(view, regel, beeld);
  if (nu === undefined) throw new Error(`Historiek ${regel.id} is about nothing`);
  const regels =
    regel.persoonId === null
      ? view.by('historiek.organisatie', regel.organisatieId ?? '')
      : view.by('historiek.persoon', regel.persoonId);
  const later = regels.slice(regels.findIndex(({ id }) => id === regel.id) + 1).toReversed();
  return judgeUnchanged(beeld, nu, later);
}

function findNow(view: StoreView, { organisatieId }: HistoriekRegel, { soort, na }: Beeld) {
  if (soort !== 'departement') return view.get(soort, na.id);
  const organisatie = organisatieId === null ? undefined : view.get('organisatie', organisatieId);
  return organisatie?.departementen.find(({ id }) => id === na.id);
}
