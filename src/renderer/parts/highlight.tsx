import { foldText, foldWords } from '../../shared/fold-text.ts';

type Props = { readonly text: string; readonly zoek: string };

/** The text with the beginnings marked that were typed, accents and capitals aside. */
export function Highlight({ text, zoek }: Props) {
  const typed = foldWords(zoek);
  if (typed.length === 0) return text;
  // Words and what stands between them, in turns.
  const pieces = text.split(/([\p{L}\p{N}\p{M}]+)/u);
  return pieces.map((piece, at) => {
    const length = at % 2 === 0 ? 0 : matchedLength(piece, typed);
    if (length === 0) return piece;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never change places
      <span key={at}>
        <mark>{piece.slice(0, length)}</mark>
        {piece.slice(length)}
      </span>
    );
  });
}

/** In letters of the text: 'æ' is one of them, though it is found by two. */
function matchedLength(word: string, typed: readonly string[]): number {
  const folded = foldText(word);
  const found = typed.filter((one) => folded.startsWith(one)).map(({ length }) => length);
  const wanted = Math.max(0, ...found);
  let length = 0;
  while (foldText(word.slice(0, length)).length < wanted) length += 1;
  return length;
}
