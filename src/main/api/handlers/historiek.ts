import type { historiekContract } from '../../../shared/contract/historiek.ts';
import {
  listHistoriekOfPersoon,
  listRecentHistoriek,
} from '../../use-cases/historiek/list-historiek.ts';
import { listHistoriekOfOrganisatie } from '../../use-cases/historiek/list-organisatie-historiek.ts';
import { showOrganisatieToestand } from '../../use-cases/historiek/show-organisatie-toestand.ts';
import { showToestand } from '../../use-cases/historiek/show-toestand.ts';
import { checkUndo, undoChange } from '../../use-cases/historiek/undo-change.ts';
import type { Outside } from '../../use-cases/outside.ts';
import type { HandlersOf } from '../handler.ts';

export function historiekHandlers({
  outside,
  adem,
}: {
  readonly outside: Outside;
  readonly adem: () => Promise<void>;
}): HandlersOf<typeof historiekContract> {
  return {
    'historiek.ofPersoon': (input, caller) => listHistoriekOfPersoon(outside, caller, input),
    'historiek.recent': (input) => listRecentHistoriek(outside, input),
    'historiek.ofOrganisatie': (input, caller) =>
      listHistoriekOfOrganisatie(outside, caller, input),
    'historiek.toestandOrganisatie': (input) => showOrganisatieToestand(outside, input, adem),
    'historiek.checkUndo': (input, caller) => checkUndo(outside, caller, input),
    'historiek.undo': (input, caller) => undoChange(outside, caller, input),
    'historiek.toestand': (input, caller) => showToestand(outside, caller, input),
  };
}
