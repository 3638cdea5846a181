/**
 * A spreadsheet runs as a formula what begins with one of these, also behind blanks and quotes, and
 * also where it takes another sign for the separator than was meant (security.md I1).
 */
const trigger = String.raw`[=+\-@＝＋－＠\t\r\n\0]`;
/** What a program may skip before it looks: blanks, invisible signs, quotes. */
const skipped = String.raw`[\s\p{Cc}\p{Cf}'"]*`;
/** Where a cell may begin: the text itself, or behind a sign that somebody takes for a separator. */
const begin = String.raw`(?<=^|[;,\t\r\n])`;

const inertAlready = new RegExp(`${begin}'(?=${skipped}${trigger})`, 'gu');
const dangerous = new RegExp(`${begin}(?=${skipped}${trigger})`, 'gu');

/** The text so that no spreadsheet runs any part of it: an apostrophe before what it would run. */
export function makeInert(text: string): string {
  return text.replace(dangerous, "'");
}

/**
 * The text as it was before `makeInert`, to the letter: of the apostrophes before a formula exactly
 * one is taken away. What spreadsheets themselves export for such a text reads the same way.
 */
export function restoreInert(text: string): string {
  return text.includes("'") ? text.replace(inertAlready, '') : text;
}
