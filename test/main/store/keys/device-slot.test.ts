import { describe, expect, it } from 'vitest';
import {
  canHoldSlot,
  type Keychain,
  makeApparaatSlot,
  openWithApparaat,
} from '../../../../src/main/store/keys/device-slot.ts';
import {
  gatherSlots,
  makeHerstelcodeSlot,
  makeWachtzinSlot,
} from '../../../../src/main/store/keys/make-slots.ts';
import { openWithHerstelcode } from '../../../../src/main/store/keys/open-slots.ts';
import { makeRecoveryCode } from '../../../../src/main/store/keys/recovery-code.ts';
import { accepted, faultsIn } from '../../../builders/gebruikersbeheer.ts';
import { aChance } from './chance.ts';

const turn = (bytes: Buffer) => Buffer.from(bytes.map((byte) => byte ^ 0x5a));

function aKeychain(bend: Partial<Keychain> = {}): Keychain {
  return {
    backend: () => 'gnome_libsecret',
    protect: async (secret) => turn(secret),
    unprotect: async (kept) => turn(kept),
    ...bend,
  };
}

const id = '0123456789abcdef0123456789abcdef';

async function aDoor() {
  const bytes = aChance('device');
  const dataKey = bytes(32);
  const code = makeRecoveryCode(bytes);
  const wrapping = { dataKey, id, bytes };
  const slot = accepted(await makeApparaatSlot(wrapping, aKeychain()));
  const cost = { N: 2 ** 15, r: 8, p: 1 };
  const set = gatherSlots({ dataKey, id }, [
    await makeWachtzinSlot(wrapping, 'blauwe koffie', cost),
    makeHerstelcodeSlot(wrapping, code),
    slot,
  ]);
  return { door: set, dataKey, code, wrapping };
}

const worthless: readonly (readonly [string, Keychain | null])[] = [
  ['none at all', null],
  ['one that is not available', aKeychain({ backend: () => null })],
  ['basic_text', aKeychain({ backend: () => 'basic_text' })],
  ['unknown', aKeychain({ backend: () => 'unknown' })],
];
const failing: readonly (readonly [string, Keychain])[] = [
  ['throws', aKeychain({ unprotect: () => Promise.reject(new Error('locked')) })],
  ['gives another value', aKeychain({ unprotect: async () => Buffer.alloc(32, 9) })],
  ['gives a short value', aKeychain({ unprotect: async () => Buffer.alloc(5) })],
  ['has another backend', aKeychain({ backend: () => 'kwallet6' })],
];

describe('the key in the keychain of this machine', () => {
  it('opens the dossier', async () => {
    const { door, dataKey } = await aDoor();
    expect(accepted(await openWithApparaat(door, aKeychain()))).toEqual(dataKey);
  });

  it.each(worthless)('is never offered, made or used with %s', async (_what, keychain) => {
    const { door, wrapping } = await aDoor();
    expect(canHoldSlot(keychain)).toBe(false);
    expect(faultsIn(await makeApparaatSlot(wrapping, keychain))).toEqual(['ontgrendelen.apparaat']);
    expect(faultsIn(await openWithApparaat(door, keychain))).toEqual(['ontgrendelen.apparaat']);
  });

  it.each(failing)(
    'is comfort only: when the keychain %s, the code still opens',
    async (_what, keychain) => {
      const { door, code } = await aDoor();
      expect(faultsIn(await openWithApparaat(door, keychain))).toEqual(['ontgrendelen.apparaat']);
      expect(openWithHerstelcode(door, code).ok).toBe(true);
    },
  );

  it('is not made with a keychain that does not give back what it was given', async () => {
    const { wrapping } = await aDoor();
    for (const [what, keychain] of failing.filter(([name]) => name !== 'has another backend')) {
      expect([what, faultsIn(await makeApparaatSlot(wrapping, keychain))]).toEqual([
        what,
        ['ontgrendelen.apparaat'],
      ]);
    }
  });
});
