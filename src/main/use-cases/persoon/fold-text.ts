/** Letters that Unicode does not take apart into a letter and an accent. */
const undivided: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  ı: 'i',
};

/** Lower case without accents, so that 'Čapek' is found by 'capek' and 'Sørensen' by 'sorensen'. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[øæœłđðþßı]/g, (letter) => undivided[letter] ?? letter);
}

/** The folded words: hyphens and apostrophes separate, as in 'Anne-Sophie' and "D'Haese". */
export function foldWords(text: string): readonly string[] {
  return foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
