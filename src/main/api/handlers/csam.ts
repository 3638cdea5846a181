import type { csamContract } from '../../../shared/contract/csam.ts';
import {
  appointHoofdbeheerder,
  checkAanstelling,
} from '../../use-cases/csam/appoint-hoofdbeheerder.ts';
import { endHoofdbeheerder } from '../../use-cases/csam/end-hoofdbeheerder.ts';
import { listOndernemingen } from '../../use-cases/csam/list-ondernemingen.ts';
import { openOnderneming } from '../../use-cases/csam/open-onderneming.ts';
import { checkCsamPersoon } from '../../use-cases/csam/read-persoon.ts';
import type { Outside } from '../../use-cases/outside.ts';
import type { HandlersOf } from '../handler.ts';

export function csamHandlers({
  outside,
}: {
  readonly outside: Outside;
}): HandlersOf<typeof csamContract> {
  return {
    'csam.list': (_input, caller) => listOndernemingen(outside, caller),
    'csam.open': (input, caller) => openOnderneming(outside, caller, input),
    'csam.checkPersoon': (input, caller) => checkCsamPersoon(outside, caller, input),
    'csam.check': (input, caller) => checkAanstelling(outside, caller, input),
    'csam.appoint': (input, caller) => appointHoofdbeheerder(outside, caller, input),
    'csam.end': (input, caller) => endHoofdbeheerder(outside, caller, input),
  };
}
