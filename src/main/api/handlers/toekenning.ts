import type { toekenningContract } from '../../../shared/contract/toekenning.ts';
import type { Outside } from '../../use-cases/outside.ts';
import {
  changeToekenning,
  checkToekenningChange,
} from '../../use-cases/toekenning/change-toekenning.ts';
import { checkStopToekenning } from '../../use-cases/toekenning/check-stop.ts';
import { checkToekenning, grantToekenning } from '../../use-cases/toekenning/grant-toekenning.ts';
import { stopToekenning } from '../../use-cases/toekenning/stop-toekenning.ts';
import type { HandlersOf } from '../handler.ts';

export function toekenningHandlers({
  outside,
}: {
  readonly outside: Outside;
}): HandlersOf<typeof toekenningContract> {
  return {
    'toekenning.check': (input, caller) => checkToekenning(outside, caller, input),
    'toekenning.grant': (input, caller) => grantToekenning(outside, caller, input),
    'toekenning.checkChange': (input, caller) => checkToekenningChange(outside, caller, input),
    'toekenning.change': (input, caller) => changeToekenning(outside, caller, input),
    'toekenning.checkStop': (input, caller) => checkStopToekenning(outside, caller, input),
    'toekenning.stop': (input, caller) => stopToekenning(outside, caller, input),
  };
}
