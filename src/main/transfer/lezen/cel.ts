/** Most cells: letters, digits and signs of ASCII, one space at a time. */
const plain = /^[!-~]+(?: [!-~]+)*$/;

/**
 * The text of a cell as somebody sees it: every kind of space is a space, what is invisible is gone
 * (zero-width signs, marks of direction, controls), accents are one letter with their letter. Lines
 * stay lines: departments stand below each other in one cell.
 */
export function cleanCel(text: string): string {
  if (text === '' || plain.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\v\f]/gu, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, '')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}
