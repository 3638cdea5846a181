/** What a spreadsheet takes for a formula, at the beginning of a cell (security.md I1). */
const trigger = /^\s*[=+\-@|%\uFF1D\uFF0B\uFF0D\uFF20]/u;
/** The same after a separator inside the cell: read with another separator it begins a cell. */
const insideTrigger = /([;,|])(\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g;

/** One cell that no spreadsheet computes: an apostrophe goes before what looks like a formula. */
export function csvCel(text: string): string {
  // A tab or a line end could begin a cell of its own.
  const plain = text.replace(/\p{Cc}+/gu, ' ');
  const calm = trigger.test(plain) ? `'${plain}` : plain;
  return `"${calm.replace(insideTrigger, "$1 '$2").replaceAll('"', '""')}"`;
}

/** With the byte order mark and semicolons that Excel expects in Belgium. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(csvCel).join(';')).join('\r\n')}\r\n`;
}
