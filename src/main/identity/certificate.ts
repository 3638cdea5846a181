import { createHash, type KeyObject, sign } from 'node:crypto';
import type { Moment } from '../../shared/values/ids.ts';
import {
  bitString,
  type Der,
  integer,
  octetString,
  oid,
  printable,
  sequence,
  setOf,
  tagged,
  taggedBytes,
  time,
  truth,
  utf8,
} from './der.ts';

/** Who a certificate is about, as X.500 says it; the serialNumber of a person is the national number. */
export type Naam = {
  readonly CN: string;
  readonly O?: string;
  readonly SN?: string;
  readonly GN?: string;
  readonly serialNumber?: string;
};

export type Geldigheid = { readonly van: Moment; readonly tot: Moment };

/** Who signs: the name and key of an authority. */
export type Uitgever = {
  readonly naam: Naam;
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
};

export type Aanvraag = {
  readonly naam: Naam;
  readonly publicKey: KeyObject;
  readonly serienummer: Uint8Array;
  readonly geldig: Geldigheid;
  /** What it may be used for: a root, an authority under it, or a card that signs in. */
  readonly soort: 'root' | 'tussen' | 'kaart';
};

const ecdsaWithSha384 = sequence(oid('1.2.840.10045.4.3.3'));
const attributes = {
  O: '2.5.4.10',
  CN: '2.5.4.3',
  SN: '2.5.4.4',
  GN: '2.5.4.42',
  serialNumber: '2.5.4.5',
} as const;

/** An X.509 v3 certificate, signed by `uitgever` with ECDSA and SHA-384 (RFC 5280, 4.1). */
export function makeCertificate(aanvraag: Aanvraag, uitgever: Uitgever): Der {
  const { naam, publicKey, serienummer, geldig } = aanvraag;
  return signed(
    uitgever,
    sequence(
      tagged(0, integer(Uint8Array.of(2))),
      integer(serienummer),
      ecdsaWithSha384,
      nameOf(uitgever.naam),
      sequence(time(geldig.van), time(geldig.tot)),
      nameOf(naam),
      spkiOf(publicKey),
      tagged(3, extensionsOf(aanvraag, uitgever)),
    ),
  );
}

/** The list of what was withdrawn, signed by who issued it (RFC 5280, 5.1). */
export function makeRevocationList(
  ingetrokken: readonly { readonly serienummer: Uint8Array; readonly op: Moment }[],
  { uitgever, geldig }: { readonly uitgever: Uitgever; readonly geldig: Geldigheid },
): Der {
  const rows = ingetrokken.map(({ serienummer, op }) => sequence(integer(serienummer), time(op)));
  return signed(
    uitgever,
    sequence(
      integer(Uint8Array.of(1)),
      ecdsaWithSha384,
      nameOf(uitgever.naam),
      time(geldig.van),
      time(geldig.tot),
      // An empty list is left out altogether.
      ...(rows.length === 0 ? [] : [sequence(...rows)]),
      tagged(
        0,
        sequence(authorityKey(uitgever), extension('2.5.29.20', integer(Uint8Array.of(1)))),
      ),
    ),
  );
}

function signed({ privateKey }: Uitgever, tbs: Der): Der {
  return sequence(tbs, ecdsaWithSha384, bitString(sign('sha384', tbs, privateKey)));
}

function nameOf(naam: Naam): Der {
  const parts = Object.entries(attributes).flatMap(([name, type]) => {
    const text = naam[name as keyof Naam];
    if (text === undefined) return [];
    const value = name === 'serialNumber' ? printable(text) : utf8(text);
    return [setOf(sequence(oid(type), value))];
  });
  return sequence(setOf(sequence(oid('2.5.4.6'), printable('BE'))), ...parts);
}

function extensionsOf({ soort, publicKey }: Aanvraag, uitgever: Uitgever): Der {
  const authority = soort !== 'kaart';
  return sequence(
    critical('2.5.29.19', authority ? sequence(truth(), ...pathLength(soort)) : sequence()),
    // keyCertSign and cRLSign for an authority, digitalSignature for a card.
    critical('2.5.29.15', authority ? bitString(Uint8Array.of(0x06), 1) : digitalSignature),
    ...(authority ? [] : [extension('2.5.29.37', sequence(oid('1.3.6.1.5.5.7.3.2')))]),
    extension('2.5.29.14', octetString(keyId(publicKey))),
    authorityKey(uitgever),
  );
}

const digitalSignature = bitString(Uint8Array.of(0x80), 7);

/** Under the intermediate there are cards only. */
function pathLength(soort: Aanvraag['soort']): readonly Der[] {
  return soort === 'tussen' ? [integer(Uint8Array.of(0))] : [];
}

function authorityKey({ publicKey }: Uitgever): Der {
  return extension('2.5.29.35', sequence(taggedBytes(0, keyId(publicKey))));
}

function extension(type: string, value: Der): Der {
  return sequence(oid(type), octetString(value));
}

function critical(type: string, value: Der): Der {
  return sequence(oid(type), truth(), octetString(value));
}

function spkiOf(publicKey: KeyObject): Der {
  return publicKey.export({ type: 'spki', format: 'der' });
}

/** Only a name for the key, which nothing trusts: SHA-1 is what everybody uses for it. */
function keyId(publicKey: KeyObject): Uint8Array {
  return createHash('sha1').update(spkiOf(publicKey)).digest();
}
