import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import { deriveKey, isCommitted, wipe } from './data-key.ts';
import type { RecoveryCode } from './recovery-code.ts';
import { stretch } from './scrypt.ts';
import { aadOf, type SlotSet, slotOf } from './slots.ts';
import { unwrapKey } from './wrap.ts';

/**
 * The data key, or one refusal for everything that can be wrong with a secret: ontgrendelen.wachtzin.
 * A slot whose bytes were changed answers the same as a wrong passphrase: they cannot be told apart.
 */
export async function openWithWachtzin(set: SlotSet, wachtzin: string): Promise<Result<Buffer>> {
  const slot = slotOf(set, 'wachtzin');
  if (slot === null) return refuse(fault('ontgrendelen.wachtzin'));
  const { kdf } = slot;
  const kek = await stretch(wachtzin, { cost: kdf, salt: Buffer.from(kdf.salt, 'base64') });
  const dataKey = unwrapKey(slot.box, { kek, aad: aadOf(set.id, 'wachtzin', kdf) });
  wipe(kek);
  return committed(set, dataKey) ?? refuse(fault('ontgrendelen.wachtzin'));
}

/** Fault: ontgrendelen.herstelcode. */
export function openWithHerstelcode(set: SlotSet, code: RecoveryCode): Result<Buffer> {
  const slot = slotOf(set, 'herstelcode');
  if (slot === null) return refuse(fault('ontgrendelen.herstelcode'));
  const { kdf } = slot;
  const kek = deriveKey(code, { label: 'recovery v1', salt: Buffer.from(kdf.salt, 'base64') });
  const dataKey = unwrapKey(slot.box, { kek, aad: aadOf(set.id, 'herstelcode', kdf) });
  wipe(kek);
  return committed(set, dataKey) ?? refuse(fault('ontgrendelen.herstelcode'));
}

/** Null when nothing was unwrapped, or something that this dossier is not sealed with. */
export function committed(set: SlotSet, dataKey: Buffer | null): Result<Buffer> | null {
  if (dataKey === null) return null;
  if (isCommitted(dataKey, Buffer.from(set.commitment, 'base64'))) return ok(dataKey);
  wipe(dataKey);
  return null;
}
