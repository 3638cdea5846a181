/** A quoted piece counts only where a cell begins; everywhere else a quote is a sign like another. */
const atBegin = /"(?:[^"]|"")*(?:"|$)|\r\n|[\s\S]/y;
const further = /\r\n|[\s\S]/y;

/** The cells of a CSV text as a lenient program sees them, with a separator of its choice. */
export function readCells(
  text: string,
  separator: ';' | ',' | '\t',
): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const row: string[] = [];
  let cell = '';
  let form = atBegin;
  const whole = `${text.replace(/\r?\n$/, '')}\n`;
  for (let at = 0; at < whole.length; ) {
    form.lastIndex = at;
    const [piece = ''] = form.exec(whole) ?? [];
    at += piece.length;
    form = further;
    if (piece === separator || /^[\r\n]/.test(piece)) {
      row.push(cell);
      cell = '';
      form = atBegin;
      if (piece !== separator) rows.push(row.splice(0));
    } else cell += isQuoted(piece) ? unquote(piece) : piece;
  }
  return rows;
}

function isQuoted(piece: string): boolean {
  return piece.length > 1 && piece.startsWith('"');
}

function unquote(piece: string): string {
  return piece.slice(1).replace(/"$/, '').replaceAll('""', '"');
}
