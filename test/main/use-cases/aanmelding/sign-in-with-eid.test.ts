import { describe, expect, it } from 'vitest';
import { openFileStore } from '../../../../src/main/store/file-store.ts';
import type { Store } from '../../../../src/main/store/store.ts';
import { fault } from '../../../../src/shared/faults.ts';
import { ok, refuse } from '../../../../src/shared/result.ts';
import { makeTempFolder } from '../../store/store-help.ts';
import { anOefenomgeving, begin, type Oefenomgeving, signInWith } from './oefenomgeving.ts';

const lies = { deur: 'gebruikersbeheer', lezer: true, kaart: 'lies-vantest' } as const;
const wrong = (over: number) => refuse({ ...fault('eid.pinFout', { over }), field: 'pincode' });
const blocked = refuse(fault('eid.geblokkeerd'));

function tryPin({ handlers }: Oefenomgeving, pincode: string) {
  return handlers['aanmelding.eid']({ ...lies, pincode });
}

async function openStore(folder: string): Promise<Store> {
  const opened = await openFileStore({ folder });
  if (!opened.ok) throw new Error('The store does not open');
  return opened.value;
}

describe('signing in with an eID', () => {
  it('begins a session with the name of the register, at the door that was taken', async () => {
    const practice = await anOefenomgeving();
    expect(await signInWith(practice, 'femke-staalkaart', 'dienstverlener')).toEqual(ok({}));
    expect(practice.sessions.current()).toEqual({
      insz: practice.middelOf('femke-staalkaart').insz,
      naam: 'Femke Staalkaart',
      deur: 'dienstverlener',
      since: begin,
      organisatieId: 'taalatelier',
    });
  });

  it('chooses no organisatie for who manages several', async () => {
    const practice = await anOefenomgeving();
    await signInWith(practice, 'lies-vantest');
    expect(practice.sessions.current()?.organisatieId).toBeNull();
  });

  it('needs a reader and a card that exists', async () => {
    const { handlers } = await anOefenomgeving();
    const eid = (bend: object) => handlers['aanmelding.eid']({ ...lies, pincode: '1234', ...bend });
    expect(await eid({ lezer: false })).toEqual(refuse(fault('eid.geenLezer')));
    expect(await eid({ kaart: null })).toEqual(refuse(fault('eid.geenKaart')));
    expect(await eid({ kaart: 'nobody' })).toEqual(refuse(fault('eid.geenKaart')));
  });

  it('does not count a PIN of the wrong form', async () => {
    const practice = await anOefenomgeving();
    for (const pincode of ['12', 'abcd', '', '1234567890123']) {
      const vorm = refuse({ ...fault('eid.pinVorm'), field: 'pincode' });
      expect(await tryPin(practice, pincode)).toEqual(vorm);
    }
    expect(await tryPin(practice, '9999')).toEqual(wrong(2));
  });

  it('blocks the card after three wrong ones, then refuses even the right one', async () => {
    const practice = await anOefenomgeving();
    expect(await tryPin(practice, '0000')).toEqual(wrong(2));
    expect(await tryPin(practice, '1111')).toEqual(wrong(1));
    expect(await tryPin(practice, '2222')).toEqual(blocked);
    expect(await tryPin(practice, '1234')).toEqual(blocked);
    expect(practice.sessions.current()).toBeNull();
  });

  it('gives all three tries back after a right one', async () => {
    const practice = await anOefenomgeving();
    await tryPin(practice, '0000');
    await tryPin(practice, '1111');
    expect(await tryPin(practice, '1234')).toEqual(ok({}));
    expect(await tryPin(practice, '0000')).toEqual(wrong(2));
  });

  it('blocks one card and not that of a colleague', async () => {
    const practice = await anOefenomgeving();
    for (const pincode of ['0000', '0000', '0000']) await tryPin(practice, pincode);
    expect(await signInWith(practice, 'amira-modelle')).toEqual(ok({}));
  });

  it('compares three of twenty PINs that come at the same time', async () => {
    const practice = await anOefenomgeving();
    const guesses = Array.from({ length: 20 }, (_, index) => tryPin(practice, `00${10 + index}`));
    const answers = await Promise.all(guesses);
    expect(answers.slice(0, 2)).toEqual([wrong(2), wrong(1)]);
    expect(answers.slice(2)).toEqual(Array.from({ length: 18 }, () => blocked));
    expect(await tryPin(practice, '1234')).toEqual(blocked);
  });
});

describe('a PIN try and the disk', () => {
  it('stays blocked after the app is closed and opened again', async () => {
    const folder = await makeTempFolder();
    const first = await anOefenomgeving({ store: await openStore(folder) });
    for (const pincode of ['0000', '1111', '2222']) await tryPin(first, pincode);
    await first.outside.store.close();

    const second = await anOefenomgeving({ store: await openStore(folder) });
    expect(await tryPin(second, '1234')).toEqual(blocked);
  });

  it('is counted on disk before the answer comes', async () => {
    const folder = await makeTempFolder();
    const practice = await anOefenomgeving({ store: await openStore(folder) });
    await tryPin(practice, '0000');
    // Not closed: as after a power cut right behind the answer.
    const reopened = await anOefenomgeving({ store: await openStore(folder) });
    expect(await tryPin(reopened, '1111')).toEqual(wrong(1));
  });

  it('is lost, even a right one, when the process dies before the comparison', async () => {
    const practice = await anOefenomgeving();
    const { store } = practice.outside;
    await tryPin(practice, '0000');
    await tryPin(practice, '1111');
    const dying = await anOefenomgeving({ store: refusingFrom(store, 2) });
    expect(await tryPin(dying, '1234')).toEqual(refuse(fault('bewaren.schijfVol')));
    expect(dying.sessions.current()).toBeNull();
    expect(await tryPin(practice, '1234')).toEqual(blocked);
  });

  it('is not compared at all when it cannot be counted', async () => {
    const practice = await anOefenomgeving();
    const full = await anOefenomgeving({ store: refusingFrom(practice.outside.store, 1) });
    const refused = refuse(fault('bewaren.schijfVol'));
    expect(await tryPin(full, '1234')).toEqual(refused);
    expect(await tryPin(full, '0000')).toEqual(refused);
    expect(full.sessions.current()).toBeNull();
  });
});

/** The same store, on which the disk is full from the nth commit on. */
function refusingFrom(store: Store, nth: number): Store {
  let commits = 0;
  return {
    ...store,
    async update(decide) {
      commits += 1;
      return commits >= nth ? refuse(fault('bewaren.schijfVol')) : store.update(decide);
    },
  };
}
