import type { SessieStand } from '../../../shared/contract/sessie.ts';
import { maskInsz } from '../../../shared/values/insz.ts';
import type { Outside } from '../outside.ts';
import { findTaal } from '../voorkeur/set-taal.ts';
import { listOrganisatieKeuzes } from './list-organisatie-keuzes.ts';
import type { Session, Sessions } from './sessions.ts';

/** How the workspace and its session stand; also asked before anybody has signed in. */
export function showCurrent(outside: Outside, sessions: Sessions): SessieStand {
  const session = sessions.current();
  return {
    soort: outside.soort,
    taal: findTaal(outside.store.view),
    vandaag: outside.clock.today(),
    sessie: session === null ? null : describeSession(outside, session),
  };
}

function describeSession(outside: Outside, session: Session): NonNullable<SessieStand['sessie']> {
  const keuzes = listOrganisatieKeuzes(outside, session.insz);
  return {
    naam: session.naam,
    inszMasker: maskInsz(session.insz),
    deur: session.deur,
    // A right that ended since the choice was made takes the choice along.
    organisatie: keuzes.find(({ id }) => id === session.organisatieId) ?? null,
    aantalOrganisaties: keuzes.length,
  };
}
