import parsePhoneNumber, { validatePhoneNumberLength } from 'libphonenumber-js/min';
import { fault } from '../faults.ts';
import { ok, type Result, refuse } from '../result.ts';
import { withoutTussentekens } from './cijfers.ts';

/** A telephone number in E.164, `+3212345678`: what Gebruikersbeheer asks for. */
export type Telefoonnummer = string & { readonly brand: 'Telefoonnummer' };

const defaultCountry = 'BE';

/**
 * National (Belgian), with `+` or `00`, with `(0)`, any separators. The gate is whether a number of
 * that length can exist, not whether the range is in use today: that metadata ages. Empty is
 * veld.verplicht. Faults: every telefoon.*.
 */
export function parseTelefoonnummer(text: string): Result<Telefoonnummer> {
  const getypt = bare(text);
  if (getypt === '') return refuse(fault('veld.verplicht'));
  const teken = /[^0-9]/u.exec(getypt.replace(/^\+/, ''))?.[0];
  if (teken !== undefined) return refuse(fault('telefoon.letters', { teken }));
  const lengthFault = validatePhoneNumberLength(getypt, defaultCountry);
  if (lengthFault === 'TOO_SHORT') return refuse(fault('telefoon.teKort'));
  if (lengthFault === 'TOO_LONG') return refuse(fault('telefoon.teLang'));
  const parsed = parsePhoneNumber(getypt, { defaultCountry, extract: false });
  if (lengthFault !== undefined || parsed === undefined) {
    return refuse(fault('telefoon.onbekend'));
  }
  return judgeBelgian(parsed.number as string as Telefoonnummer);
}

/** Without separators, and with `+` for the 00 that one dials. A `(0)` is left to the country's rules. */
function bare(text: string): string {
  return withoutTussentekens(text)
    .replace(/^tel:?/iu, '')
    .replace(/^00/, '+')
    .replace(/[()]/g, '');
}

/**
 * The metadata allows 8 and 9 digits for any Belgian number, where only a mobile one (045–049) has 9;
 * and it counts the 0 of the area code as a digit when the number is too short without it.
 */
function judgeBelgian(nummer: Telefoonnummer): Result<Telefoonnummer> {
  if (/^\+32(?:0\d*|4[5-9]\d{6})$/.test(nummer)) return refuse(fault('telefoon.teKort'));
  if (/^\+32[^4]\d{8}$/.test(nummer)) return refuse(fault('telefoon.teLang'));
  return ok(nummer);
}

/** `+32 12 34 56 78` */
export function formatTelefoonnummer(nummer: Telefoonnummer): string {
  return parsePhoneNumber(nummer)?.formatInternational() ?? nummer;
}
