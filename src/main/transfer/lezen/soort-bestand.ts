/** What the first bytes say a file is. Its name is not believed: '.xls' is often a web page. */
export type SoortBestand =
  | { readonly soort: 'zip' }
  | { readonly soort: 'tekst' }
  | { readonly soort: 'beveiligd' }
  | { readonly soort: 'ander'; readonly ending: string };

const ascii = (text: string) => [...text].map((sign) => sign.charCodeAt(0));

/** A workbook with a password is put in a container of the old Office, under this name. */
const encrypted = ascii('EncryptedPackage').flatMap((byte) => [byte, 0]);
const oldOffice = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const others: readonly { readonly begin: readonly number[]; readonly ending: string }[] = [
  { begin: ascii('%PDF-'), ending: '.pdf' },
  { begin: ascii('{\\rtf'), ending: '.rtf' },
  { begin: [0x1f, 0x8b], ending: '.gz' },
  { begin: ascii('7z¼¯'), ending: '.7z' },
  { begin: ascii('Rar!'), ending: '.rar' },
  { begin: [0x89, ...ascii('PNG')], ending: '.png' },
  { begin: [0xff, 0xd8, 0xff], ending: '.jpg' },
];

export function soortBestand(bytes: Uint8Array): SoortBestand {
  const starts = (begin: readonly number[]) => begin.every((byte, at) => bytes[at] === byte);
  if (starts([0x50, 0x4b, 0x03, 0x04]) || starts([0x50, 0x4b, 0x05, 0x06])) return { soort: 'zip' };
  if (starts(oldOffice)) {
    const sealed = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const found = sealed.includes(Buffer.from(encrypted));
    return found ? { soort: 'beveiligd' } : { soort: 'ander', ending: '.xls' };
  }
  const other = others.find(({ begin }) => starts(begin));
  if (other !== undefined) return { soort: 'ander', ending: other.ending };
  return isMarkup(bytes) ? { soort: 'ander', ending: '.html' } : { soort: 'tekst' };
}

/** Reports 'for Excel' of web sites are often a page with another name. */
function isMarkup(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 512))
    .toString('latin1')
    .replace(/\0|^\W{0,3}(?=<)/g, '');
  return /^\s*<(?:!doctype html|html|table|\?xml|meta|head)/iu.test(start);
}
