import type { persoonContract } from '../../../shared/contract/persoon.ts';
import type { Outside } from '../../use-cases/outside.ts';
import { findElders } from '../../use-cases/persoon/find-elders.ts';
import { findPersonen } from '../../use-cases/persoon/find-personen.ts';
import { lookUpPersoon } from '../../use-cases/persoon/look-up-persoon.ts';
import { refreshFromRegister } from '../../use-cases/persoon/refresh-from-register.ts';
import { checkPersoon, registerPersoon } from '../../use-cases/persoon/register-persoon.ts';
import { reloadPersoon } from '../../use-cases/persoon/reload-persoon.ts';
import { revealInsz } from '../../use-cases/persoon/reveal-insz.ts';
import { type Middelhouder, showPersoon } from '../../use-cases/persoon/show-persoon.ts';
import { setKolommen, showKolommen } from '../../use-cases/weergave/kolommen.ts';
import { listWeergaven } from '../../use-cases/weergave/list-weergaven.ts';
import { removeWeergave, saveWeergave } from '../../use-cases/weergave/save-weergave.ts';
import type { HandlersOf } from '../handler.ts';

export function persoonHandlers(parts: {
  readonly outside: Outside;
  /** The simulated means of the workspace: what the tab 'Accounts' lists. */
  readonly oefenmiddelen: readonly Middelhouder[];
}): HandlersOf<typeof persoonContract> {
  const { outside, oefenmiddelen } = parts;
  return {
    'persoon.lookUp': (input, caller) => lookUpPersoon(outside, caller, input),
    'persoon.check': (input, caller) => checkPersoon(outside, caller, input),
    'persoon.register': (input, caller) => registerPersoon(outside, caller, input),
    'persoon.list': (input) => findPersonen(outside, input),
    'persoon.show': ({ persoonId }, caller) =>
      showPersoon(outside, caller, { persoonId, middelen: oefenmiddelen }),
    'persoon.reload': (input, caller) => reloadPersoon(outside, caller, input),
    'persoon.refreshFromRegister': (input, caller) => refreshFromRegister(outside, caller, input),
    'persoon.findElders': (input, caller) => findElders(outside, caller, input),
    'weergave.kolommen': () => showKolommen(outside),
    'weergave.setKolommen': (input) => setKolommen(outside, input),
    'weergave.list': (input) => listWeergaven(outside, input),
    'weergave.save': (input) => saveWeergave(outside, input),
    'weergave.remove': (input) => removeWeergave(outside, input),
    'persoon.reveal': (input, caller) => revealInsz(outside, caller, input),
  };
}
