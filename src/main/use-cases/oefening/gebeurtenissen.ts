import type { Input, Output } from '../../../shared/contract/contract.ts';
import type { Middel } from '../../../shared/values/codelijsten.ts';
import type { Insz } from '../../../shared/values/insz.ts';
import type { Gebeurtenis } from '../../domain/oefening.ts';
import type { Gebeurd, ToezichtParts } from './toezicht.ts';

type Parts = Pick<ToezichtParts, 'outside' | 'sessions' | 'kaarten'>;
/** Of each kind without its moment. */
type Gezien<G = Gebeurtenis> = G extends Gebeurtenis ? Omit<G, 'op'> : never;

/** A sign-in asks for its code within minutes: these are the last ones. */
const MAX_VERZOEKEN = 100;

/** Reads off an answer what an exercise may want to know; never what was typed. */
export function createWaarnemer(parts: Parts): {
  see(gebeurd: Gebeurd): readonly Gebeurtenis[];
} {
  /** With which means a code was asked: the code itself does not say. */
  const gevraagd = new Map<string, Middel>();
  return {
    see(gebeurd) {
      rememberVerzoek(gevraagd, gebeurd);
      const op = parts.outside.clock.now();
      return seen(parts, gevraagd, gebeurd).map((one) => ({ ...one, op }));
    },
  };
}

function rememberVerzoek(gevraagd: Map<string, Middel>, { procedure, input, result }: Gebeurd) {
  if (procedure !== 'aanmelding.wachtwoord' || !result.ok) return;
  const { middel } = input as Input<typeof procedure>;
  const { verzoek } = result.value as Output<typeof procedure>;
  const [oldest] = gevraagd.keys();
  if (oldest !== undefined && gevraagd.size >= MAX_VERZOEKEN) gevraagd.delete(oldest);
  gevraagd.set(verzoek, middel);
}

function seen(
  parts: Parts,
  gevraagd: ReadonlyMap<string, Middel>,
  { procedure, input, result }: Gebeurd,
): readonly Gezien[] {
  if (!result.ok) return result.faults.map(({ code }) => ({ soort: 'geweigerd', code }));
  switch (procedure) {
    case 'aanmelding.eid':
      return signedIn(parts, 'eid');
    case 'aanmelding.itsmeBevestig':
      return signedIn(parts, 'itsme');
    case 'aanmelding.code':
      return signedIn(parts, gevraagd.get((input as Input<typeof procedure>).verzoek));
    case 'aanmelding.eidDeblokkeer':
      return unblocked(parts, { ...(input as Input<typeof procedure>), middel: 'eid' });
    case 'aanmelding.itsmeDeblokkeer':
      return unblocked(parts, { ...(input as Input<typeof procedure>), middel: 'itsme' });
    case 'aanmelding.codeDeblokkeer':
      return unblocked(parts, input as Input<typeof procedure>);
    case 'toegang.check': {
      const session = parts.sessions.current();
      const { toegangen } = result.value as Output<typeof procedure>;
      if (session === null) return [];
      return [{ soort: 'toegang', insz: session.insz, binnen: toegangen.length > 0 }];
    }
    default:
      return [];
  }
}

function signedIn({ sessions }: Parts, middel: Middel | undefined): readonly Gezien[] {
  const session = sessions.current();
  if (session === null || middel === undefined) return [];
  return [{ soort: 'aangemeld', middel, insz: session.insz, deur: session.deur }];
}

function unblocked(
  { kaarten }: Parts,
  {
    kaart,
    middel,
  }: Input<'aanmelding.codeDeblokkeer'> | { kaart: string; middel: 'eid' | 'itsme' },
): readonly Gezien[] {
  const found = kaarten.find((each) => each.kaart === kaart);
  return found === undefined ? [] : [{ soort: 'gedeblokkeerd', middel, insz: found.insz as Insz }];
}
