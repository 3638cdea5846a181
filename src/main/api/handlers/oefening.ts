import type { oefeningContract } from '../../../shared/contract/oefening.ts';
import { listOefeningen, showLopende } from '../../use-cases/oefening/list-oefeningen.ts';
import {
  type OefeningParts,
  showHint,
  startOefening,
  stopOefening,
  wisVoortgang,
} from '../../use-cases/oefening/run-oefening.ts';
import type { HandlersOf } from '../handler.ts';

export function oefeningHandlers(parts: OefeningParts): HandlersOf<typeof oefeningContract> {
  return {
    'oefening.list': () => listOefeningen(parts),
    'oefening.lopende': () => showLopende(parts),
    'oefening.start': (input) => startOefening(parts, input),
    'oefening.hint': () => showHint(parts),
    'oefening.stop': () => stopOefening(parts),
    'oefening.wisVoortgang': () => wisVoortgang(parts),
  };
}
