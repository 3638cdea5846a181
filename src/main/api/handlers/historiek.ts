import type { historiekContract } from '../../../shared/contract/historiek.ts';
import {
  listHistoriekOfPersoon,
  listRecentHistoriek,
} from '../../use-cases/historiek/list-historiek.ts';
import type { Outside } from '../../use-cases/outside.ts';
import type { HandlersOf } from '../handler.ts';

export function historiekHandlers({
  outside,
}: {
  readonly outside: Outside;
}): HandlersOf<typeof historiekContract> {
  return {
    'historiek.ofPersoon': (input, caller) => listHistoriekOfPersoon(outside, caller, input),
    'historiek.recent': (input) => listRecentHistoriek(outside, input),
  };
}
