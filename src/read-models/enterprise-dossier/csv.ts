/** What a spreadsheet program would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** Text is kept from being taken for a formula; what is made of parts is written as JSON. */
function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'object' ? JSON.stringify(value) : String(value);
  const safe = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table for spreadsheet programs (RFC 4180), line by line, with the mark by which they know that it is UTF-8. Columns in the order of their first appearance. */
export function* csvTexts(rows: readonly Readonly<Record<string, unknown>>[]): Generator<string> {
  const names = new Set<string>();
  for (const row of rows) for (const name in row) names.add(name);
  const columns = [...names];
  const lineOf = (values: readonly unknown[]): string => `${values.map(cell).join(',')}\r\n`;
  yield `\ufeff${lineOf(columns)}`;
  for (const row of rows) yield lineOf(columns.map((column) => row[column]));
}
