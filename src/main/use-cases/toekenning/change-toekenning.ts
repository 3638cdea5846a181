import type { Input } from '../../../shared/contract/contract.ts';
import { faultsOf, ok, type Result, refuse } from '../../../shared/result.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import { judgeChangeable } from '../../domain/toekenning-rules.ts';
import type { Change, StoreView } from '../../store/store.ts';
import type { Caller, Outside } from '../outside.ts';
import { findToekenning } from './find-toekenning.ts';
import { judgeBeheer } from './judge-beheer.ts';
import { putChangedToekenning } from './put-toekenning.ts';
import { readOntwerp } from './read-ontwerp.ts';

type Typed = Input<'toekenning.change'>;

/** The judgement of `changeToekenning`, nothing stored. */
export function checkToekenningChange(
  outside: Outside,
  caller: Caller,
  input: Typed,
): Result<Record<string, never>> {
  const changed = judge(outside, outside.store.view, { caller, input });
  return changed.ok ? ok({}) : changed;
}

/** Other departments, profile or dates for the same right; Historiek keeps what it was. */
export function changeToekenning(
  outside: Outside,
  caller: Caller,
  input: Typed,
): Promise<Result<Record<string, never>>> {
  return outside.store.update((view) => decideChange(outside, view, { caller, input }));
}

/** The decision alone, for a change of which it is one step. */
export function decideChange(
  outside: Outside,
  view: StoreView,
  question: { readonly caller: Caller; readonly input: Typed; readonly reden?: string },
): Result<Change<Record<string, never>>> {
  const changed = judge(outside, view, question);
  if (!changed.ok) return changed;
  const { input: _typed, ...who } = question;
  const toekenning = changed.value;
  const actie = 'toekenning.changed';
  const puts = putChangedToekenning({ outside, view, toekenning, actie, ...who });
  return ok({ puts, value: {} });
}

function judge(
  outside: Outside,
  view: StoreView,
  { caller, input }: { readonly caller: Caller; readonly input: Typed },
): Result<Toekenning> {
  const found = findToekenning(view, input);
  if (!found.ok) return found;
  const { toekenning, werkrelatie } = found.value;
  const closed = faultsOf(judgeChangeable(toekenning, outside.clock.today()));
  if (closed !== undefined) return refuse(...closed);
  const ontwerp = readOntwerp({
    ...{ outside, view, caller, werkrelatie, id: toekenning.id },
    typed: { ...input, gebruikersrechtId: toekenning.gebruikersrechtId },
  });
  if (!ontwerp.ok) return ontwerp;
  const changed: Toekenning = { ...toekenning, ...ontwerp.value };
  const beheer = faultsOf(
    judgeBeheer(outside, view, {
      organisatieId: werkrelatie.organisatieId,
      caller,
      gewijzigd: [changed],
    }),
  );
  return beheer === undefined ? ok(changed) : refuse(...beheer);
}
