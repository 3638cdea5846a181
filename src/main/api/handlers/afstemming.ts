import type { afstemmingContract } from '../../../shared/contract/afstemming.ts';
import { ok } from '../../../shared/result.ts';
import { aanvaard, previewAanvaarding } from '../../use-cases/afstemming/aanvaard.ts';
import {
  beginAfstemming,
  koppelRapport,
  setRapportDatums,
} from '../../use-cases/afstemming/begin-afstemming.ts';
import {
  type AfstemmingParts,
  createOpenRapporten,
} from '../../use-cases/afstemming/open-rapporten.ts';
import {
  listAfstemmingen,
  showStand,
  showToestand,
  showUitkomsten,
} from '../../use-cases/afstemming/show-afstemming.ts';
import { checkUndoAfstemming, undoAfstemming } from '../../use-cases/afstemming/undo-afstemming.ts';
import { writeAfstemVerslag } from '../../use-cases/afstemming/write-afstem-verslag.ts';
import type { Files } from '../files.ts';
import type { HandlersOf } from '../handler.ts';

export function afstemmingHandlers(
  given: Omit<AfstemmingParts, 'rapporten'> & { readonly files: Files },
): HandlersOf<typeof afstemmingContract> {
  const { files, sessions, outside } = given;
  const rapporten = createOpenRapporten(outside.ids, sessions);
  const parts = { ...given, rapporten };
  return {
    'afstemming.begin': (input) => beginAfstemming(parts, input),
    'afstemming.stand': (input) => showStand(parts, input),
    'afstemming.koppel': (input) => koppelRapport(parts, input),
    'afstemming.datums': (input) => setRapportDatums(parts, input),
    'afstemming.uitkomsten': (input) => showUitkomsten(parts, input),
    'afstemming.voorstel': (input, caller) => previewAanvaarding(parts, caller, input),
    'afstemming.aanvaard': (input, caller) => aanvaard(parts, caller, input),
    'afstemming.toestand': (input) => showToestand(parts, input),
    'afstemming.verslag': async (input, caller) => {
      const made = await writeAfstemVerslag(parts, caller, input);
      if (!made.ok) return made;
      // Only now that Historiek says who made it, it may go out.
      const bestand = files.offer(sessions.current()?.id ?? '', made.value);
      return ok({ bestand, naam: made.value.naam });
    },
    'afstemming.vergeet': (input) => {
      if (rapporten.find(input).ok) rapporten.drop();
      return ok({});
    },
    'afstemming.eerdere': (input) => listAfstemmingen(parts, input),
    'afstemming.checkOngedaan': (input, caller) => checkUndoAfstemming(parts, caller, input),
    'afstemming.ongedaan': (input, caller) => undoAfstemming(parts, caller, input),
  };
}
