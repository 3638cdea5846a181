import type { ActiveringMiddel } from '../../../shared/contract/activering.ts';
import { fault } from '../../../shared/faults.ts';
import { assertNever, ok, type Result, refuse } from '../../../shared/result.ts';
import { startActivering } from '../../identity/activering.ts';
import { drawAppSleutel } from '../../identity/app-sleutel.ts';
import type { Oefenmiddel } from '../../identity/oefenmiddel.ts';
import type { AanmeldingParts } from '../aanmelding/aanmelding-parts.ts';
import { type EidBewijs, proveEid } from '../aanmelding/prove-eid.ts';
import { practiceMiddel } from '../aanmelding/show-oefentelefoon.ts';
import type { Wijze } from './activeringen.ts';
import { provePapier } from './prove-papier.ts';

type Begonnen = Result<{ activering: string }>;
type Wat = { readonly middel: ActiveringMiddel };

/** Whoever activates a means anew ends the old one, so he proves first who he is. Faults: proveEid. */
export async function startWithEid(
  parts: AanmeldingParts,
  { middel, ...bewijs }: Wat & EidBewijs,
): Promise<Begonnen> {
  const proved = await proveEid(parts, bewijs);
  return proved.ok ? begin(parts, proved.value, middel) : proved;
}

/** The same for whoever has no eID. Faults: provePapier, vraag.ongeldig. */
export async function startWithPapier(
  parts: AanmeldingParts,
  { middel, kaart, code }: Wat & { readonly kaart: string; readonly code: string },
): Promise<Begonnen> {
  const owner = practiceMiddel(parts, kaart);
  if (owner === null) return refuse(fault('vraag.ongeldig'));
  const proved = await provePapier(parts, owner, code);
  return proved.ok ? begin(parts, owner, middel) : proved;
}

function begin(parts: AanmeldingParts, owner: Oefenmiddel, middel: ActiveringMiddel): Begonnen {
  const { id } = parts.activeringen.open({
    middel: owner,
    activering: startActivering(parts.outside.clock.now()),
    wijze: wijzeOf(parts, middel),
  });
  return ok({ activering: id });
}

function wijzeOf({ random }: AanmeldingParts, middel: ActiveringMiddel): Wijze {
  switch (middel) {
    case 'app':
      return { soort: 'app', sleutel: drawAppSleutel(random) };
    case 'sms':
      return { soort: 'sms', bericht: null };
    case 'itsme':
      // Drawn and shown, never chosen: nobody should type the code that his own itsme has.
      return { soort: 'itsme', code: String(random.below(100_000)).padStart(5, '0') };
    default:
      return assertNever(middel);
  }
}
