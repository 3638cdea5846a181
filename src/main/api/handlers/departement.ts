import type { departementContract } from '../../../shared/contract/departement.ts';
import {
  closeDepartement,
  reopenDepartement,
} from '../../use-cases/departement/close-departement.ts';
import { addDepartement, renameDepartement } from '../../use-cases/departement/name-departement.ts';
import { showGevolgen } from '../../use-cases/departement/show-gevolgen.ts';
import type { Outside } from '../../use-cases/outside.ts';
import type { HandlersOf } from '../handler.ts';

export function departementHandlers({
  outside,
}: {
  readonly outside: Outside;
}): HandlersOf<typeof departementContract> {
  return {
    'departement.add': (input, caller) => addDepartement(outside, caller, input),
    'departement.rename': (input, caller) => renameDepartement(outside, caller, input),
    'departement.gevolgen': (input) => showGevolgen(outside, input),
    'departement.close': (input, caller) => closeDepartement(outside, caller, input),
    'departement.reopen': (input, caller) => reopenDepartement(outside, caller, input),
  };
}
