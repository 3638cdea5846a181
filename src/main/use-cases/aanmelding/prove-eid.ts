import { ok, type Result, refuse } from '../../../shared/result.ts';
import type { Moment } from '../../../shared/values/ids.ts';
import { faultAt } from '../../domain/fault-at.ts';
import { type Eid, stepEid } from '../../identity/eid.ts';
import { judgeKaart, type Oordeel } from '../../identity/eid-oordeel.ts';
import type { Oefenmiddel } from '../../identity/oefenmiddel.ts';
import type { StoreView } from '../../store/store.ts';
import type { AanmeldingParts } from './aanmelding-parts.ts';
import type { OpenEid } from './eid-verzoeken.ts';
import { putPogingen, readPogingen } from './pogingen-stand.ts';
import { gone, refusal } from './read-eid.ts';
import { recordBlock } from './record-middel.ts';

export type EidBewijs = {
  /** The card in the reader, as `readEid` found it. */
  readonly verzoek: string;
  readonly pincode: string;
};

/** Bytes of the question that the card signs: as many as the digest of its curve. */
const VRAAG_LENGTH = 48;

/**
 * The PIN moves the key on the card, the card signs a question that was never asked before, and what
 * it signed says who it is. Faults: those of eid.* from the PIN on, at the field `pincode` what
 * concerns the PIN.
 */
export async function proveEid(
  parts: AanmeldingParts,
  input: EidBewijs,
): Promise<Result<Oefenmiddel>> {
  const open = parts.eidVerzoeken.get(input.verzoek);
  if (open === undefined) return refuse(gone);
  const { store, clock } = parts.outside;
  const now = clock.now();

  // The try is durable before the card compares anything, let alone answers (security.md A3).
  const counted = await store.update((view) => {
    const eid = typePin(open, { pincode: input.pincode, view, now });
    if (eid.stap !== 'vergelijkt') return refuse(keep(parts, open, eid));
    const { pogingen } = eid;
    return ok({ puts: [putPogingen(view, eidOf(open), { pogingen, now })], value: eid });
  });
  if (!counted.ok) return counted;

  const vraag = drawVraag(parts);
  const handtekening = open.kaart.onderteken(input.pincode, vraag);
  const juist = handtekening !== null;
  const settled = stepEid(counted.value, { soort: 'vergeleken', juist }, now);
  if (settled.stap === 'geblokkeerd') await recordBlock(parts.outside, eidOf(open));
  if (settled.stap !== 'gecontroleerd' || !juist) return refuse(keep(parts, open, settled));
  parts.eidVerzoeken.close(open.id);
  const { pogingen } = settled;
  const cleared = await store.update((view) =>
    ok({ puts: [putPogingen(view, eidOf(open), { pogingen, now })], value: null }),
  );
  if (!cleared.ok) return cleared;

  const oordeel = judge(parts, open, { vraag, handtekening, now });
  const judged = stepEid(settled, { soort: 'beoordeeld', oordeel }, now);
  if (judged.stap !== 'aangemeld') return refuse(refusal(judged));
  // What the certificate says counts, not what was printed on the card.
  const shown = parts.oefenmiddelen.find(({ insz }) => insz === judged.insz);
  return ok(shown ?? { ...open.middel, insz: judged.insz });
}

function typePin(
  { middel, eid }: OpenEid,
  typed: { readonly pincode: string; readonly view: StoreView; readonly now: Moment },
): Eid {
  const pogingen = readPogingen(typed.view, { middel: 'eid', insz: middel.insz });
  return stepEid(eid, { soort: 'pin', pincode: typed.pincode, pogingen }, typed.now);
}

/** The reader goes on from here, and this is what it says. */
function keep({ eidVerzoeken }: AanmeldingParts, open: OpenEid, eid: Eid) {
  eidVerzoeken.replace({ ...open, eid });
  return eid.stap === 'vraagtPin' ? faultAt('pincode', refusal(eid)) : refusal(eid);
}

function drawVraag({ random }: AanmeldingParts): Uint8Array {
  return Uint8Array.from({ length: VRAAG_LENGTH }, () => random.below(256));
}

function judge(
  { eidVerzoeken }: AanmeldingParts,
  { kaart }: OpenEid,
  signed: { readonly vraag: Uint8Array; readonly handtekening: Uint8Array; readonly now: Moment },
): Oordeel {
  const { certificaat, tussen } = kaart;
  const { vraag, handtekening, now } = signed;
  const pki = eidVerzoeken.pki();
  return judgeKaart(
    { certificaat, tussen, handtekening },
    { vraag, root: pki.root, revocationList: pki.revocationList(now), now },
  );
}

function eidOf({ middel }: OpenEid) {
  return { middel: 'eid', insz: middel.insz } as const;
}
