import { describe, expect, it } from 'vitest';
import {
  type Eid,
  type EidGebeurtenis,
  eidBegin,
  faultOfEid,
  stepEid,
} from '../../../src/main/identity/eid.ts';
import { geenPogingen, type Pogingen } from '../../../src/main/identity/pogingen.ts';
import { fault } from '../../../src/shared/faults.ts';
import { asMoment } from '../../builders/entities.ts';

const now = asMoment('2026-11-23T10:00:00.000Z');
const lezer: EidGebeurtenis = { soort: 'lezer', aangesloten: true };
const kaart = (pogingen: Pogingen | null = geenPogingen): EidGebeurtenis => ({
  soort: 'kaart',
  pogingen,
});
const pin = (pincode: string): EidGebeurtenis => ({ soort: 'pin', pincode });
const vergeleken = (juist: boolean): EidGebeurtenis => ({ soort: 'vergeleken', juist });

function play(...gebeurtenissen: readonly EidGebeurtenis[]): Eid {
  return gebeurtenissen.reduce<Eid>((eid, each) => stepEid(eid, each, now), eidBegin);
}

describe('signing in with an eID', () => {
  it('asks for a reader first, then for a card, then for the PIN', () => {
    expect(faultOfEid(eidBegin)).toEqual(fault('eid.geenLezer'));
    expect(faultOfEid(play(kaart()))).toEqual(fault('eid.geenLezer'));
    expect(faultOfEid(play(lezer))).toEqual(fault('eid.geenKaart'));
    expect(play(lezer, kaart()).stap).toBe('vraagtPin');
    expect(faultOfEid(play(lezer, kaart()))).toBeNull();
  });

  it('goes back to the start when the reader is unplugged or the card taken out', () => {
    expect(play(lezer, kaart(), { soort: 'lezer', aangesloten: false })).toEqual(eidBegin);
    expect(play(lezer, kaart(), kaart(null)).stap).toBe('geenKaart');
  });

  it.each(['', '123', '1234567890123', '12a4', '12 4', '１２３４'])(
    'does not count a PIN that is no 4 to 12 digits: %j',
    (pincode) => {
      const eid = play(lezer, kaart({ stand: 'vrij', fout: 1 }), pin(pincode));
      expect(eid).toMatchObject({ stap: 'vraagtPin', pogingen: { stand: 'vrij', fout: 1 } });
      expect(faultOfEid(eid)).toEqual(fault('eid.pinVorm'));
    },
  );

  it.each(['1234', '123456789012'])(
    'takes %s to the card, the shortest and the longest PIN',
    (pincode) => {
      const eid = play(lezer, kaart(), pin(pincode));
      expect(eid).toEqual({ stap: 'vergelijkt', pogingen: { stand: 'vergelijkt', fout: 1 } });
    },
  );

  it('says how many tries are left, and blocks at the third', () => {
    const wrong = [pin('0000'), vergeleken(false)];
    expect(faultOfEid(play(lezer, kaart(), ...wrong))).toEqual(fault('eid.pinFout', { over: 2 }));
    const two = play(lezer, kaart(), ...wrong, ...wrong);
    expect(faultOfEid(two)).toEqual(fault('eid.pinFout', { over: 1 }));
    const three = play(lezer, kaart(), ...wrong, ...wrong, ...wrong);
    expect(three.stap).toBe('geblokkeerd');
    expect(faultOfEid(three)).toEqual(fault('eid.geblokkeerd'));
  });

  it('forgets the wrong ones after a right one', () => {
    const eid = play(lezer, kaart({ stand: 'vrij', fout: 2 }), pin('1234'), vergeleken(true));
    expect(eid).toEqual({ stap: 'aangemeld', pogingen: geenPogingen });
    expect(faultOfEid(eid)).toBeNull();
  });

  it('does not even ask the PIN of a blocked card', () => {
    const blocked: Pogingen = { stand: 'geblokkeerd', sinds: now };
    const eid = play(lezer, kaart(blocked), pin('1234'), vergeleken(true));
    expect(faultOfEid(eid)).toEqual(fault('eid.geblokkeerd'));
  });

  it('lets nobody in without a typed PIN', () => {
    expect(play(lezer, kaart(), vergeleken(true)).stap).toBe('vraagtPin');
  });
});
