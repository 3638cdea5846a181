import type { samenvoegenContract } from '../../../shared/contract/samenvoegen.ts';
import { ok } from '../../../shared/result.ts';
import type { Meegaven } from '../../use-cases/meegave/meegaven.ts';
import type { Outside } from '../../use-cases/outside.ts';
import {
  beginSamenvoegen,
  openSamenvoegen,
} from '../../use-cases/samenvoegen/begin-samenvoegen.ts';
import { chooseKant, keepSamenvoeging } from '../../use-cases/samenvoegen/keep-samenvoeging.ts';
import { createOpenMeegaven } from '../../use-cases/samenvoegen/open-meegaven.ts';
import { showRijen, showStand } from '../../use-cases/samenvoegen/show-samenvoegen.ts';
import {
  checkUndo,
  listSamenvoegingen,
  undoSamenvoeging,
} from '../../use-cases/samenvoegen/undo-samenvoeging.ts';
import type { Sessions } from '../../use-cases/sessie/sessions.ts';
import type { HandlersOf } from '../handler.ts';

export function samenvoegenHandlers(given: {
  readonly outside: Outside;
  readonly meegaven: Meegaven;
  readonly sessions: Sessions;
}): HandlersOf<typeof samenvoegenContract> {
  const { outside, meegaven, sessions } = given;
  const parts = { outside, meegaven, open: createOpenMeegaven(outside.ids, sessions) };
  return {
    'samenvoegen.begin': (input, caller) => beginSamenvoegen(parts, caller, input),
    'samenvoegen.open': (input) => openSamenvoegen(parts, input),
    'samenvoegen.stand': (input, caller) => showStand(parts, caller, input),
    'samenvoegen.rijen': (input, caller) => showRijen(parts, caller, input),
    'samenvoegen.kies': (input, caller) => chooseKant(parts, caller, input),
    'samenvoegen.bewaar': (input, caller) => keepSamenvoeging(parts, caller, input),
    'samenvoegen.vergeet': (input) => {
      if (parts.open.find(input).ok) parts.open.drop();
      return ok({});
    },
    'samenvoegen.eerdere': (_input, caller) => listSamenvoegingen(outside, caller),
    'samenvoegen.checkOngedaan': (input, caller) => checkUndo(outside, caller, input),
    'samenvoegen.ongedaan': (input, caller) => undoSamenvoeging(outside, caller, input),
  };
}
