import { type EmailAdres, parseEmailAdres } from '../../../shared/values/email-adres.ts';
import { parseTelefoonnummer, type Telefoonnummer } from '../../../shared/values/telefoonnummer.ts';
import type { Gelezen, Herstel } from './herstel.ts';
import { withLostDigits } from './herstel-nummer.ts';
import { leesMet, voorstel, zeker } from './lees-met.ts';

export function leesEmail(getypt: string): Gelezen<EmailAdres> {
  return leesMet(getypt, parseEmailAdres, herstelEmail);
}

export function leesTelefoon(getypt: string): Gelezen<Telefoonnummer> {
  return withLostDigits(leesMet(getypt, parseTelefoonnummer, herstelTelefoon));
}

function herstelEmail(text: string): readonly Herstel[] {
  const bare = text.replace(/^[\s"'<([.,;:]+|[\s"'>)\].,;:]+$/gu, '');
  const joined = bare.replace(/\s+/gu, '');
  return [
    // What stands around an address is never of it; inside, a space may hide a second one.
    ...(bare === text ? [] : [zeker('leesteken', bare)]),
    ...several(bare, /[\s;,/|]+/u).filter(({ nieuw }) => nieuw.includes('@')),
    ...(joined === bare ? [] : [voorstel('spatie', joined)]),
    voorstel('leesteken', joined.replace(/\(at\)|\[at\]|\(a\)/giu, '@')),
    voorstel('leesteken', joined.replace(/,/g, '.').replace(/\.{2,}/g, '.')),
  ];
}

function herstelTelefoon(text: string): readonly Herstel[] {
  // A number that was counted with, and written with a decimal: 470000001.0.
  const geheel = text.replace(/[.,]0$/, '');
  const cijfers = geheel.replace(/\D/g, '');
  const bare = text.replace(/^[^\d+(]+|[^\d]+$/gu, '');
  return [
    ...(geheel === text ? [] : [voorstel('leesteken', geheel)]),
    ...(bare === text ? [] : [voorstel('leesteken', bare)]),
    voorstel('leesteken', text.replace(/\s*[([]?\p{L}[\p{L}\s.]*[)\]]?\s*/gu, ' ').trim()),
    // A spreadsheet takes the + of a number as a sign, and drops it.
    ...(/^32\d{8,9}$/.test(cijfers) ? [voorstel('landnummer', `+${cijfers}`)] : []),
    ...(/^[1-9]\d{7,8}$/.test(cijfers) ? [voorstel('voorloopnul', `0${cijfers}`)] : []),
    ...several(text, /\s*[;,|/]\s*|\s+(?:of|ou|or|en|et|and)\s+/u),
  ];
}

/** Each of several values in one cell: which one is meant is not known. */
function several(text: string, between: RegExp): readonly Herstel[] {
  const parts = text.split(between).filter((part) => part !== '');
  return parts.length > 1 ? parts.map((part) => voorstel('meerWaarden', part)) : [];
}
