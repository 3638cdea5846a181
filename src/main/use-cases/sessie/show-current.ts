import type { SessieStand } from '../../../shared/contract/sessie.ts';
import { type Insz, maskInsz } from '../../../shared/values/insz.ts';
import type { Oefenmiddel } from '../../identity/oefenmiddel.ts';
import type { Aangemeld } from '../../identity/sessie.ts';
import type { Outside } from '../outside.ts';
import { findVoorkeur } from '../voorkeur/find-voorkeur.ts';
import { listOrganisatieKeuzes } from './list-organisatie-keuzes.ts';
import type { Sessions } from './sessions.ts';

/** Whose practice cards there are. */
export type Houders = readonly Pick<Oefenmiddel, 'insz' | 'kaart'>[];

/** How the workspace and its session stand; also asked before anybody has signed in. */
export function showCurrent(
  outside: Outside,
  sessions: Sessions,
  houders: Houders = [],
): SessieStand {
  const session = sessions.current();
  const stand = sessions.stand();
  const { taal, rustMinuten } = findVoorkeur(outside.store.view);
  return {
    soort: outside.soort,
    taal,
    rustMinuten,
    vandaag: outside.clock.today(),
    sessie: session === null ? null : describeSession(outside, session, houders),
    slot: stand.stand === 'vergrendeld' ? describeSlot(stand, houders) : null,
    einde: stand.stand === 'geen' ? stand.einde : null,
  };
}

function describeSession(
  outside: Outside,
  session: Aangemeld,
  houders: Houders,
): NonNullable<SessieStand['sessie']> {
  const keuzes = listOrganisatieKeuzes(outside, session.insz);
  return {
    id: session.id,
    eerder: [...session.eerder],
    naam: session.naam,
    inszMasker: maskInsz(session.insz),
    deur: session.deur,
    // A right that ended since the choice was made takes the choice along.
    organisatie: keuzes.find(({ id }) => id === session.organisatieId) ?? null,
    aantalOrganisaties: keuzes.length,
    kaart: kaartOf(houders, session.insz),
  };
}

/** Only what names the person: nothing that he was looking at. */
function describeSlot(
  { wie, waarom }: { readonly wie: Aangemeld; readonly waarom: 'rust' | 'hand' | 'toestel' },
  houders: Houders,
): NonNullable<SessieStand['slot']> {
  const { id, naam, deur, insz } = wie;
  return { id, naam, deur, waarom, kaart: kaartOf(houders, insz) };
}

function kaartOf(houders: Houders, insz: Insz): string | null {
  return houders.find((houder) => houder.insz === insz)?.kaart ?? null;
}
