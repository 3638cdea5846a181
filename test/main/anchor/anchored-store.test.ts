import { describe, expect, it } from 'vitest';
import { anchorStore } from '../../../src/main/anchor/anchored-store.ts';
import type { Anker } from '../../../src/main/anchor/anker.ts';
import type { AnkerFile } from '../../../src/main/anchor/anker-file.ts';
import { createMemoryStore } from '../../../src/main/store/memory-store.ts';
import { put } from '../../../src/main/store/store.ts';
import { fault } from '../../../src/shared/faults.ts';
import { ok, type Result, refuse } from '../../../src/shared/result.ts';
import { aMiddelStand, aPersoon } from '../../builders/entities.ts';
import { save } from '../store/store-help.ts';
import { anOefenomgeving, begin, signInWith } from '../use-cases/aanmelding/oefenomgeving.ts';

/** An anchor that is written to a list, and answers as the test wants. */
function anAnker(answer: () => Result<null> = () => ok(null)) {
  const written: Anker[] = [];
  const file: AnkerFile = {
    found: { soort: 'geen' },
    nameOf: (id) => `naam van ${id}`,
    async write(anker) {
      written.push(anker);
      return answer();
    },
  };
  const before = { hoogwater: begin, standen: new Map() };
  const store = createMemoryStore();
  return { written, anchored: anchorStore({ store, file, now: () => begin, before }) };
}

const stand = aMiddelStand();
const numberOf = (anker: Anker | undefined) =>
  anker?.standen.get(`naam van ${stand.id}`)?.volgnummer;

describe('a store with an anchor', () => {
  it('writes it with every change of a means, one number further, and with no other change', async () => {
    const { written, anchored } = anAnker();
    await save(anchored.store, put('middel', stand));
    await save(anchored.store, put('persoon', aPersoon()));
    await save(anchored.store, put('middel', stand));
    expect(written.map(numberOf)).toEqual([1, 2]);
    expect(anchored.store.view.get('middel', stand.id)?.volgnummer).toBe(2);
  });

  it('acknowledges nothing that the anchor could not keep', async () => {
    const full = refuse(fault('bewaren.schijfVol'));
    const { anchored } = anAnker(() => full);
    expect(await save(anchored.store, put('middel', stand))).toEqual(full);
  });

  it('lets nobody in with the right PIN when the try could not be anchored', async () => {
    let isFull = false;
    const full = refuse(fault('bewaren.schijfVol'));
    const { anchored } = anAnker(() => (isFull ? full : ok(null)));
    const practice = await anOefenomgeving({ store: anchored.store });
    isFull = true;
    expect(await signInWith(practice, 'lies-vantest')).toEqual(full);
    expect(practice.sessions.current()).toBeNull();
  });

  it('keeps the last of many changes at the same time', async () => {
    const { written, anchored } = anAnker();
    await Promise.all(Array.from({ length: 20 }, () => save(anchored.store, put('middel', stand))));
    expect(numberOf(written.at(-1))).toBe(20);
  });

  it('forgets everything when all is replaced, also what the store never knew', async () => {
    const { written, anchored } = anAnker();
    await save(anchored.store, put('middel', stand));
    await save(anchored.store, put('middel', stand));
    await anchored.store.replaceAll([put('middel', stand)]);
    expect(numberOf(written.at(-1))).toBe(1);
    await anchored.store.replaceAll([]);
    expect(written.at(-1)?.standen.size).toBe(0);
  });
});
