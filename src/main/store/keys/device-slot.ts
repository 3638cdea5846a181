import { fault } from '../../../shared/faults.ts';
import { ok, type Result, refuse } from '../../../shared/result.ts';
import { DATA_KEY_BYTES, wipe } from './data-key.ts';
import type { Wrapping } from './make-slots.ts';
import { committed } from './open-slots.ts';
import { aadOf, type SlotOf, type SlotSet, slotOf } from './slots.ts';
import { unwrapKey, wrapKey } from './wrap.ts';

/** The keychain of the user of this machine, as far as a slot needs it (shell/shell.ts). */
export type Keychain = {
  /** `basic_text` and `unknown` protect nothing; null where there is none. */
  backend(): string | null;
  /** May throw, and may give back something else than was put in (Signal-Desktop #7005). */
  protect(secret: Buffer): Promise<Buffer>;
  unprotect(kept: Buffer): Promise<Buffer>;
};

const worthless: ReadonlySet<string> = new Set(['basic_text', 'unknown', '']);

export function canHoldSlot(keychain: Keychain | null): keychain is Keychain {
  const backend = keychain?.backend() ?? null;
  return backend !== null && !worthless.has(backend);
}

/** Comfort only: beside passphrase and code, never instead. Fault: ontgrendelen.apparaat. */
export async function makeApparaatSlot(
  { dataKey, id, bytes }: Wrapping,
  keychain: Keychain | null,
): Promise<Result<SlotOf<'apparaat'>>> {
  if (!canHoldSlot(keychain)) return refuse(fault('ontgrendelen.apparaat'));
  const kek = bytes(DATA_KEY_BYTES);
  try {
    const kdf = { alg: 'keychain', backend: keychain.backend() ?? '' } as const;
    const held = await keychain.protect(kek);
    // A keychain that cannot give it back now will not do so tomorrow either.
    const back = await keychain.unprotect(held);
    const same = back.equals(kek);
    wipe(back);
    if (!same) return refuse(fault('ontgrendelen.apparaat'));
    const box = wrapKey(dataKey, { kek, aad: aadOf(id, 'apparaat', kdf) });
    return ok({ type: 'apparaat', kdf, held: held.toString('base64'), box });
  } catch {
    return refuse(fault('ontgrendelen.apparaat'));
  } finally {
    wipe(kek);
  }
}

/** Whatever the keychain does, the answer is this one refusal and the passphrase still opens (K7). */
export async function openWithApparaat(
  set: SlotSet,
  keychain: Keychain | null,
): Promise<Result<Buffer>> {
  const slot = slotOf(set, 'apparaat');
  const refused = refuse(fault('ontgrendelen.apparaat'));
  if (slot === null || !canHoldSlot(keychain)) return refused;
  if (keychain.backend() !== slot.kdf.backend) return refused;
  const kek = await keychain.unprotect(Buffer.from(slot.held, 'base64')).catch(() => null);
  if (kek === null || kek.length !== DATA_KEY_BYTES) return refused;
  // The tag of the slot decides, not the keychain.
  const dataKey = unwrapKey(slot.box, { kek, aad: aadOf(set.id, 'apparaat', slot.kdf) });
  wipe(kek);
  return committed(set, dataKey) ?? refused;
}
