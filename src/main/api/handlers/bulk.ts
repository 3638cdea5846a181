import type { bulkContract } from '../../../shared/contract/bulk.ts';
import { extendMany, proposeVerlengingen } from '../../use-cases/bulk/extend-many.ts';
import { proposeStops, stopMany } from '../../use-cases/bulk/stop-many.ts';
import { checkUndoTogether, undoTogether } from '../../use-cases/bulk/undo-together.ts';
import type { Outside } from '../../use-cases/outside.ts';
import type { HandlersOf } from '../handler.ts';

export function bulkHandlers({
  outside,
}: {
  readonly outside: Outside;
}): HandlersOf<typeof bulkContract> {
  return {
    'bulk.proposeVerlenging': (input, caller) => proposeVerlengingen(outside, caller, input),
    'bulk.verleng': (input, caller) => extendMany(outside, caller, input),
    'bulk.proposeStop': (input, caller) => proposeStops(outside, caller, input),
    'bulk.stop': (input, caller) => stopMany(outside, caller, input),
    'bulk.checkUndo': (input, caller) => checkUndoTogether(outside, caller, input),
    'bulk.undo': (input, caller) => undoTogether(outside, caller, input),
  };
}
