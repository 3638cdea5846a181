import type { beheerderContract } from '../../../shared/contract/beheerder.ts';
import { appointBeheerder, checkBeheerder } from '../../use-cases/beheerder/appoint-beheerder.ts';
import { checkEndBeheerder, endBeheerder } from '../../use-cases/beheerder/end-beheerder.ts';
import { listBeheer } from '../../use-cases/beheerder/list-beheer.ts';
import type { Outside } from '../../use-cases/outside.ts';
import type { HandlersOf } from '../handler.ts';

export function beheerderHandlers({
  outside,
}: {
  readonly outside: Outside;
}): HandlersOf<typeof beheerderContract> {
  return {
    'beheerder.list': (input, caller) => listBeheer(outside, caller, input),
    'beheerder.check': (input, caller) => checkBeheerder(outside, caller, input),
    'beheerder.appoint': (input, caller) => appointBeheerder(outside, caller, input),
    'beheerder.checkEnd': (input, caller) => checkEndBeheerder(outside, caller, input),
    'beheerder.end': (input, caller) => endBeheerder(outside, caller, input),
  };
}
