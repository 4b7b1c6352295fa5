export type Cell = string | number | null;

/** Tells a spreadsheet that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet would take for a formula, or may once it has trimmed the cell. */
const FORMULA = /^[=+\-@\t\r]/;

type Options = { readonly byteOrderMark?: boolean };

/** Rows as RFC 4180 has them. Texts cannot become formulas; numbers have a dot, and null is empty. */
export function csv(rows: readonly (readonly Cell[])[], { byteOrderMark = false }: Options = {}): string {
  const lines = rows.map((row) => `${row.map(field).join(',')}\r\n`);
  return `${byteOrderMark ? BYTE_ORDER_MARK : ''}${lines.join('')}`;
}

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
