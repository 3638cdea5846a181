import type { matrixContract } from '../../../shared/contract/matrix.ts';
import { saveMatrix } from '../../use-cases/matrix/save-matrix.ts';
import { showMatrix } from '../../use-cases/matrix/show-matrix.ts';
import type { Outside } from '../../use-cases/outside.ts';
import type { HandlersOf } from '../handler.ts';

export function matrixHandlers({
  outside,
}: {
  readonly outside: Outside;
}): HandlersOf<typeof matrixContract> {
  return {
    'matrix.show': (input) => showMatrix(outside, input),
    'matrix.save': (input, caller) => saveMatrix(outside, caller, input),
  };
}
