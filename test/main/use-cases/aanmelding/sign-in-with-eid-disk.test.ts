import { describe, expect, it } from 'vitest';
import { openFileStore } from '../../../../src/main/store/file-store.ts';
import type { Store } from '../../../../src/main/store/store.ts';
import { fault } from '../../../../src/shared/faults.ts';
import { refuse } from '../../../../src/shared/result.ts';
import { makeTempFolder } from '../../store/store-help.ts';
import { anOefenomgeving, type Oefenomgeving, tryEid } from './oefenomgeving.ts';

const wrong = (over: number) => refuse({ ...fault('eid.pinFout', { over }), field: 'pincode' });
const blocked = refuse(fault('eid.geblokkeerd'));

function tryPin({ handlers }: Oefenomgeving, pincode: string) {
  return tryEid(handlers, { kaart: 'lies-vantest', pincode });
}

async function openStore(folder: string): Promise<Store> {
  const opened = await openFileStore({ folder });
  if (!opened.ok) throw new Error('The store does not open');
  return opened.value;
}

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
