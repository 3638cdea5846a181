import { generateKeyPairSync, sign } from 'node:crypto';
import type { EidCertificaat } from '../../shared/contract/aanmelding.ts';
import type { Moment } from '../../shared/values/ids.ts';
import {
  type Aanvraag,
  type Geldigheid,
  makeCertificate,
  makeRevocationList,
  type Naam,
  type Uitgever,
} from './certificate.ts';
import { concat } from './der.ts';
import type { Random } from './itsme.ts';
import type { Oefenmiddel } from './oefenmiddel.ts';
import { sameSecret } from './same-secret.ts';

/** What a reader gets from a card: certificates to read, and a key that only the PIN moves. */
export type Oefenkaart = {
  readonly certificaat: Uint8Array;
  /** The authority that issued it: an eID carries its chain, all but what one must trust already. */
  readonly tussen: Uint8Array;
  /** The signature over the question, or null: the PIN is wrong and the key did not move. */
  onderteken(pincode: string, vraag: Uint8Array): Uint8Array | null;
};

/**
 * The simulated authorities and the cards under them, made anew at each start and kept in memory
 * only. Nothing would be gained by keeping them: what a person can lose (tries, blocks) is kept with
 * the means, the cards name nobody but sample persons, and a key that is on no disk needs no care.
 */
export type OefenPki = {
  /** The one certificate that is trusted beforehand. */
  readonly root: Uint8Array;
  kaartOf(middel: Oefenmiddel, certificaat: EidCertificaat): Oefenkaart;
  /** The list as the authority publishes it at this moment. */
  revocationList(now: Moment): Uint8Array;
};

const O = 'Rechtenklaar simulatie';
const DAG_MS = 86_400_000;

/** Asks `random` for the serial numbers; node:crypto draws keys and signatures by itself. */
export function createOefenPki(random: Random, now: Moment): OefenPki {
  const dates = createDates(now);
  const self = authority({ CN: 'Rechtenklaar Oefen Root CA', O });
  const tussen = authority({ CN: 'Rechtenklaar Oefen Citizen CA', O });
  let issued = 0;
  // The count in front keeps them apart, whatever chance does.
  const serial = () => {
    issued += 1;
    const chance = Array.from({ length: 14 }, () => random.below(256));
    return Uint8Array.from([1 + (issued >> 8), issued & 0xff, ...chance]);
  };
  const issue = (aanvraag: Omit<Aanvraag, 'serienummer'>, uitgever: Uitgever) => {
    const serienummer = serial();
    return { serienummer, der: makeCertificate({ ...aanvraag, serienummer }, uitgever) };
  };
  const root = issue({ ...self, soort: 'root', geldig: dates.authority }, self).der;
  const chain = issue({ ...tussen, soort: 'tussen', geldig: dates.authority }, self).der;
  const kaarten = new Map<string, Oefenkaart>();
  const ingetrokken: { readonly serienummer: Uint8Array; readonly op: Moment }[] = [];

  function make(middel: Oefenmiddel, certificaat: EidCertificaat): Oefenkaart {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
    const geldig = dates.kaart(certificaat);
    const made = issue({ naam: naamOf(middel), publicKey, soort: 'kaart', geldig }, tussen);
    if (certificaat === 'ingetrokken') {
      ingetrokken.push({ serienummer: made.serienummer, op: dates.ingetrokkenOp });
    }
    return {
      certificaat: made.der,
      tussen: chain,
      onderteken: (pincode, vraag) =>
        sameSecret(pincode, middel.pincode) ? sign('sha384', labelled(vraag), privateKey) : null,
    };
  }

  return {
    root,
    kaartOf(middel, certificaat) {
      const key = `${middel.kaart} ${certificaat}`;
      const kaart = kaarten.get(key) ?? make(middel, certificaat);
      kaarten.set(key, kaart);
      return kaart;
    },
    revocationList: (at) =>
      makeRevocationList(ingetrokken, {
        uitgever: tussen,
        geldig: { van: at, tot: moment(Date.parse(at) + 7 * DAG_MS) },
      }),
  };
}

/** What the card signs: never the bare question, so that it is good for nothing but signing in here. */
export function labelled(vraag: Uint8Array): Uint8Array {
  return concat([new TextEncoder().encode('Rechtenklaar simulatie: aanmelden\0'), vraag]);
}

function authority(naam: Naam): Uitgever {
  return { naam, ...generateKeyPairSync('ec', { namedCurve: 'P-384' }) };
}

function naamOf({ voornaam, naam, insz }: Oefenmiddel): Naam {
  return { CN: `${voornaam} ${naam} (Oefenkaart)`, SN: naam, GN: voornaam, serialNumber: insz };
}

/**
 * A card is good for ten years. The days hang on the calendar year, not on today: the date on the
 * screen stays the same from one lesson to the next.
 */
function createDates(now: Moment) {
  const year = Number(now.slice(0, 4));
  const day = (years: number) => `${year + years}-03-14T00:00:00.000Z` as Moment;
  const periods: Readonly<Record<EidCertificaat, Geldigheid>> = {
    geldig: { van: day(-5), tot: day(5) },
    vervallen: { van: day(-11), tot: day(-1) },
    ingetrokken: { van: day(-4), tot: day(6) },
  };
  return {
    authority: { van: day(-15), tot: day(15) },
    ingetrokkenOp: day(-2),
    kaart: (certificaat: EidCertificaat) => periods[certificaat],
  };
}

function moment(ms: number): Moment {
  return new Date(ms).toISOString() as Moment;
}
