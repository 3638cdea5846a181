import type { Input, Output, ProcedureName } from '../../../shared/contract/contract.ts';
import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import { KLOK_AFWIJKING_SECONDEN, type SimulatieStand } from '../../../shared/values/simulatie.ts';
import type { Outside } from '../outside.ts';
import { findSimulatie } from './stand.ts';

/** Pauses; given by the composition root, so that a test does not wait. */
export type Wacht = (ms: number) => Promise<void>;

/** Long enough to be noticed on a beamer, short enough to keep the room. */
export const TRAAG_MS = 4000;

/** The question as it arrives after the disturbance, or the answer that comes in its place. */
export type Verstoord<P extends ProcedureName> =
  | { readonly soort: 'vraag'; readonly input: Input<P> }
  | { readonly soort: 'antwoord'; readonly result: Result<Output<P>> };

type Verstoring<P extends ProcedureName> = (
  input: Input<P>,
  stand: SimulatieStand,
) => Verstoord<P> | null;

const geenBereik = (_: unknown, { netwerkGsm }: SimulatieStand) =>
  netwerkGsm === 'geenBereik'
    ? ({ soort: 'antwoord', result: refuse(fault('itsme.geenBereik')) } as const)
    : null;

/** What each state does to the devices. Null: nothing is the matter for this question. */
const verstoringen: { readonly [P in ProcedureName]?: Verstoring<P> } = {
  'aanmelding.eidLees': ({ lezer, kaart }, { kaartlezer, certificaat }) => ({
    soort: 'vraag',
    input: {
      lezer: lezer && kaartlezer === 'aangesloten',
      // A card that somebody chose to be worse stays so.
      kaart: kaart?.certificaat === 'geldig' ? { ...kaart, certificaat } : kaart,
    },
  }),
  // Before the password: it would tell nothing, as the token lets nobody in.
  'aanmelding.wachtwoord': ({ middel }, { token }) =>
    middel === 'token' && token === 'gedeactiveerd'
      ? { soort: 'antwoord', result: refuse(fault('token.afgeschaft')) }
      : null,
  'aanmelding.oefenapp': (input, { klokGsm }) => {
    if (klokGsm === 'juist') return null;
    const afwijking = klokGsm === 'voor' ? KLOK_AFWIJKING_SECONDEN : -KLOK_AFWIJKING_SECONDEN;
    return { soort: 'vraag', input: { ...input, afwijking } };
  },
  // Sent, and waiting for the phone: with the network they come in after all.
  'aanmelding.oefensms': (_, { netwerkGsm }) =>
    netwerkGsm === 'geenBereik' ? { soort: 'antwoord', result: ok([]) } : null,
  'aanmelding.itsmeScherm': geenBereik,
  'aanmelding.itsmeBevestig': geenBereik,
  'aanmelding.itsmeWeiger': geenBereik,
};

/** Answered from KBO: who represents an organisatie (docs/domain.md section 4). */
const vragenAanKbo: readonly ProcedureName[] = [
  'onderneming.find',
  'onderneming.beheerders',
  'csam.list',
  'csam.open',
];

/** What becomes of a question in the simulated world as it stands now. */
export async function disturb<P extends ProcedureName>(
  parts: { readonly outside: Pick<Outside, 'store'>; readonly wacht: Wacht },
  procedure: P,
  input: Input<P>,
): Promise<Verstoord<P>> {
  const stand = findSimulatie(parts.outside.store.view);
  if (vragenAanKbo.includes(procedure)) {
    if (stand.kbo === 'antwoordtNiet') {
      return { soort: 'antwoord', result: refuse(fault('kbo.onbereikbaar')) };
    }
    if (stand.kbo === 'traag') await parts.wacht(TRAAG_MS);
  }
  const verstoring: Verstoring<P> | undefined = verstoringen[procedure];
  return verstoring?.(input, stand) ?? { soort: 'vraag', input };
}
