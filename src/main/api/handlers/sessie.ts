import type { sessieContract } from '../../../shared/contract/sessie.ts';
import { ok } from '../../../shared/result.ts';
import { findOrganisatie } from '../../use-cases/organisatie/find-organisatie.ts';
import type { Outside } from '../../use-cases/outside.ts';
import { listOrganisatieKeuzes } from '../../use-cases/sessie/list-organisatie-keuzes.ts';
import type { Sessions } from '../../use-cases/sessie/sessions.ts';
import { type Houders, showCurrent } from '../../use-cases/sessie/show-current.ts';
import { showRemaining } from '../../use-cases/sessie/show-remaining.ts';
import { setRust } from '../../use-cases/voorkeur/set-rust.ts';
import { setTaal } from '../../use-cases/voorkeur/set-taal.ts';
import type { HandlersOf } from '../handler.ts';

export function sessieHandlers(parts: {
  readonly outside: Outside;
  readonly sessions: Sessions;
  readonly oefenmiddelen: Houders;
}): HandlersOf<typeof sessieContract> {
  const { outside, sessions, oefenmiddelen } = parts;
  return {
    'sessie.current': () => ok(showCurrent(outside, sessions, oefenmiddelen)),
    'sessie.setTaal': (input) => setTaal(outside, input),
    'sessie.signOut': () => {
      sessions.end();
      return ok({});
    },
    'sessie.remaining': () => ok(showRemaining(outside, sessions)),
    'sessie.keepAlive': () => ok(showRemaining(outside, sessions)),
    'sessie.lock': () => {
      sessions.lock('hand');
      return ok({});
    },
    'sessie.setRust': (input) => setRust(outside, input),
    'sessie.organisaties': (_input, { insz }) => ok([...listOrganisatieKeuzes(outside, insz)]),
    'sessie.chooseOrganisatie': ({ organisatieId }) => {
      sessions.chooseOrganisatie(findOrganisatie(outside.store.view, organisatieId).id);
      return ok({});
    },
  };
}
