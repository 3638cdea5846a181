import type { toegangContract } from '../../../shared/contract/toegang.ts';
import type { Outside } from '../../use-cases/outside.ts';
import { checkToegang } from '../../use-cases/toegang/check-toegang.ts';
import type { HandlersOf } from '../handler.ts';

export function toegangHandlers(outside: Outside): HandlersOf<typeof toegangContract> {
  return {
    'toegang.check': (_input, caller) => checkToegang(outside, caller),
  };
}
