/** A quote that is never closed ends at the next one, mostly in the same column of a later row: what stands between becomes a part of one cell, and nobody would miss those rows. */
export type Swallowed = 'NONE' | 'PERHAPS' | 'SURELY';

const LINE_BREAK = /[\r\n]/;
const delimitersIn = (text: string, delimiter: string): number => text.split(delimiter).length - 1;

/**
 * The quote that ended the cell was the first of another one: a delimiter or a line break stands before it and a value behind it, where RFC 4180 has it the other
 * way round. Such a cell is read as it stands, with the quote that opened it. Of a right file only a cell that begins with a quote of its own could look so.
 */
function endsAtAnotherCell(text: string, delimiter: string): boolean {
  const end = text.indexOf('"', 1);
  if (!text.startsWith('"') || end < 0 || !LINE_BREAK.test(text.slice(0, end))) return false;
  const [before, behind] = [text[end - 1]!, text[end + 1] ?? delimiter];
  return (before === delimiter || LINE_BREAK.test(before)) && behind !== delimiter && !LINE_BREAK.test(behind);
}

/**
 * Two rows that became one have the delimiters of both, wherever the quotes stand. That alone is no proof: a remark of several lines may list as much. A file is
 * refused only where its quotes are wrong as well.
 * @param width fields of a row; undefined above the heading, where anything may stand
 */
export function swallowedBy(
  record: readonly string[],
  column: number,
  { width, delimiter }: { readonly width: number | undefined; readonly delimiter: string },
): Swallowed {
  const text = record[column]!;
  if (width === undefined || !LINE_BREAK.test(text)) return 'NONE';
  const inside = delimitersIn(text, delimiter);
  const hasTwoRows = record.length - 1 + inside >= 2 * (width - 1);
  const isWrong = endsAtAnotherCell(text, delimiter);
  if (hasTwoRows && isWrong) return 'SURELY';
  return isWrong || (hasTwoRows && inside > 0) ? 'PERHAPS' : 'NONE';
}
