import { fault } from '../faults.ts';
import { ok, type Result, refuse } from '../result.ts';

/** One e-mail address, its domain in lower case. */
export type EmailAdres = string & { readonly brand: 'EmailAdres' };

/** RFC 5321 4.5.3.1, with the two signs that an SMTP path adds taken off. */
const MAX_ADRES = 254;
const MAX_NAAM = 64;

const label = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?`;
const domeinVorm = new RegExp(`^(?:${label}\\.)+\\p{L}${label}$`, 'u');

/** Signs that only stand quoted in an address (RFC 5322 3.2.3): in practice a slip or a list. */
const vreemdTeken = /[\p{Cc}()<>[\]:;,\\"]/u;

/**
 * Takes `mailto:` and `Naam <adres>` too. Empty is veld.verplicht: whether it may be left out is for
 * the form. Faults: every email.*.
 */
export function parseEmailAdres(text: string): Result<EmailAdres> {
  const adres = bare(text);
  if (adres === '') return refuse(fault('veld.verplicht'));
  if (/\s/u.test(adres)) return refuse(fault('email.spatie'));
  const [naam = '', domein, ...more] = adres.split('@');
  if (domein === undefined) return refuse(fault('email.zonderAt'));
  if (more.length > 0) return refuse(fault('email.tweeAt'));
  if (naam === '') return refuse(fault('email.zonderNaam'));
  const teken = vreemdTeken.exec(naam)?.[0];
  if (teken !== undefined) return refuse(fault('email.teken', { teken }));
  if (naam.length > MAX_NAAM || adres.length > MAX_ADRES) return refuse(fault('email.teLang'));
  if (!domeinVorm.test(domein)) return refuse(fault('email.domein', { domein }));
  return ok(`${naam}@${domein.toLowerCase()}` as EmailAdres);
}

function bare(text: string): string {
  const visible = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim();
  const inBrackets = /<([^<>]*)>$/u.exec(visible)?.[1];
  return (inBrackets ?? visible).replace(/^mailto:/iu, '').trim();
}
