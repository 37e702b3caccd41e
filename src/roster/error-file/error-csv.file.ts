import { setImmediate } from 'node:timers/promises';
import { encode } from 'iconv-lite';
import type { Tongue } from '../../kernel/words';
import { csvLine } from '../../sheets/csv-text';
import type { CheckedRoster } from '../checked-roster';
import { ROSTER_SHEET } from '../columns';
import { ROWS_PER_TURN } from '../limits';
import type { Encoding } from '../spreadsheet/sheet-table';
import { ErrorRow, errorSheet } from './error-sheet';

const CODECS: Readonly<Record<Encoding, { readonly codec: string; readonly addBOM: boolean; readonly delimiter: string }>> = {
  'UTF-8': { codec: 'utf8', addBOM: true, delimiter: ',' },
  // What Excel calls "Unicode 文本" has tabs.
  'UTF-16LE': { codec: 'utf16le', addBOM: true, delimiter: '\t' },
  'UTF-16BE': { codec: 'utf16be', addBOM: true, delimiter: '\t' },
  GB18030: { codec: 'gb18030', addBOM: false, delimiter: ',' },
  OOXML: { codec: 'utf8', addBOM: true, delimiter: ',' },
};
const LINE_END = '\r\n';

function textsOf({ cells }: ErrorRow): string[] {
  const texts: string[] = [];
  for (const { column, cell } of cells) texts[column] = cell.text;
  return Array.from(texts, (text) => text ?? '');
}

/**
 * The user's own CSV in the encoding that it came in, with 错误原因 and 提醒 at its right. Rows keep their numbers. Made for
 * whoever asks for it: opened in Excel, ID numbers keep their digits by the tab before them, which our import takes off.
 */
export async function errorCsv(checked: CheckedRoster, tongue: Tongue): Promise<Buffer> {
  const { codec, addBOM, delimiter } = CODECS[checked.file.encoding];
  const pieces: Buffer[] = [encode('', codec, { addBOM })];
  let at = 1;
  for (const row of errorSheet(ROSTER_SHEET, checked, checked.original.roster, tongue).rows) {
    pieces.push(
      encode(`${LINE_END.repeat(row.row - at)}${csvLine(textsOf(row), { isExcelSafe: true, delimiter })}`, codec, { addBOM: false }),
    );
    at = row.row + 1;
    if (row.row % ROWS_PER_TURN === 0) await setImmediate();
  }
  return Buffer.concat(pieces);
}
