import { describe, expect, it } from 'vitest';
import {
  type Eid,
  type EidGebeurtenis,
  eidBegin,
  faultOfEid,
  stepEid,
} from '../../../src/main/identity/eid.ts';
import type { Oordeel } from '../../../src/main/identity/eid-oordeel.ts';
import { geenPogingen, type Pogingen } from '../../../src/main/identity/pogingen.ts';
import { fault } from '../../../src/shared/faults.ts';
import { asMoment } from '../../builders/entities.ts';
import { aTstNummer } from '../../builders/nummers.ts';

const now = asMoment('2026-11-23T10:00:00.000Z');
const lezer: EidGebeurtenis = { soort: 'lezer', aangesloten: true };
const kaart = (pogingen: Pogingen = geenPogingen, omgekeerd = false): EidGebeurtenis => ({
  soort: 'kaart',
  kaart: { pogingen, omgekeerd },
});
const uit: EidGebeurtenis = { soort: 'kaart', kaart: null };
const pin = (pincode: string, pogingen: Pogingen = geenPogingen): EidGebeurtenis => ({
  soort: 'pin',
  pincode,
  pogingen,
});
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
    expect(play(lezer, kaart(), uit).stap).toBe('geenKaart');
  });

  it.each(['', '123', '1234567890123', '12a4', '12 4', '１２３４'])(
    'does not count a PIN that is no 4 to 12 digits: %j',
    (pincode) => {
      const one: Pogingen = { stand: 'vrij', fout: 1 };
      const eid = play(lezer, kaart(one), pin(pincode, one));
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
    const wrong = (fout: number) => [pin('0000', { stand: 'vrij', fout }), vergeleken(false)];
    const one = play(lezer, kaart(), ...wrong(0));
    expect(faultOfEid(one)).toEqual(fault('eid.pinFout', { over: 2 }));
    const two = play(lezer, kaart(), ...wrong(0), ...wrong(1));
    expect(faultOfEid(two)).toEqual(fault('eid.pinFout', { over: 1 }));
    const three = play(lezer, kaart(), ...wrong(0), ...wrong(1), ...wrong(2));
    expect(three.stap).toBe('geblokkeerd');
    expect(faultOfEid(three)).toEqual(fault('eid.geblokkeerd'));
  });

  it('forgets the wrong ones after a right one', () => {
    const two: Pogingen = { stand: 'vrij', fout: 2 };
    const eid = play(lezer, kaart(two), pin('1234', two), vergeleken(true));
    expect(eid).toEqual({ stap: 'gecontroleerd', pogingen: geenPogingen });
    expect(faultOfEid(eid)).toBeNull();
  });

  it('does not even ask the PIN of a blocked card', () => {
    const blocked: Pogingen = { stand: 'geblokkeerd', sinds: now };
    const eid = play(lezer, kaart(blocked), pin('1234', blocked), vergeleken(true));
    expect(faultOfEid(eid)).toEqual(fault('eid.geblokkeerd'));
    const since = play(lezer, kaart(), pin('1234', blocked), vergeleken(true));
    expect(faultOfEid(since)).toEqual(fault('eid.geblokkeerd'));
  });

  it('lets nobody in without a typed PIN', () => {
    expect(play(lezer, kaart(), vergeleken(true)).stap).toBe('vraagtPin');
  });

  it('does not read a card that lies upside down', () => {
    expect(faultOfEid(play(lezer, kaart(geenPogingen, true)))).toEqual(fault('eid.omgekeerd'));
    expect(play(lezer, kaart(geenPogingen, true), pin('1234')).stap).toBe('omgekeerd');
  });

  it('believes nobody before the signature is judged', () => {
    const geldig = { soort: 'geldig', insz: aTstNummer() } as const;
    const beoordeeld = (oordeel: Oordeel): EidGebeurtenis => ({ soort: 'beoordeeld', oordeel });
    expect(play(lezer, kaart(), beoordeeld(geldig)).stap).toBe('vraagtPin');
    expect(play(lezer, kaart(), pin('0000'), vergeleken(false), beoordeeld(geldig)).stap).toBe(
      'vraagtPin',
    );
    const right = [lezer, kaart(), pin('1234'), vergeleken(true)];
    expect(play(...right, beoordeeld(geldig))).toEqual({ stap: 'aangemeld', insz: geldig.insz });
    for (const soort of ['ingetrokken', 'ongeldig'] as const) {
      expect(faultOfEid(play(...right, beoordeeld({ soort })))).toEqual(fault(`eid.${soort}`));
    }
    const geldigTot = asMoment('2025-03-14T00:00:00.000Z');
    expect(faultOfEid(play(...right, beoordeeld({ soort: 'vervallen', geldigTot })))).toEqual(
      fault('eid.vervallen', { geldigTot: '2025-03-14' }),
    );
  });

  it.each(['geannuleerd', 'wachttijd'] as const)('takes no PIN after %s, until a card', (soort) => {
    const stopped = play(lezer, kaart(), { soort }, pin('1234'), vergeleken(true));
    expect(faultOfEid(stopped)).toEqual(fault(`eid.${soort}`));
    expect(stepEid(stopped, kaart(), now).stap).toBe('vraagtPin');
  });

  it('waits 30 seconds from the last key, and not at all when the clock goes back', () => {
    const at = (iso: string) => asMoment(`2026-11-23T${iso}.000Z`);
    const waiting = play(lezer, kaart());
    const typed = stepEid(waiting, { soort: 'toets' }, at('10:00:29'));
    expect(stepEid(waiting, { soort: 'nagekeken' }, at('10:00:30')).stap).toBe('wachttijd');
    expect(stepEid(typed, { soort: 'nagekeken' }, at('10:00:58')).stap).toBe('vraagtPin');
    expect(stepEid(typed, pin('1234'), at('10:00:59')).stap).toBe('wachttijd');
    expect(stepEid(typed, { soort: 'toets' }, at('10:00:28')).stap).toBe('wachttijd');
  });
});
