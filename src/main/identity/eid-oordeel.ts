import { verify, X509Certificate } from 'node:crypto';
import type { Moment } from '../../shared/values/ids.ts';
import type { Insz } from '../../shared/values/insz.ts';
import { type DerValue, readDer, readTime } from './der-read.ts';
import { labelled } from './oefen-pki.ts';

/** What is known of a card that signed: who it is, or why that is not believed. */
export type Oordeel =
  | { readonly soort: 'geldig'; readonly insz: Insz }
  | { readonly soort: 'vervallen'; readonly geldigTot: Moment }
  | { readonly soort: 'ingetrokken' }
  /** Signature, chain or list do not hold: not a card of these authorities, or not unaltered. */
  | { readonly soort: 'ongeldig' };

/** What came from the card; none of it is believed yet. */
export type Getoond = {
  readonly certificaat: Uint8Array;
  readonly tussen: Uint8Array;
  readonly handtekening: Uint8Array;
};

/** What is believed beforehand, and what the question was. */
export type Maatstaf = {
  readonly vraag: Uint8Array;
  readonly root: Uint8Array;
  readonly revocationList: Uint8Array;
  readonly now: Moment;
};

const ongeldig: Oordeel = { soort: 'ongeldig' };

/** Judges signature, chain, validity and revocation, in that order; throws on no input whatever. */
export function judgeKaart(getoond: Getoond, maatstaf: Maatstaf): Oordeel {
  const { vraag, now } = maatstaf;
  const kaart = parse(getoond.certificaat);
  const tussen = parse(getoond.tussen);
  const root = parse(maatstaf.root);
  if (kaart === null || tussen === null || root === null) return ongeldig;
  if (!isSignedBy(kaart, vraag, getoond.handtekening)) return ongeldig;
  if (!isIssuedBy(kaart, tussen) || !isIssuedBy(tussen, root) || kaart.ca) return ongeldig;
  if (!isInForce(tussen, now) || !isInForce(root, now)) return ongeldig;
  const geldigTot = momentOf(kaart.validTo);
  if (now > geldigTot) return { soort: 'vervallen', geldigTot };
  if (!isInForce(kaart, now)) return ongeldig;
  const revoked = revokedSerials(maatstaf.revocationList, tussen, now);
  if (revoked === null) return ongeldig;
  if (revoked.has(BigInt(`0x${kaart.serialNumber}`))) return { soort: 'ingetrokken' };
  const insz = inszOf(kaart);
  return insz === null ? ongeldig : { soort: 'geldig', insz };
}

/** The last day of a certificate, to show; not judged. */
export function readGeldigTot(certificaat: Uint8Array): Moment {
  return momentOf(new X509Certificate(certificaat).validTo);
}

function parse(der: Uint8Array): X509Certificate | null {
  // A second certificate or a byte behind it would be read past.
  if (readDer(der) === null) return null;
  try {
    const certificate = new X509Certificate(der);
    // Asked here: node:crypto reads a damaged key only now, and throws.
    return isP384(certificate) ? certificate : null;
  } catch {
    return null;
  }
}

function isSignedBy(kaart: X509Certificate, vraag: Uint8Array, handtekening: Uint8Array): boolean {
  const { publicKey } = kaart;
  return verify('sha384', labelled(vraag), publicKey, handtekening);
}

function isIssuedBy(one: X509Certificate, issuer: X509Certificate): boolean {
  return issuer.ca && one.checkIssued(issuer) && one.verify(issuer.publicKey);
}

function isP384({ publicKey }: X509Certificate): boolean {
  return publicKey.asymmetricKeyDetails?.namedCurve === 'secp384r1';
}

function isInForce({ validFrom, validTo }: X509Certificate, now: Moment): boolean {
  return now >= momentOf(validFrom) && now <= momentOf(validTo);
}

/** `Mar 14 00:00:00 2031 GMT`, as OpenSSL writes it. */
function momentOf(text: string): Moment {
  return new Date(text).toISOString() as Moment;
}

/** The national number stands in the subject once; a name cannot bring a second line of its own. */
function inszOf({ subject }: X509Certificate): Insz | null {
  const found = [...subject.matchAll(/^serialNumber=(.*)$/gm)].map(([, value]) => value ?? '');
  const [only] = found;
  return found.length === 1 && only !== undefined && /^\d{11}$/.test(only) ? (only as Insz) : null;
}

/** The serial numbers on the list; null when it is not an unaltered, current list of that issuer. */
function revokedSerials(
  list: Uint8Array,
  issuer: X509Certificate,
  now: Moment,
): ReadonlySet<bigint> | null {
  const whole = readDer(list);
  const [tbs, algorithm, signature] = whole?.parts ?? [];
  if (whole?.tag !== 0x30 || tbs === undefined || algorithm === undefined) return null;
  if (signature?.tag !== 0x03 || signature.content[0] !== 0) return null;
  const [version, sameAlgorithm, , from, until, ...rest] = tbs.parts;
  if (version?.tag !== 0x02 || from === undefined || until === undefined) return null;
  // The algorithm outside is not signed: it has to repeat the one inside (RFC 5280, 5.1.1.2).
  if (!sameBytes(algorithm.whole, sameAlgorithm?.whole)) return null;
  if (!verify('sha384', tbs.whole, issuer.publicKey, signature.content.subarray(1))) return null;
  const [van, tot] = [readTime(from), readTime(until)];
  if (van === null || tot === null || now < van || now > tot) return null;
  const rows = rest.find(({ tag }) => tag === 0x30)?.parts ?? [];
  return new Set(rows.map(serialOf));
}

function sameBytes(one: Uint8Array, other: Uint8Array | undefined): boolean {
  return other !== undefined && Buffer.compare(one, other) === 0;
}

function serialOf({ parts }: DerValue): bigint {
  return BigInt(`0x0${Buffer.from(parts[0]?.content ?? []).toString('hex')}`);
}
