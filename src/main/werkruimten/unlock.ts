import { fault } from '../../shared/faults.ts';
import { atField, ok, type Result, refuse } from '../../shared/result.ts';
import { openWithHerstelcode, openWithWachtzin } from '../store/keys/open-slots.ts';
import { parseRecoveryCode } from '../store/keys/recovery-code.ts';
import type { SlotSet } from '../store/keys/slots.ts';
import { anchorTries, countTry, judgeTries, noTries } from '../store/keys/tries.ts';
import type { Clock } from '../use-cases/outside.ts';
import type { DossierList, KnownDossier } from './dossier-list.ts';

type Tried = { readonly list: DossierList; readonly clock: Clock; readonly dossier: KnownDossier };

/**
 * One passphrase, counted before it is tried: pulling the plug gives nobody a free guess. Faults at
 * `wachtzin`: ontgrendelen.wachtzin, ontgrendelen.wacht, ontgrendelen.gestopt.
 */
export async function tryWachtzin(
  { list, clock, dossier }: Tried,
  set: SlotSet,
  wachtzin: string,
): Promise<Result<Buffer>> {
  if (wachtzin === '') return atField('wachtzin', refuse(fault('veld.verplicht')));
  const now = clock.now();
  const tries = anchorTries(dossier.tries, now);
  const stand = judgeTries(tries, now);
  if (stand.stand === 'free') {
    const counted = await list.remember({ ...dossier, tries: countTry(tries, now) });
    if (!counted.ok) return counted;
    const opened = await openWithWachtzin(set, wachtzin);
    if (opened.ok) await list.remember({ ...dossier, tries: noTries });
    return atField('wachtzin', opened);
  }
  if (tries !== dossier.tries) await list.remember({ ...dossier, tries });
  if (stand.stand === 'stopped') return atField('wachtzin', refuse(fault('ontgrendelen.gestopt')));
  const seconden = Math.ceil(stand.ms / 1000);
  return atField('wachtzin', refuse(fault('ontgrendelen.wacht', { seconden })));
}

/** 160 random bits need no counting. Faults at `herstelcode`: herstelcode.*, ontgrendelen.herstelcode. */
export function tryHerstelcode(set: SlotSet, typed: string): Result<Buffer> {
  const code = parseRecoveryCode(typed);
  return atField('herstelcode', code.ok ? openWithHerstelcode(set, code.value) : code);
}

/** The code as it was shown, typed back. Faults at `herstelcode`: herstelcode.*. */
export function judgeTypedBack(shown: string, typed: string): Result<null> {
  const [one, other] = [parseRecoveryCode(shown), parseRecoveryCode(typed)];
  if (!other.ok) return atField('herstelcode', other);
  if (one.ok && one.value.equals(other.value)) return ok(null);
  return atField('herstelcode', refuse(fault('herstelcode.verschilt')));
}
