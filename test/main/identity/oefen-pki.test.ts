import { randomInt, X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readGeldigTot } from '../../../src/main/identity/eid-oordeel.ts';
import { createOefenPki, type Oefenkaart } from '../../../src/main/identity/oefen-pki.ts';
import { oefenmiddelen } from '../../../src/main/world/oefenmiddelen.ts';
import { type EidCertificaat, eidCertificaten } from '../../../src/shared/contract/aanmelding.ts';
import { asMoment } from '../../builders/entities.ts';
import { openssl, pem } from './openssl.ts';

// OpenSSL judges by its own clock.
const now = asMoment(new Date().toISOString());
const pki = createOefenPki({ below: (limit) => randomInt(limit) }, now);
const [lies] = oefenmiddelen;
if (lies === undefined) throw new Error('No card');
const kaartOf = (certificaat: EidCertificaat) => pki.kaartOf(lies, certificaat);

function verifyWithOpenssl({ certificaat, tussen }: Oefenkaart, root = pki.root) {
  return openssl(
    ['verify', '-x509_strict', '-crl_check', '-CAfile', '{root}', '-untrusted', '{tussen}'].concat([
      '-CRLfile',
      '{crl}',
      '-purpose',
      'sslclient',
      '{kaart}',
    ]),
    {
      root: pem('CERTIFICATE', root),
      tussen: pem('CERTIFICATE', tussen),
      crl: pem('X509 CRL', pki.revocationList(now)),
      kaart: pem('CERTIFICATE', certificaat),
    },
  );
}

describe('the simulated authorities', () => {
  it('say in every name that they are a simulation', () => {
    const { tussen, certificaat } = kaartOf('geldig');
    const subjects = [pki.root, tussen].map((der) => new X509Certificate(der).subject);
    expect(subjects).toEqual([
      'C=BE\nO=Rechtenklaar simulatie\nCN=Rechtenklaar Oefen Root CA',
      'C=BE\nO=Rechtenklaar simulatie\nCN=Rechtenklaar Oefen Citizen CA',
    ]);
    expect(new X509Certificate(certificaat).subject).toContain('CN=Lies Vantest (Oefenkaart)');
  });

  it('issue a chain that node:crypto follows to its root', () => {
    const root = new X509Certificate(pki.root);
    const tussen = new X509Certificate(kaartOf('geldig').tussen);
    const kaart = new X509Certificate(kaartOf('geldig').certificaat);
    expect([root.ca, tussen.ca, kaart.ca]).toEqual([true, true, false]);
    expect([kaart.checkIssued(tussen), kaart.verify(tussen.publicKey)]).toEqual([true, true]);
    expect([tussen.checkIssued(root), tussen.verify(root.publicKey)]).toEqual([true, true]);
    expect(kaart.verify(root.publicKey)).toBe(false);
  });

  it.each(oefenmiddelen)('give $kaart a certificate with the national number', (middel) => {
    const kaart = new X509Certificate(pki.kaartOf(middel, 'geldig').certificaat);
    expect(kaart.subject).toContain(`serialNumber=${middel.insz}`);
    expect(kaart.subject).toContain(`SN=${middel.naam}`);
    expect(kaart.publicKey.asymmetricKeyDetails?.namedCurve).toBe('secp384r1');
  });

  it('give every certificate a serial number of its own', () => {
    const all = oefenmiddelen.flatMap((middel) =>
      eidCertificaten.map((each) => pki.kaartOf(middel, each).certificaat),
    );
    const serials = all.map((der) => new X509Certificate(der).serialNumber);
    expect(new Set(serials).size).toBe(45);
  });

  it('make the same card once, and other keys at each start', () => {
    expect(kaartOf('geldig')).toBe(kaartOf('geldig'));
    const other = createOefenPki({ below: () => 0 }, now);
    expect(other.root).not.toEqual(pki.root);
  });

  it('date the card by the calendar year, so that the date stays from one lesson to the next', () => {
    const dates = ['2026-01-01T00:00:00.000Z', '2026-12-31T23:59:59.000Z'].map((moment) => {
      const made = createOefenPki({ below: () => 0 }, asMoment(moment));
      return eidCertificaten.map((each) => readGeldigTot(made.kaartOf(lies, each).certificaat));
    });
    expect(dates[0]).toEqual([
      '2031-03-14T00:00:00.000Z',
      '2025-03-14T00:00:00.000Z',
      '2032-03-14T00:00:00.000Z',
    ]);
    expect(dates[1]).toEqual(dates[0]);
  });
});

describe('openssl', () => {
  it('verifies a good card, strictly', async () => {
    const { ok, said } = await verifyWithOpenssl(kaartOf('geldig'));
    expect(said).toContain('OK');
    expect(ok).toBe(true);
  });

  it.each([
    ['vervallen', 'certificate has expired'],
    ['ingetrokken', 'certificate revoked'],
  ] as const)('refuses a card that is %s', async (certificaat, reason) => {
    const { ok, said } = await verifyWithOpenssl(kaartOf(certificaat));
    expect(said).toContain(reason);
    expect(ok).toBe(false);
  });

  it('refuses a card under another root of the same name', async () => {
    const other = createOefenPki({ below: (limit) => randomInt(limit) }, now);
    expect((await verifyWithOpenssl(kaartOf('geldig'), other.root)).ok).toBe(false);
  });

  it('refuses an altered card', async () => {
    const altered = Uint8Array.from(kaartOf('geldig').certificaat);
    // In the middle: the key or a name, not the signature.
    altered[300] = (altered[300] ?? 0) ^ 0xff;
    expect((await verifyWithOpenssl({ ...kaartOf('geldig'), certificaat: altered })).ok).toBe(
      false,
    );
  });

  it('reads the revocation list and its signature', async () => {
    kaartOf('ingetrokken');
    const { said } = await openssl(
      ['crl', '-in', '{crl}', '-noout', '-text', '-CAfile', '{tussen}'],
      {
        crl: pem('X509 CRL', pki.revocationList(now)),
        tussen: pem('CERTIFICATE', kaartOf('geldig').tussen),
      },
    );
    expect(said).toContain('verify OK');
    expect(said.match(/Serial Number:/g)?.length).toBeGreaterThan(0);
    expect(said).toContain('Issuer: C = BE, O = Rechtenklaar simulatie');
  });
});
