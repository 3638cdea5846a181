import { createCipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { commitmentOf, makeDataKey } from '../../../../src/main/store/keys/data-key.ts';
import {
  gatherSlots,
  makeHerstelcodeSlot,
  makeWachtzinSlot,
  removeDeviceSlot,
  replaceSlot,
} from '../../../../src/main/store/keys/make-slots.ts';
import {
  openWithHerstelcode,
  openWithWachtzin,
} from '../../../../src/main/store/keys/open-slots.ts';
import { makeRecoveryCode } from '../../../../src/main/store/keys/recovery-code.ts';
import { readSlots, type SlotSet } from '../../../../src/main/store/keys/slots.ts';
import { accepted, faultsIn } from '../../../builders/gebruikersbeheer.ts';
import { aChance } from './chance.ts';

const cost = { N: 2 ** 15, r: 8, p: 1 };
const id = '0123456789abcdef0123456789abcdef';
const wachtzin = 'blauwe koffie danst zacht';

async function aDoor(seed = 'door') {
  const bytes = aChance(seed);
  const dataKey = makeDataKey(bytes);
  const code = makeRecoveryCode(bytes);
  const wrapping = { dataKey, id, bytes };
  const set = gatherSlots({ dataKey, id }, [
    await makeWachtzinSlot(wrapping, wachtzin, cost),
    makeHerstelcodeSlot(wrapping, code),
  ]);
  return { set, dataKey, code, wrapping };
}

/** As it comes off the disk. */
function reread(set: SlotSet, bend: (json: string) => string = (json) => json) {
  return readSlots(JSON.parse(bend(JSON.stringify(set))));
}

describe('the ways into a dossier', () => {
  it('each open it alone, and give the same key', async () => {
    const { set, dataKey, code } = await aDoor();
    const read = accepted(reread(set));
    expect(accepted(await openWithWachtzin(read, wachtzin))).toEqual(dataKey);
    expect(accepted(openWithHerstelcode(read, code))).toEqual(dataKey);
    const only = (type: string) => ({
      ...read,
      slots: read.slots.filter((one) => one.type === type),
    });
    expect((await openWithWachtzin(only('wachtzin'), wachtzin)).ok).toBe(true);
    expect(openWithHerstelcode(only('herstelcode'), code).ok).toBe(true);
  });

  it('refuse a wrong secret with one answer', async () => {
    const { set } = await aDoor();
    const answers = await Promise.all(
      ['', 'blauwe koffie danst zach', 'Blauwe koffie danst zacht', `${wachtzin} `].map((typed) =>
        openWithWachtzin(set, typed),
      ),
    );
    expect(answers.map(faultsIn)).toEqual(Array(4).fill(['ontgrendelen.wachtzin']));
    const other = makeRecoveryCode(aChance('another'));
    expect(faultsIn(openWithHerstelcode(set, other))).toEqual(['ontgrendelen.herstelcode']);
  });

  it('belong to one dossier and one place: copied elsewhere they open nothing', async () => {
    const { set, code } = await aDoor();
    expect((await openWithWachtzin({ ...set, id: id.replace('0', '1') }, wachtzin)).ok).toBe(false);
    expect(openWithHerstelcode({ ...set, id: id.replace('0', '1') }, code).ok).toBe(false);
    const other = await aDoor('other');
    const mixed = { ...set, slots: other.set.slots };
    expect((await openWithWachtzin(mixed, wachtzin)).ok).toBe(false);
  });

  it('never open onto another key than the dossier is sealed with', async () => {
    const { set, code } = await aDoor();
    const forged = { ...set, commitment: commitmentOf(randomBytes(32)).toString('base64') };
    expect(faultsIn(openWithHerstelcode(forged, code))).toEqual(['ontgrendelen.herstelcode']);
    expect((await openWithWachtzin(forged, wachtzin)).ok).toBe(false);
  });

  it('are wrapped as written down: HKDF-SHA256, AES-256-GCM, the place as additional data', async () => {
    const bytes = aChance('known');
    const dataKey = bytes(32);
    const code = makeRecoveryCode(bytes);
    const salt = bytes(16);
    const again = aChance('known');
    again(32);
    again(20);
    const slot = makeHerstelcodeSlot({ dataKey, id, bytes: again }, code);
    const kek = hkdfSync('sha256', code, salt, 'Rechtenklaar recovery v1', 32);
    const cipher = createCipheriv('aes-256-gcm', Buffer.from(kek), Buffer.alloc(12), {
      authTagLength: 16,
    });
    const kdf = [
      ['alg', 'hkdf-sha256'],
      ['salt', salt.toString('base64')],
    ];
    cipher.setAAD(Buffer.from(JSON.stringify(['RKLAAR-SLOT', 1, id, 'herstelcode', kdf])));
    const box = Buffer.concat([cipher.update(dataKey), cipher.final(), cipher.getAuthTag()]);
    expect(slot).toEqual({
      type: 'herstelcode',
      kdf: { alg: 'hkdf-sha256', salt: salt.toString('base64') },
      box: box.toString('base64'),
    });
  });
});

describe('a header whose slots were changed', () => {
  it('opens nothing, whichever character of it was changed', async () => {
    const { set, code } = await aDoor();
    const json = JSON.stringify(set);
    // The passphrase is tried below: here a guess a character would take minutes.
    const places = [...json].map((_, at) => at).filter((at) => isOfCode(json, at));
    const silent = places.filter((at) => {
      const read = readSlots(parse(changeAt(json, at)));
      return read.ok && openWithHerstelcode(read.value, code).ok;
    });
    expect(places.length).toBeGreaterThan(250);
    expect(silent.map((at) => json.slice(at - 8, at + 8))).toEqual([]);
  });

  it('refuses a changed cost, salt or box of the passphrase too', async () => {
    const { set } = await aDoor();
    const [slot] = set.slots;
    if (slot?.type !== 'wachtzin') throw new Error('The first slot is that of the passphrase');
    const flip = (text: string) => `${text.startsWith('A') ? 'B' : 'A'}${text.slice(1)}`;
    const bent = [
      { ...slot, box: flip(slot.box) },
      { ...slot, kdf: { ...slot.kdf, salt: flip(slot.kdf.salt) } },
      { ...slot, kdf: { ...slot.kdf, N: 2 ** 16 } },
      { ...slot, kdf: { ...slot.kdf, r: 4 } },
      { ...slot, kdf: { ...slot.kdf, p: 2 } },
    ];
    for (const one of bent) {
      const door = { ...set, slots: [one] };
      expect(faultsIn(await openWithWachtzin(door, wachtzin))).toEqual(['ontgrendelen.wachtzin']);
    }
  });

  it('is refused before any work when it asks for too much, too little or a short tag', async () => {
    const { set } = await aDoor();
    const bends: readonly ((json: string) => string)[] = [
      (json) => json.replace('"N":32768', '"N":1073741824'),
      (json) => json.replace('"N":32768', '"N":2'),
      (json) => json.replace('"r":8', '"r":1048576'),
      (json) => json.replace(/"box":"[^"]{8}/, '"box":"'),
      (json) => json.replace('"version":1,', ''),
      (json) => json.replace('"slots":[', '"slots":[], "more":['),
    ];
    for (const bend of bends) {
      expect(faultsIn(reread(set, bend))).toEqual(['dossier.sleutelsBeschadigd']);
    }
  });

  it('says that it comes from the future when it does', async () => {
    const { set } = await aDoor();
    const later = [
      (json: string) => json.replace('"version":1', '"version":2'),
      (json: string) => json.replace('"type":"herstelcode"', '"type":"vingerafdruk"'),
    ];
    for (const bend of later)
      expect(faultsIn(reread(set, bend))).toEqual(['dossier.nieuwereVersie']);
  });
});

