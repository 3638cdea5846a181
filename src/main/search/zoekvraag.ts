import { foldText, foldWords } from '../../shared/fold-text.ts';

/** What somebody typed, taken apart: beginnings of words, and digits of a number. */
export type Zoekvraag = { readonly woorden: readonly string[]; readonly cijfers: string };

/** Nobody types more; what a paste brings beyond this would only cost time. */
const MAX_WOORDEN = 12;

/**
 * Groups of digits are parts of one identificatienummer, with or without dots. In what is an e-mail
 * address they are words, as the letters are.
 */
export function readZoekvraag(typed: string): Zoekvraag {
  const parts = typed.split(/\s+/);
  const mails = parts.filter((part) => part.includes('@')).flatMap(mailWords);
  const words = parts.filter((part) => !part.includes('@')).flatMap(foldWords);
  const isDigits = (word: string) => /^\d+$/.test(word);
  const woorden = [...mails, ...words.filter((word) => !isDigits(word))];
  return {
    woorden: [...new Set(woorden)].slice(0, MAX_WOORDEN),
    cijfers: words.filter(isDigits).join(''),
  };
}

/**
 * The words before the @, and all that comes after it as one, with the @: by itself the domain would
 * find all who work for the same organisatie.
 */
export function mailWords(mail: string): readonly string[] {
  const at = mail.indexOf('@');
  const domein = foldText(mail.slice(at)).trim();
  return [...foldWords(mail.slice(0, at)), ...(domein === '@' ? [] : [domein])];
}
