import type { inlezingContract } from '../../../shared/contract/inlezing.ts';
import { ok } from '../../../shared/result.ts';
import { beginInlezing } from '../../use-cases/inlezing/begin-inlezing.ts';
import {
  applyHerstel,
  chooseRijen,
  correctCel,
  setDatums,
  setStandaard,
} from '../../use-cases/inlezing/change-lijst.ts';
import { keepInlezing, previewInlezing } from '../../use-cases/inlezing/keep-inlezing.ts';
import { koppelKolommen } from '../../use-cases/inlezing/koppel-kolommen.ts';
import { leesAnders } from '../../use-cases/inlezing/lees-anders.ts';
import type { InlezingParts } from '../../use-cases/inlezing/lezer.ts';
import { listInlezingen } from '../../use-cases/inlezing/list-inlezingen.ts';
import { createOpenLijsten } from '../../use-cases/inlezing/open-lijsten.ts';
import { reportInlezing } from '../../use-cases/inlezing/report-inlezing.ts';
import { showRijen } from '../../use-cases/inlezing/show-rijen.ts';
import { showStand } from '../../use-cases/inlezing/show-stand.ts';
import { showWijzigingen } from '../../use-cases/inlezing/show-wijzigingen.ts';
import { checkUndoInlezing, undoInlezing } from '../../use-cases/inlezing/undo-inlezing.ts';
import { writeVerslag } from '../../use-cases/inlezing/write-verslag.ts';
import type { Files } from '../files.ts';
import type { HandlersOf } from '../handler.ts';
import { offerTo } from '../offer.ts';

export function inlezingHandlers(
  given: Omit<InlezingParts, 'lijsten'> & { readonly files: Files },
): HandlersOf<typeof inlezingContract> {
  const lijsten = createOpenLijsten(given.outside.ids, given.sessions);
  const parts = { ...given, lijsten };
  return {
    'inlezing.begin': (input) => beginInlezing(parts, input),
    'inlezing.stand': (input, caller) => showStand(parts, caller, input),
    'inlezing.rijen': (input, caller) => showRijen(parts, caller, input),
    'inlezing.koppel': (input) => koppelKolommen(parts, input),
    'inlezing.leesAnders': (input) => leesAnders(parts, input),
    'inlezing.standaard': (input) => setStandaard(parts, input),
    'inlezing.datums': (input) => setDatums(parts, input),
    'inlezing.verbeter': (input) => correctCel(parts, input),
    'inlezing.herstel': (input, caller) => applyHerstel(parts, caller, input),
    'inlezing.kies': (input, caller) => chooseRijen(parts, caller, input),
    'inlezing.voorbeeld': (input, caller) => previewInlezing(parts, caller, input),
    'inlezing.wijzigingen': (input, caller) => showWijzigingen(parts, caller, input),
    'inlezing.bewaar': (input, caller) => keepInlezing(parts, caller, input),
    'inlezing.verslag': (input, caller) => reportInlezing(parts, caller, input),
    'inlezing.verslagBestand': async (input, caller) => {
      const made = await writeVerslag(parts, caller, input);
      return made.ok ? ok(offerTo(parts, made.value)) : made;
    },
    'inlezing.vergeet': (input) => {
      if (lijsten.find(input).ok) lijsten.drop();
      return ok({});
    },
    'inlezing.eerdere': (input) => listInlezingen(parts.outside, input),
    'inlezing.checkOngedaan': (input, caller) => checkUndoInlezing(parts, caller, input),
    'inlezing.ongedaan': (input, caller) => undoInlezing(parts, caller, input),
  };
}
