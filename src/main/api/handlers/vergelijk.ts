import type { vergelijkContract } from '../../../shared/contract/vergelijk.ts';
import type { Outside } from '../../use-cases/outside.ts';
import { comparePersonen } from '../../use-cases/vergelijk/compare-personen.ts';
import { checkLike, giveLike, proposeLike } from '../../use-cases/vergelijk/give-like.ts';
import type { HandlersOf } from '../handler.ts';

export function vergelijkHandlers({
  outside,
}: {
  readonly outside: Outside;
}): HandlersOf<typeof vergelijkContract> {
  return {
    'vergelijk.show': (input, caller) => comparePersonen(outside, caller, input),
    'vergelijk.propose': (input, caller) => proposeLike(outside, caller, input),
    'vergelijk.check': (input, caller) => checkLike(outside, caller, input),
    'vergelijk.give': (input, caller) => giveLike(outside, caller, input),
  };
}
