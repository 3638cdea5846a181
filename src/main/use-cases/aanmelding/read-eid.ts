import type { EidCertificaat } from '../../../shared/contract/aanmelding.ts';
import { type Fault, fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import type { Moment } from '../../../shared/values/ids.ts';
import { type Eid, eidBegin, faultOfEid, stepEid, wachtTot } from '../../identity/eid.ts';
import { readGeldigTot } from '../../identity/eid-oordeel.ts';
import type { AanmeldingParts } from './aanmelding-parts.ts';
import { readPogingen } from './pogingen-stand.ts';

export type LeesInput = {
  /** The simulated reader beside the screen, and the practice card in it. */
  readonly lezer: boolean;
  readonly kaart: {
    readonly kaart: string;
    readonly omgekeerd: boolean;
    readonly certificaat: EidCertificaat;
  } | null;
};

type Gelezen = { verzoek: string; geldigTot: string; wachtTot: Moment };
type Named = { readonly verzoek: string };

/** Reads the card and asks for the PIN. Faults: those of eid.* that come before a PIN. */
export function readEid(parts: AanmeldingParts, { lezer, kaart }: LeesInput): Result<Gelezen> {
  const { outside, oefenmiddelen, eidVerzoeken } = parts;
  const now = outside.clock.now();
  const middel = oefenmiddelen.find((each) => each.kaart === kaart?.kaart);
  const inserted =
    kaart === null || middel === undefined
      ? null
      : {
          omgekeerd: kaart.omgekeerd,
          pogingen: readPogingen(outside.store.view, { middel: 'eid', insz: middel.insz }),
        };
  const connected = stepEid(eidBegin, { soort: 'lezer', aangesloten: lezer }, now);
  const eid = stepEid(connected, { soort: 'kaart', kaart: inserted }, now);
  const refused = faultOfEid(eid);
  if (refused !== null) return refuse(refused);
  if (kaart === null || middel === undefined) throw new Error('A PIN is asked for no card');
  const gelezen = eidVerzoeken.pki().kaartOf(middel, kaart.certificaat);
  const { id } = eidVerzoeken.open({ middel, kaart: gelezen, eid });
  const geldigTot = readGeldigTot(gelezen.certificaat).slice(0, 10);
  return ok({ verzoek: id, geldigTot, wachtTot: wachtTot(now) });
}

/** A key is pressed on the reader or the page. Faults: eid.wachttijd, eid.geannuleerd. */
export function touchEid(parts: AanmeldingParts, { verzoek }: Named): Result<{ wachtTot: Moment }> {
  const open = parts.eidVerzoeken.get(verzoek);
  if (open === undefined) return refuse(gone);
  const now = parts.outside.clock.now();
  const eid = stepEid(open.eid, { soort: 'toets' }, now);
  parts.eidVerzoeken.replace({ ...open, eid });
  return eid.stap === 'vraagtPin' ? ok({ wachtTot: wachtTot(now) }) : refuse(refusal(eid));
}

/** No PIN comes any more: eid.geannuleerd or eid.wachttijd, whichever was first. Never succeeds. */
export function stopEid(
  parts: AanmeldingParts,
  { verzoek, reden }: Named & { readonly reden: 'geannuleerd' | 'wachttijd' },
): Result<Record<string, never>> {
  const open = parts.eidVerzoeken.get(verzoek);
  if (open === undefined) return refuse(gone);
  const eid = stepEid(open.eid, { soort: reden }, parts.outside.clock.now());
  parts.eidVerzoeken.replace({ ...open, eid });
  return refuse(refusal(eid));
}

/** The reader waited for a PIN in an earlier run, or too many others came after it. */
export const gone: Fault = fault('eid.wachttijd');

export function refusal(eid: Eid): Fault {
  const found = faultOfEid(eid);
  if (found === null) throw new Error(`Nothing refuses a card at step ${eid.stap}`);
  return found;
}
