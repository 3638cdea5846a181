import { commitmentOf, deriveKey, type RandomBytes, wipe } from './data-key.ts';
import type { RecoveryCode } from './recovery-code.ts';
import { type ScryptCost, standardCost, stretch } from './scrypt.ts';
import { aadOf, type Slot, type SlotOf, type SlotSet } from './slots.ts';
import { wrapKey } from './wrap.ts';

/** What is wrapped, for which dossier, with which chance. */
export type Wrapping = {
  readonly dataKey: Buffer;
  readonly vaultId: string;
  readonly bytes: RandomBytes;
};

const SALT_BYTES = 16;

export async function makeWachtzinSlot(
  { dataKey, vaultId, bytes }: Wrapping,
  wachtzin: string,
  cost: ScryptCost = standardCost,
): Promise<SlotOf<'wachtzin'>> {
  const salt = bytes(SALT_BYTES);
  const kdf = { alg: 'scrypt', ...cost, salt: salt.toString('base64') } as const;
  const kek = await stretch(wachtzin, { cost, salt });
  const wrapped = wrapKey(dataKey, { kek, aad: aadOf(vaultId, 'wachtzin', kdf), bytes });
  wipe(kek);
  return { type: 'wachtzin', kdf, ...wrapped };
}

export function makeHerstelcodeSlot(
  { dataKey, vaultId, bytes }: Wrapping,
  code: RecoveryCode,
): SlotOf<'herstelcode'> {
  const salt = bytes(SALT_BYTES);
  const kdf = { alg: 'hkdf-sha256', salt: salt.toString('base64') } as const;
  const kek = deriveKey(code, { label: 'recovery v1', salt });
  const wrapped = wrapKey(dataKey, { kek, aad: aadOf(vaultId, 'herstelcode', kdf), bytes });
  wipe(kek);
  return { type: 'herstelcode', kdf, ...wrapped };
}

/** Only for a workspace of the kind 'oefen': the key lies open in the file. */
export function makePracticeSlots(dataKey: Buffer): SlotSet {
  return gatherSlots(dataKey, [{ type: 'oefen', key: dataKey.toString('base64') }]);
}

/**
 * The slots of a Werkdossier. There are never fewer than two, and the passphrase or the code is
 * always among them in full: losing a machine or its keychain must not be losing the data (K7).
 */
export function gatherSlots(dataKey: Buffer, slots: readonly Slot[]): SlotSet {
  const types = slots.map(({ type }) => type);
  const isPractice = types.length === 1 && types[0] === 'oefen';
  const isSafe = types.includes('wachtzin') && types.includes('herstelcode');
  if (!isPractice && (!isSafe || types.includes('oefen') || new Set(types).size < types.length)) {
    throw new Error(`Not a set of slots: ${types.join(', ')}`);
  }
  return { version: 1, commitment: commitmentOf(dataKey).toString('base64'), slots };
}

/** The same ways in, with this one in place of the one of its kind, or added. */
export function replaceSlot(set: SlotSet, dataKey: Buffer, slot: Slot): SlotSet {
  const others = set.slots.filter(({ type }) => type !== slot.type);
  return gatherSlots(dataKey, [...others, slot]);
}

export function removeDeviceSlot(set: SlotSet, dataKey: Buffer): SlotSet {
  return gatherSlots(
    dataKey,
    set.slots.filter(({ type }) => type !== 'apparaat'),
  );
}