describe('changing the ways in', () => {
  it('a new passphrase replaces the old one and leaves the code', async () => {
    const { set, dataKey, code, wrapping } = await aDoor();
    const slot = await makeWachtzinSlot(wrapping, 'groene thee slaapt lang', cost);
    const changed = replaceSlot(set, dataKey, slot);
    expect((await openWithWachtzin(changed, wachtzin)).ok).toBe(false);
    expect((await openWithWachtzin(changed, 'groene thee slaapt lang')).ok).toBe(true);
    expect(openWithHerstelcode(changed, code).ok).toBe(true);
  });

  it('never leaves a dossier without passphrase or code, nor with two of a kind', async () => {
    const { set, dataKey } = await aDoor();
    const [first, second] = set.slots;
    if (first === undefined || second === undefined) throw new Error('Two slots');
    for (const slots of [[first], [second], [], [first, first, second]]) {
      expect(() => gatherSlots({ dataKey, id }, slots)).toThrow(/Not a set/);
    }
    expect(removeDeviceSlot(set, dataKey)).toEqual(set);
  });

  it('draws fresh chance for every slot: no salt comes twice', async () => {
    const bytes = (size: number) => randomBytes(size);
    const dataKey = makeDataKey(bytes);
    const seen = new Set<string>();
    for (let round = 0; round < 2_000; round++) {
      const slot = makeHerstelcodeSlot({ dataKey, id, bytes }, makeRecoveryCode(bytes));
      seen.add(slot.kdf.salt);
    }
    expect(seen.size).toBe(2_000);
  });
});

/** Whether the character belongs to the commitment or to the slot of the code. */
function isOfCode(json: string, at: number): boolean {
  return at < json.indexOf('"slots"') || at > json.indexOf('"type":"herstelcode"');
}

function changeAt(json: string, at: number): string {
  const other = json[at] === 'A' || json[at] === '1' ? '2' : 'A';
  return `${json.slice(0, at)}${other}${json.slice(at + 1)}`;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
