import type { gebruikersrechtContract } from '../../../shared/contract/gebruikersrecht.ts';
import { listGebruikersrechten } from '../../use-cases/gebruikersrecht/list-gebruikersrechten.ts';
import type { Outside } from '../../use-cases/outside.ts';
import type { HandlersOf } from '../handler.ts';

export function gebruikersrechtHandlers({
  outside,
}: {
  readonly outside: Outside;
}): HandlersOf<typeof gebruikersrechtContract> {
  return {
    'gebruikersrecht.list': (input, caller) => listGebruikersrechten(outside, caller, input),
  };
}
