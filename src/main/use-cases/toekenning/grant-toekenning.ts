import type { Input, Output } from '../../../shared/contract/contract.ts';
import { ok, type Result } from '../../../shared/result.ts';
import type { ToekenningId } from '../../../shared/values/ids.ts';
import type { Toekenning } from '../../domain/toekenning.ts';
import type { Change, StoreView } from '../../store/store.ts';
import type { Caller, Outside } from '../outside.ts';
import { findWerkrelatie } from '../werkrelatie/find-werkrelatie.ts';
import { putNewToekenning } from './put-toekenning.ts';
import { readOntwerp, type ToekenningOntwerp } from './read-ontwerp.ts';

type Typed = Input<'toekenning.grant'>;
type Ontwerp = ToekenningOntwerp & Pick<Toekenning, 'werkrelatieId'>;

/** The judgement of `grantToekenning`, nothing stored. */
export function checkToekenning(
  outside: Outside,
  caller: Caller,
  input: Typed,
): Result<Record<string, never>> {
  const ontwerp = judge(outside, outside.store.view, { caller, input });
  return ontwerp.ok ? ok({}) : ontwerp;
}

/** 'Ken gebruikersrecht toe', confirmed; a beheerder may give a right to himself (docs/architecture.md). */
export function grantToekenning(
  outside: Outside,
  caller: Caller,
  input: Typed,
): Promise<Result<Output<'toekenning.grant'>>> {
  return outside.store.update((view) => decideGrant(outside, view, { caller, input }));
}

/** The decision alone, for a change of which it is one step. */
export function decideGrant(
  outside: Outside,
  view: StoreView,
  question: { readonly caller: Caller; readonly input: Typed },
): Result<Change<Output<'toekenning.grant'>>> {
  const ontwerp = judge(outside, view, question);
  if (!ontwerp.ok) return ontwerp;
  const toekenning: Toekenning = {
    id: outside.ids.next() as ToekenningId,
    ...ontwerp.value,
    status: 'inAfwachting',
    ingediendOp: outside.clock.now(),
    gestopt: null,
  };
  const { caller } = question;
  const actie = 'toekenning.granted';
  const puts = putNewToekenning({ outside, view, caller, toekenning, actie });
  return ok({ puts, value: { toekenningId: toekenning.id } });
}

function judge(
  outside: Outside,
  view: StoreView,
  { caller, input }: { readonly caller: Caller; readonly input: Typed },
): Result<Ontwerp> {
  const werkrelatie = findWerkrelatie(view, input);
  if (!werkrelatie.ok) return werkrelatie;
  const ontwerp = readOntwerp({
    ...{ outside, view, caller, typed: input },
    werkrelatie: werkrelatie.value,
    id: null,
  });
  return ontwerp.ok ? ok({ werkrelatieId: werkrelatie.value.id, ...ontwerp.value }) : ontwerp;
}
