import { describe, expect, it } from 'vitest';
import { fault } from '../../../../src/shared/faults.ts';
import { ok, refuse } from '../../../../src/shared/result.ts';
import { anOefenomgeving, type Oefenomgeving, signInWith, tryEid } from './oefenomgeving.ts';

const kaart = 'lies-vantest';
const inserted = { kaart, omgekeerd: false, certificaat: 'geldig' } as const;
const wrong = (over: number) => refuse({ ...fault('eid.pinFout', { over }), field: 'pincode' });
const blocked = refuse(fault('eid.geblokkeerd'));

function tryPin({ handlers }: Oefenomgeving, pincode: string) {
  return tryEid(handlers, { kaart, pincode });
}

/** The card is in the reader, and it waits for the PIN. */
async function readerOf({ handlers }: Oefenomgeving) {
  const gelezen = await handlers['aanmelding.eidLees']({ lezer: true, kaart: inserted });
  if (!gelezen.ok) throw new Error('The card is not read');
  const { verzoek } = gelezen.value;
  return {
    ...gelezen.value,
    pin: (pincode: string) =>
      handlers['aanmelding.eid']({ deur: 'gebruikersbeheer', verzoek, pincode }),
    press: () => handlers['aanmelding.eidToets']({ verzoek }),
    stop: (reden: 'geannuleerd' | 'wachttijd') =>
      handlers['aanmelding.eidStop']({ verzoek, reden }),
  };
}

describe('signing in with an eID', () => {
  it('begins a session with the name of the register, at the door that was taken', async () => {
    const practice = await anOefenomgeving();
    expect(await signInWith(practice, 'femke-staalkaart', 'dienstverlener')).toEqual(ok({}));
    expect(practice.sessions.current()).toMatchObject({
      insz: practice.middelOf('femke-staalkaart').insz,
      naam: 'Femke Staalkaart',
      deur: 'dienstverlener',
      organisatieId: 'taalatelier',
    });
  });

  it('chooses no organisatie for who manages several', async () => {
    const practice = await anOefenomgeving();
    await signInWith(practice, 'lies-vantest');
    expect(practice.sessions.current()?.organisatieId).toBeNull();
  });

  it('needs a reader and a card that exists, chip up', async () => {
    const { handlers } = await anOefenomgeving();
    const lees = (lezer: boolean, bend: object | null) =>
      handlers['aanmelding.eidLees']({ lezer, kaart: bend && { ...inserted, ...bend } });
    expect(await lees(false, {})).toEqual(refuse(fault('eid.geenLezer')));
    expect(await lees(true, null)).toEqual(refuse(fault('eid.geenKaart')));
    expect(await lees(true, { kaart: 'nobody' })).toEqual(refuse(fault('eid.geenKaart')));
    expect(await lees(true, { omgekeerd: true })).toEqual(refuse(fault('eid.omgekeerd')));
  });

  it('shows until when the certificate on the card is good, and how long it waits', async () => {
    const reader = await readerOf(await anOefenomgeving());
    expect(reader).toMatchObject({
      geldigTot: '2031-03-14',
      wachtTot: '2026-11-23T10:00:30.000Z',
    });
  });

  it('refuses an expired certificate after the right PIN, and says since when', async () => {
    const practice = await anOefenomgeving();
    const old = { kaart, certificaat: 'vervallen' } as const;
    expect(await tryEid(practice.handlers, { ...old, pincode: '0000' })).toEqual(wrong(2));
    const vervallen = refuse(fault('eid.vervallen', { geldigTot: '2025-03-14' }));
    expect(await tryEid(practice.handlers, { ...old, pincode: '1234' })).toEqual(vervallen);
    expect(practice.sessions.current()).toBeNull();
  });

  it('refuses a revoked certificate, and afterwards still takes the good one', async () => {
    const practice = await anOefenomgeving();
    const revoked = { kaart, certificaat: 'ingetrokken', pincode: '1234' } as const;
    const ingetrokken = refuse(fault('eid.ingetrokken'));
    expect(await tryEid(practice.handlers, revoked)).toEqual(ingetrokken);
    expect(practice.sessions.current()).toBeNull();
    expect(await tryPin(practice, '1234')).toEqual(ok({}));
  });

  it('gives the tries back after a right PIN on a refused card: that PIN was right', async () => {
    const practice = await anOefenomgeving();
    await tryPin(practice, '0000');
    await tryEid(practice.handlers, { kaart, certificaat: 'ingetrokken', pincode: '1234' });
    expect(await tryPin(practice, '0000')).toEqual(wrong(2));
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
    const readers = [];
    for (let count = 0; count < 20; count += 1) readers.push(await readerOf(practice));
    const guesses = readers.map(({ pin }, index) => pin(`00${10 + index}`));
    const answers = await Promise.all(guesses);
    expect(answers.slice(0, 2)).toEqual([wrong(2), wrong(1)]);
    expect(answers.slice(2)).toEqual(Array.from({ length: 18 }, () => blocked));
    expect(await tryPin(practice, '1234')).toEqual(blocked);
  });
});

