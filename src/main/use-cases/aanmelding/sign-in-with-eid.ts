import type { Fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import type { Deur } from '../../../shared/values/codelijsten.ts';
import type { Moment } from '../../../shared/values/ids.ts';
import { faultAt } from '../../domain/fault-at.ts';
import { type Eid, eidBegin, faultOfEid, stepEid } from '../../identity/eid.ts';
import type { Oefenmiddel } from '../../identity/oefenmiddel.ts';
import { sameSecret } from '../../identity/same-secret.ts';
import type { StoreView } from '../../store/store.ts';
import type { AanmeldingParts, Nothing } from './aanmelding-parts.ts';
import { beginSession } from './begin-session.ts';
import { putPogingen, readPogingen } from './pogingen-stand.ts';

export type EidInput = {
  readonly deur: Deur;
  /** The simulated reader beside the screen, and the practice card in it. */
  readonly lezer: boolean;
  readonly kaart: string | null;
  readonly pincode: string;
};

/** Faults: every eid.*, at the field `pincode` what concerns the PIN; those of beginSession. */
export async function signInWithEid(
  parts: AanmeldingParts,
  input: EidInput,
): Promise<Result<Nothing>> {
  const { store, clock } = parts.outside;
  const middel = parts.oefenmiddelen.find(({ kaart }) => kaart === input.kaart) ?? null;
  const now = clock.now();

  // The try is durable before anything is compared, let alone answered (security.md A3).
  const counted = await store.update((view) => {
    const eid = approach(view, { input, middel, now });
    if (eid.stap !== 'vergelijkt' || middel === null) return refuse(refusal(eid));
    return ok({ puts: [putPogingen(eidOf(middel), eid.pogingen, now)], value: { eid, middel } });
  });
  if (!counted.ok) return counted;
  const { eid, middel: proved } = counted.value;

  const juist = sameSecret(input.pincode, proved.pincode);
  const settled = stepEid(eid, { soort: 'vergeleken', juist }, now);
  if (settled.stap !== 'aangemeld') return refuse(refusal(settled));
  const { pogingen } = settled;
  const cleared = await store.update(() =>
    ok({ puts: [putPogingen(eidOf(proved), pogingen, now)], value: null }),
  );
  return cleared.ok ? beginSession(parts, { insz: proved.insz, deur: input.deur }) : cleared;
}

/** From the empty desk to the typed PIN, as far as reader, card and PIN allow. */
function approach(
  view: StoreView,
  attempt: {
    readonly input: EidInput;
    readonly middel: Oefenmiddel | null;
    readonly now: Moment;
  },
): Eid {
  const { input, middel, now } = attempt;
  const pogingen = middel === null ? null : readPogingen(view, eidOf(middel));
  const connected = stepEid(eidBegin, { soort: 'lezer', aangesloten: input.lezer }, now);
  const inserted = stepEid(connected, { soort: 'kaart', pogingen }, now);
  return stepEid(inserted, { soort: 'pin', pincode: input.pincode }, now);
}

function eidOf({ insz }: Oefenmiddel) {
  return { middel: 'eid', insz } as const;
}

function refusal(eid: Eid): Fault {
  const found = faultOfEid(eid);
  if (found === null) throw new Error(`Nothing refuses a card at step ${eid.stap}`);
  return eid.stap === 'vraagtPin' ? faultAt('pincode', found) : found;
}
