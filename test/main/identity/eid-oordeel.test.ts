import { randomInt } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { judgeKaart, type Oordeel } from '../../../src/main/identity/eid-oordeel.ts';
import { createOefenPki, type Oefenkaart } from '../../../src/main/identity/oefen-pki.ts';
import { oefenmiddelen } from '../../../src/main/world/oefenmiddelen.ts';
import { asMoment } from '../../builders/entities.ts';

const now = asMoment('2026-11-23T10:00:00.500Z');
const random = { below: (limit: number) => randomInt(limit) };
const pki = createOefenPki(random, now);
const [lies, joke] = oefenmiddelen;
if (lies === undefined || joke === undefined) throw new Error('No cards');
const vraag = new TextEncoder().encode('never asked before');
const maatstaf = { vraag, root: pki.root, revocationList: pki.revocationList(now), now };
const geldig: Oordeel = { soort: 'geldig', insz: lies.insz };
const ongeldig: Oordeel = { soort: 'ongeldig' };

function show(kaart: Oefenkaart, pincode: string) {
  const handtekening = kaart.onderteken(pincode, vraag);
  if (handtekening === null) throw new Error('The PIN is wrong');
  return { certificaat: kaart.certificaat, tussen: kaart.tussen, handtekening };
}
const getoond = show(pki.kaartOf(lies, 'geldig'), lies.pincode);

describe('what a card proves', () => {
  it('is who it is, by the number in its certificate', () => {
    expect(judgeKaart(getoond, maatstaf)).toEqual(geldig);
  });

  it('is nothing without the right PIN: the key does not move', () => {
    expect(pki.kaartOf(lies, 'geldig').onderteken('0000', vraag)).toBeNull();
  });

  it('is nothing when another card signed', () => {
    const { handtekening } = show(pki.kaartOf(joke, 'geldig'), joke.pincode);
    expect(judgeKaart({ ...getoond, handtekening }, maatstaf)).toEqual(ongeldig);
  });

  it('is nothing when it signed another question', () => {
    const other = new TextEncoder().encode('asked yesterday');
    expect(judgeKaart(getoond, { ...maatstaf, vraag: other })).toEqual(ongeldig);
  });

  it('is nothing under another root, though all names are the same', () => {
    const forged = createOefenPki(random, now);
    const card = show(forged.kaartOf(lies, 'geldig'), lies.pincode);
    expect(judgeKaart(card, maatstaf)).toEqual(ongeldig);
    const { tussen } = getoond;
    expect(judgeKaart({ ...card, tussen }, maatstaf)).toEqual(ongeldig);
    const own = { ...maatstaf, root: forged.root, revocationList: forged.revocationList(now) };
    expect(judgeKaart(card, own)).toEqual(geldig);
  });

  it('is nothing when a card plays authority, or an authority plays card', () => {
    const { certificaat, tussen, handtekening } = getoond;
    expect(judgeKaart({ certificaat, tussen: certificaat, handtekening }, maatstaf)).toEqual(
      ongeldig,
    );
    expect(judgeKaart({ certificaat: tussen, tussen, handtekening }, maatstaf)).toEqual(ongeldig);
  });

  it('ends the second after the certificate does, and begins when it begins', () => {
    const at = (iso: string) => {
      const moment = asMoment(iso);
      const revocationList = pki.revocationList(moment);
      return judgeKaart(getoond, { ...maatstaf, revocationList, now: moment });
    };
    expect(at('2031-03-14T00:00:00.000Z')).toEqual(geldig);
    const geldigTot = '2031-03-14T00:00:00.000Z';
    expect(at('2031-03-14T00:00:01.000Z')).toEqual({ soort: 'vervallen', geldigTot });
    expect(at('2021-03-14T00:00:00.000Z')).toEqual(geldig);
    expect(at('2021-03-13T23:59:59.000Z')).toEqual(ongeldig);
  });

  it('is refused on an expired or revoked card, by its own certificate', () => {
    const old = show(pki.kaartOf(lies, 'vervallen'), lies.pincode);
    const geldigTot = '2025-03-14T00:00:00.000Z';
    expect(judgeKaart(old, maatstaf)).toEqual({ soort: 'vervallen', geldigTot });
    const revoked = show(pki.kaartOf(lies, 'ingetrokken'), lies.pincode);
    const revocationList = pki.revocationList(now);
    expect(judgeKaart(revoked, { ...maatstaf, revocationList })).toEqual({ soort: 'ingetrokken' });
    expect(judgeKaart(getoond, { ...maatstaf, revocationList })).toEqual(geldig);
  });

  it('is not believed on a list that is old, of tomorrow, or of another authority', () => {
    const forged = createOefenPki(random, now);
    for (const revocationList of [
      pki.revocationList(asMoment('2026-11-10T10:00:00.000Z')),
      pki.revocationList(asMoment('2026-11-24T10:00:00.000Z')),
      forged.revocationList(now),
      new Uint8Array(),
      pki.root,
    ]) {
      expect(judgeKaart(getoond, { ...maatstaf, revocationList })).toEqual(ongeldig);
    }
  });
});

describe('an altered byte', () => {
  pki.kaartOf(lies, 'ingetrokken');
  const revocationList = pki.revocationList(now);
  const all = { ...getoond, revocationList, root: pki.root };
  const judge = (given: typeof all) =>
    judgeKaart(given, { ...maatstaf, revocationList: given.revocationList, root: given.root });

  it('is the only difference: unaltered, all is well', () => {
    expect(judge(all)).toEqual(geldig);
  });

  it.each(['certificaat', 'tussen', 'handtekening', 'revocationList'] as const)(
    'makes the %s worthless: every 37th, each way of flipping',
    (part) => {
      for (const flip of [0x01, 0x80, 0xff]) {
        for (let at = 0; at < all[part].length; at += 37) {
          const altered = Uint8Array.from(all[part]);
          altered[at] = (altered[at] ?? 0) ^ flip;
          expect({ at, flip, ...judge({ ...all, [part]: altered }) }).toEqual({
            at,
            flip,
            ...ongeldig,
          });
        }
      }
    },
  );

  it.each(['certificaat', 'tussen', 'handtekening', 'revocationList'] as const)(
    'more or less at the end of the %s makes it worthless too',
    (part) => {
      const longer = Uint8Array.from([...all[part], 0]);
      expect(judge({ ...all, [part]: longer })).toEqual(ongeldig);
      expect(judge({ ...all, [part]: all[part].subarray(0, -1) })).toEqual(ongeldig);
    },
  );
});