describe('the reader that waits for a PIN', () => {
  const over = refuse(fault('eid.wachttijd'));

  it('stops after 30 seconds without a key, and counts no try', async () => {
    const practice = await anOefenomgeving();
    const reader = await readerOf(practice);
    practice.setNow('2026-11-23T10:00:29.999Z');
    expect(await reader.press()).toEqual(ok({ wachtTot: '2026-11-23T10:00:59.999Z' }));
    practice.setNow('2026-11-23T10:00:59.999Z');
    expect(await reader.pin('0000')).toEqual(over);
    expect(await reader.press()).toEqual(over);
    expect(await tryPin(practice, '0000')).toEqual(wrong(2));
  });

  it.each(['2036-11-23T10:00:00.000Z', '2016-11-23T10:00:00.000Z'])(
    'stops when the clock jumps to %s',
    async (moment) => {
      const practice = await anOefenomgeving();
      const reader = await readerOf(practice);
      practice.setNow(moment);
      expect(await reader.pin('1234')).toEqual(over);
    },
  );

  it.each(['geannuleerd', 'wachttijd'] as const)('takes no PIN after %s', async (reden) => {
    const practice = await anOefenomgeving();
    const reader = await readerOf(practice);
    const stopped = refuse(fault(`eid.${reden}`));
    expect(await reader.stop(reden)).toEqual(stopped);
    expect(await reader.pin('1234')).toEqual(stopped);
    expect(await tryPin(practice, '1234')).toEqual(ok({}));
  });

  it('lets in once: the same reader asks for its card again', async () => {
    const practice = await anOefenomgeving();
    const reader = await readerOf(practice);
    expect(await reader.pin('1234')).toEqual(ok({}));
    expect(await reader.pin('1234')).toEqual(over);
  });

  it('knows the tries of now, not those of when the card was read', async () => {
    const practice = await anOefenomgeving();
    const reader = await readerOf(practice);
    for (const pincode of ['0000', '1111', '2222']) await tryPin(practice, pincode);
    expect(await reader.pin('1234')).toEqual(blocked);
  });
});

describe('blocking a card to practise with', () => {
  it('leaves only the municipality', async () => {
    const practice = await anOefenomgeving();
    const { handlers } = practice;
    expect(await handlers['aanmelding.eidBlokkeer']({ kaart })).toEqual(ok({}));
    expect(await tryPin(practice, '1234')).toEqual(blocked);
    await handlers['aanmelding.eidDeblokkeer']({ kaart });
    expect(await tryPin(practice, '1234')).toEqual(ok({}));
  });

  it('is refused in a Werkdossier', async () => {
    const { handlers } = await anOefenomgeving({ soort: 'werk' });
    const refused = refuse(fault('vraag.ongeldig'));
    expect(await handlers['aanmelding.eidBlokkeer']({ kaart })).toEqual(refused);
  });
});
