import { commitmentOf, deriveKey, type RandomBytes, wipe } from './data-key.ts';
import type { RecoveryCode } from './recovery-code.ts';
import { type ScryptCost, standardCost, stretch } from './scrypt.ts';
import { aadOf, type Slot, type SlotOf, type SlotSet } from './slots.ts';
import { wrapKey } from './wrap.ts';

/** What is wrapped, for which dossier, with which chance. */
export type Wrapping = {
  readonly dataKey: Buffer;
  /** Of the dossier, as in its set of slots. */
  readonly id: string;
  readonly bytes: RandomBytes;
};

type Sealed = Pick<Wrapping, 'dataKey' | 'id'>;

const SALT_BYTES = 16;
const ID_BYTES = 16;

export function makeDossierId(bytes: RandomBytes): string {
  return bytes(ID_BYTES).toString('hex');
}

export async function makeWachtzinSlot(
  { dataKey, id, bytes }: Wrapping,
  wachtzin: string,
  cost: ScryptCost = standardCost,
): Promise<SlotOf<'wachtzin'>> {
  const salt = bytes(SALT_BYTES);
  const kdf = { alg: 'scrypt', ...cost, salt: salt.toString('base64') } as const;
  const kek = await stretch(wachtzin, { cost, salt });
  const box = wrapKey(dataKey, { kek, aad: aadOf(id, 'wachtzin', kdf) });
  wipe(kek);
  return { type: 'wachtzin', kdf, box };
}

export function makeHerstelcodeSlot(
  { dataKey, id, bytes }: Wrapping,
  code: RecoveryCode,
): SlotOf<'herstelcode'> {
  const salt = bytes(SALT_BYTES);
  const kdf = { alg: 'hkdf-sha256', salt: salt.toString('base64') } as const;
  const kek = deriveKey(code, { label: 'recovery v1', salt });
  const box = wrapKey(dataKey, { kek, aad: aadOf(id, 'herstelcode', kdf) });
  wipe(kek);
  return { type: 'herstelcode', kdf, box };
}

/**
 * The slots of a Werkdossier. There are never fewer than two, and the passphrase or the code is
 * always among them in full: losing a machine or its keychain must not be losing the data (K7).
 */
export function gatherSlots({ dataKey, id }: Sealed, slots: readonly Slot[]): SlotSet {
  const types = slots.map(({ type }) => type);
  const isSafe = types.includes('wachtzin') && types.includes('herstelcode');
  if (!isSafe || new Set(types).size < types.length) {
    throw new Error(`Not a set of slots: ${types.join(', ')}`);
  }
  return { version: 1, id, commitment: commitmentOf(dataKey).toString('base64'), slots };
}

/** The same ways in, with this one in place of the one of its kind, or added. */
export function replaceSlot(set: SlotSet, dataKey: Buffer, slot: Slot): SlotSet {
  const others = set.slots.filter(({ type }) => type !== slot.type);
  return gatherSlots({ dataKey, id: set.id }, [...others, slot]);
}

export function removeDeviceSlot(set: SlotSet, dataKey: Buffer): SlotSet {
  return gatherSlots(
    { dataKey, id: set.id },
    set.slots.filter(({ type }) => type !== 'apparaat'),
  );
}
