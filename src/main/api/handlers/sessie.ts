import type { sessieContract } from '../../../shared/contract/sessie.ts';
import { ok } from '../../../shared/result.ts';
import { findOrganisatie } from '../../use-cases/organisatie/find-organisatie.ts';
import type { Outside } from '../../use-cases/outside.ts';
import { listOrganisatieKeuzes } from '../../use-cases/sessie/list-organisatie-keuzes.ts';
import type { Sessions } from '../../use-cases/sessie/sessions.ts';
import { showCurrent } from '../../use-cases/sessie/show-current.ts';
import { setTaal } from '../../use-cases/voorkeur/set-taal.ts';
import type { HandlersOf } from '../handler.ts';

export function sessieHandlers(parts: {
  readonly outside: Outside;
  readonly sessions: Sessions;
}): HandlersOf<typeof sessieContract> {
  const { outside, sessions } = parts;
  return {
    'sessie.current': () => ok(showCurrent(outside, sessions)),
    'sessie.setTaal': (input) => setTaal(outside, input),
    'sessie.signOut': () => {
      sessions.end();
      return ok({});
    },
    'sessie.organisaties': (_input, { insz }) => ok([...listOrganisatieKeuzes(outside, insz)]),
    'sessie.chooseOrganisatie': ({ organisatieId }) => {
      sessions.chooseOrganisatie(findOrganisatie(outside.store.view, organisatieId).id);
      return ok({});
    },
  };
}
