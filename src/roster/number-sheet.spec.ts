import { rowXml, sheetXml, textCell, workbookOf } from '../../test/support/sheets/make-zip';
import { day } from '../kernel/day';
import { isRefusal } from '../kernel/refusal';
import { checkNumberSheet, MAX_NUMBER_ROWS, numberHeadings } from './number-sheet';
import { readRosterFile } from './spreadsheet/roster-file.file';

const ID = '320899198607115493';
const sheetOf = (text: string) => sheetIn(Buffer.from(`\uFEFF${text}`));
async function sheetIn(bytes: Buffer) {
  const file = await readRosterFile(bytes, numberHeadings);
  if (isRefusal(file)) throw new Error(file.refused);
  return checkNumberSheet(file.roster, day('2026-11-05'));
}
async function rows(...lines: string[]) {
  const sheet = await sheetOf(['员工编号,姓名,身份证号,启用日期,部门', ...lines].join('\n'));
  if (isRefusal(sheet)) throw new Error(sheet.refused);
  return sheet.rows;
}
const faults = async (...lines: string[]) =>
  (await rows(...lines)).map(({ faults: found }) => found.map(({ code, location }) => [code, location.cell]));

it('reads a number, the document of its person, and a day', async () =>
  expect(
    (await rows(`00123,胡剑,${ID},2026年11月1日,一车间`, `W-2/a,,${ID},,`)).map(({ row, status, values }) => [row, status, values]),
  ).toEqual([
    [2, 'OK', { employeeNo: '00123', idNumber: ID, fromOn: '2026-11-01' }],
    [3, 'OK', { employeeNo: 'W-2/a', idNumber: ID, fromOn: null }],
  ]));
it('names each wrong cell', async () =>
  expect(await faults(',,,,', `工号1,,${ID.slice(0, 17)}1,2026-13-01,x`, ',,,,y')).toEqual([
    [
      ['IMPORT_EMPLOYEE_NO_INVALID', 'A3'],
      ['IMPORT_ID_CHECKSUM', 'C3'],
      ['IMPORT_DATE_INVALID', 'D3'],
    ],
    [
      ['IMPORT_REQUIRED_EMPTY', 'A4'],
      ['IMPORT_REQUIRED_EMPTY', 'C4'],
    ],
  ]));
it('needs both columns, some rows, and not too many', async () => {
  expect(await sheetOf('工号,姓名\nA,B')).toMatchObject({ refused: 'IMPORT_COLUMN_MISSING', params: { columns: ['证件号码'] } });
  expect(await sheetOf('工号,证件号码')).toMatchObject({ refused: 'IMPORT_NO_ROWS' });
  const many = (count: number): string => ['工号,证件号码', ...Array.from({ length: count }, (_, index) => `W${index},${ID}`)].join('\n');
  expect([isRefusal(await sheetOf(many(MAX_NUMBER_ROWS))), await sheetOf(many(MAX_NUMBER_ROWS + 1))]).toMatchObject([
    false,
    { refused: 'IMPORT_TOO_MANY_ROWS', params: { limit: 5_000, found: 5_001 } },
  ]);
});

describe('a workbook of numbers', () => {
  const numbered = (row: number, attributes = ''): string =>
    `<row r="${row}"${attributes}>${[`W${row}`, ID].map((each, index) => textCell(`${'AB'[index]}${row}`, each)).join('')}</row>`;
  const told = async (rows: string, { before = '', after = '' } = {}) => {
    const sheet = await sheetIn(
      workbookOf({
        name: '工号',
        xml: sheetXml(rowXml(1, '工号', '证件号码', '启用日期', '班次') + rows, before).replace('</worksheet>', `${after}</worksheet>`),
      }),
    );
    return isRefusal(sheet) ? sheet : { unknown: sheet.unknown, warnings: sheet.warnings };
  };
  it('tells what nobody sees of it and is read all the same, as a roster does', async () =>
    expect(
      await told(numbered(2) + numbered(3, ' hidden="1"'), {
        before: '<cols><col min="2" max="2" width="9" hidden="1"/><col min="4" max="4" width="9" hidden="1"/></cols>',
      }),
    ).toEqual({
      unknown: ['班次'],
      warnings: [
        { code: 'IMPORT_ROWS_HIDDEN', params: { count: 1, rows: ['3'] } },
        { code: 'IMPORT_COLUMNS_HIDDEN', params: { columns: ['证件号码'] } },
      ],
    }));
  it('tells of one day that is seen in several rows, and stands in the first alone', async () =>
    expect(await told(numbered(2) + numbered(3), { after: '<mergeCells><mergeCell ref="C2:C3"/></mergeCells>' })).toMatchObject({
      warnings: [{ code: 'IMPORT_CELLS_MERGED', params: { ranges: ['C2:C3'] } }],
    }));
  it('has nothing to tell where all is seen', async () => expect(await told(numbered(2))).toEqual({ unknown: ['班次'], warnings: [] }));
});
