import type { taakContract } from '../../../shared/contract/taak.ts';
import type { Outside } from '../../use-cases/outside.ts';
import { listTaken } from '../../use-cases/taak/list-taken.ts';
import type { HandlersOf } from '../handler.ts';

export function taakHandlers({
  outside,
}: {
  readonly outside: Outside;
}): HandlersOf<typeof taakContract> {
  return { 'taak.list': (input, caller) => listTaken(outside, caller, input) };
}
