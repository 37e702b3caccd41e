import { checked, HEADING, refusedWith } from '../../../test/support/sheets/roster-context';
import { RawSheet, rowXml, sheetXml, textCell, workbookOf } from '../../../test/support/sheets/make-zip';
import { isRefusal } from '../../kernel/refusal';
import { dayOfSerial, isDateFormat } from './date-format';
import { readRosterFile } from './roster-file.file';
import { columnIndex, columnLetters } from './sheet-table';

const PERSON = ['胡剑', '320899198607115493', '电工', '四级', '1'];
const table = (...rows: string[]): string => sheetXml(rowXml(1, ...HEADING, '理论成绩', '毕业时间') + rows.join(''));
const person = (row: number, ...cells: string[]): string =>
  `<row r="${row}">${PERSON.map((each, index) => textCell(`${'ABCDE'[index]}${row}`, each)).join('')}${cells.join('')}</row>`;
const read = (xml: string) => checked(workbookOf({ name: '名单', xml }));
const cellOf = async (cell: string) => {
  const file = await readRosterFile(workbookOf({ name: '名单', xml: table(`<row r="2">${cell}</row>`) }));
  if (isRefusal(file)) throw new Error(file.refused);
  return file.roster.rows[1]?.cells.find((each) => each !== undefined);
};

describe('cells of a workbook', () => {
  it.each([
    ['a number', '<c r="A2"><v>95.6</v></c>', { kind: 'number', text: '95.6', stored: '95.6' }],
    [
      'a number as Excel stores it',
      '<c r="A2"><v>88.200000000000003</v></c>',
      { kind: 'number', text: '88.2', stored: '88.200000000000003' },
    ],
    [
      'a number as a formula leaves it',
      '<c r="A2"><f>B2+C2</f><v>68.300000000000011</v></c>',
      { kind: 'number', text: '68.3', stored: '68.300000000000011' },
    ],
    [
      'a long number in plain digits',
      '<c r="A2"><v>1.5400000001E10</v></c>',
      { kind: 'number', text: '15400000001', stored: '1.5400000001E10' },
    ],
    ['a date', '<c r="A2" s="1"><v>46101</v></c>', { kind: 'date', text: '2026-03-20', stored: '46101' }],
    [
      'a date in Chinese format',
      '<c r="A2" s="2"><v>46101.75</v></c>',
      { kind: 'date', text: '2026-03-20', stored: '46101.75', format: 'yyyy"年"m"月"d"日"' },
    ],
    ['an ISO date', '<c r="A2" t="d"><v>2026-03-20T00:00:00</v></c>', { kind: 'date', text: '2026-03-20', stored: '2026-03-20T00:00:00' }],
    [
      'rich text, without its phonetic run',
      '<c r="A2" t="inlineStr"><is><r><t>胡</t></r><r><t>剑</t></r><rPh><t>hu jian</t></rPh></is></c>',
      { kind: 'text', text: '胡剑' },
    ],
    ['escaped characters', '<c r="A2" t="str"><v>a_x000D_b</v></c>', { kind: 'text', text: 'a\rb' }],
    ['an escaped pair', '<c r="A2" t="str"><v>_xD842__xDFB7_</v></c>', { kind: 'text', text: '𠮷' }],
    ['what no text can hold', '<c r="A2" t="str"><v>胡_x0000__xD842_剑</v></c>', { kind: 'text', text: '胡\uFFFD\uFFFD剑' }],
    ['a formula with its stored result, which counts', '<c r="A2" t="str"><f>CONCAT("x")</f><v>x</v></c>', { kind: 'text', text: 'x' }],
    ['a formula without one', '<c r="A2"><f>WEBSERVICE("http://example.com")</f></c>', { kind: 'formula', text: '' }],
    ['prefixed tags', '<x:c xmlns:x="y" r="A2" t="str"><x:v>a</x:v></x:c>', { kind: 'text', text: 'a' }],
  ])('%s', async (_what, xml, cell) => expect(await cellOf(xml)).toEqual(cell));

  it('a formula without a result is named at its cell, and never run', async () => {
    const { rows } = await read(
      table(
        `<row r="2">${textCell('A2', '胡剑')}<c r="B2"><f>A1</f></c>${textCell('C2', '电工')}${textCell('D2', '四级')}${textCell('E2', '1')}</row>`,
      ),
    );
    expect(rows[0]?.faults.map(({ code, location }) => [code, location.cell])).toEqual([['IMPORT_CELL_FORMULA', 'B2']]);
  });

  it('an ID number kept as a number is refused whatever its digits', async () => {
    const row = `<row r="2">${textCell('A2', '胡剑')}<c r="B2"><v>320899198607115493</v></c>${textCell('C2', '电工')}${textCell('D2', '四级')}${textCell('E2', '1')}</row>`;
    const { rows } = await read(table(row));
    expect(rows[0]?.faults).toEqual([
      expect.objectContaining({
        code: 'IMPORT_ID_NUMERIC',
        valueMasked: '3.20899E+17',
        location: { sheet: '名单', row: 2, column: '证件号码', cell: 'B2', field: 'idNumber' },
      }),
    ]);
  });

  it('marks and levels may be numbers, and rows without references follow one another', async () => {
    const bare = `<row>${['胡剑', '320899198607115493', '电工'].map((each) => `<c t="inlineStr"><is><t>${each}</t></is></c>`).join('')}<c><v>4</v></c><c><v>1</v></c><c><v>88.200000000000003</v></c></row>`;
    const { rows } = await read(
      sheetXml(
        `<row r="1">${[...HEADING, '理论成绩'].map((each) => `<c t="inlineStr"><is><t>${each}</t></is></c>`).join('')}</row>${bare}`,
      ),
    );
    expect(rows[0]).toMatchObject({
      row: 2,
      status: 'OK',
      values: { level: 'INTERMEDIATE', claimedRuleId: 'N23-4-1', marks: { THEORY: 882 } },
    });
  });

  it('blank rows keep their numbers and are counted nowhere', async () => {
    const { rows, counts } = await read(
      table(person(2), '<row r="3"><c r="A3" s="1"/></row>', `<row r="7">${textCell('A7', '  ')}</row>`, person(9)),
    );
    expect([rows.map(({ row }) => row), counts.rows]).toEqual([[2, 9], 2]);
  });
});

describe('merged cells', () => {
  const merged = (xml: string, ...ranges: readonly string[]): string =>
    xml.replace(
      '</sheetData>',
      `</sheetData><mergeCells count="${ranges.length}">${ranges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`,
    );
  const withoutLevel = `<row r="3">${['李四', '320899200102163449', '电工', '', '1'].map((each, index) => textCell(`${'ABCDE'[index]}3`, each)).join('')}</row>`;

  it('among the rows are named, since a value stands in the first of them alone', async () => {
    const { file, rows } = await read(merged(table(person(2), withoutLevel), 'D2:D3', 'A1:C1'));
    expect(file.warnings.filter(({ code }) => code === 'IMPORT_CELLS_MERGED')).toEqual([
      { code: 'IMPORT_CELLS_MERGED', params: { ranges: ['D2:D3'] } },
    ]);
    expect(rows[1]?.faults.map(({ code, location }) => [code, location.cell])).toEqual([['IMPORT_REQUIRED_EMPTY', 'D3']]);
  });
  it('of titles are nobody’s business', async () => {
    const titled = sheetXml(rowXml(1, '2026年第三批认定名单') + rowXml(2, ...HEADING) + person(3));
    expect((await read(merged(titled, 'A1:E1', 'A2:A2'))).file.warnings).toEqual([]);
  });
  it('of a sheet of facts are named with it, and the first few of many', async () => {
    const spans = merged(
      sheetXml(
        rowXml(1, '姓名', '证件号码', '职业工种', '开始日期') +
          rowXml(2, '胡剑', '320899198607115493', '车工', '2020-01-06') +
          rowXml(3, '', '', '车工', '2021-01-06'),
      ),
      'B2:B3',
    );
    const [many, beside] = await Promise.all([
      read(merged(table(person(2)), ...Array.from({ length: 30 }, (_, index) => `H${index * 2 + 2}:H${index * 2 + 3}`))),
      checked(workbookOf({ name: '名单', xml: table(person(2)) }, { name: '工作经历', xml: spans })),
    ]);
    expect((many.file.warnings.find(({ code }) => code === 'IMPORT_CELLS_MERGED')?.params['ranges'] as readonly string[]).length).toBe(10);
    expect(beside.file.warnings).toContainEqual({ code: 'IMPORT_CELLS_MERGED', params: { ranges: ['工作经历!B2:B3'] } });
  });
});

describe('which sheet is taken', () => {
  const good = table(person(2));
  const other = sheetXml(rowXml(1, '部门', '人数'));
  const sheetOf = async (...sheets: readonly RawSheet[]) => {
    const { file } = await checked(workbookOf(...sheets));
    return [file.sheet, file.sheetsIgnored];
  };

  it('名单, wherever it stands', async () =>
    expect(await sheetOf({ name: '旧名单', xml: good }, { name: '名单', xml: good })).toEqual(['名单', ['旧名单']]));
  it('else the first visible one with names and numbers', async () =>
    expect(
      await sheetOf(
        { name: '隐藏', xml: good, hidden: true },
        { name: '部门', xml: other },
        { name: 'Sheet3', xml: good },
        { name: 'Sheet4', xml: good },
      ),
    ).toEqual(['Sheet3', ['隐藏', '部门', 'Sheet4']]));
  it('an older template is taken with a remark, the present one without', async () => {
    const notes = (version: string) =>
      checked(
        workbookOf(
          { name: '名单', xml: good },
          { name: '填写说明', xml: sheetXml(rowXml(1, '填写说明') + rowXml(3, `模板版本 ${version}`)) },
        ),
      );
    expect((await notes('2025-03-2')).file).toMatchObject({
      sheetsIgnored: [],
      warnings: [{ code: 'IMPORT_TEMPLATE_OLD', params: { version: '2025-03-2' } }],
    });
    expect((await notes('2026-11-1')).file.warnings).toEqual([]);
  });
  it('the sheets of facts are not ignored, and not taken for the roster', async () => {
    const spans = sheetXml(
      rowXml(1, '姓名', '证件号码', '职业工种', '开始日期') +
        rowXml(2, '胡剑', '320899198607115493', '车工', '2020/1/6') +
        rowXml(3, '', '320899198607115493', '车床工', '2020-13-01'),
    );
    const { file, employments } = await checked(workbookOf({ name: '工作经历', xml: spans }, { name: 'Sheet2', xml: good }));
    expect([file.sheet, file.sheetsIgnored]).toEqual(['Sheet2', []]);
    expect(employments?.rows[0]).toMatchObject({
      status: 'OK',
      values: { employer: 'OWN', fromOn: '2020-01-06', lastOn: null, occupation: { occupationCode: '6-18-01-01', trade: null } },
    });
    expect(employments?.rows[1]?.faults.map(({ code, location: { sheet, cell } }) => [code, sheet, cell])).toEqual([
      ['IMPORT_OCCUPATION_UNKNOWN', '工作经历', 'C3'],
      ['IMPORT_DATE_INVALID', '工作经历', 'D3'],
    ]);
  });
  it('a sheet of facts with a column too few refuses the file', async () =>
    expect(
      await refusedWith(
        workbookOf(
          { name: '名单', xml: good },
          { name: '持证', xml: sheetXml(rowXml(1, '姓名', '证件号码', '类型') + rowXml(2, 'a', 'b', 'c')) },
        ),
      ),
    ).toBe('IMPORT_COLUMN_MISSING'));
});

describe('columns and dates by number', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('%i is %s', (index, letters) => expect([columnLetters(index), columnIndex(`${letters}12`)]).toEqual([letters, index]));
  it.each([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [60, false, undefined],
    [61, false, '1900-03-01'],
    [46_101, false, '2026-03-20'],
    [0, true, '1904-01-01'],
    [44_639, true, '2026-03-20'],
    [-1, false, undefined],
    [2_958_466, false, undefined],
    [Number.NaN, false, undefined],
  ])('serial %p (1904: %p) is %p', (serial, since1904, on) => expect(dayOfSerial(serial, since1904)).toBe(on));
  it.each<[number, string | undefined, boolean]>([
    [14, undefined, true],
    [0, undefined, false],
    [20, undefined, false],
    [57, undefined, true],
    [200, 'yyyy/m/d', true],
    [200, '[$-804]yyyy"年"m"月"', true],
    [200, '#,##0.00', false],
    [200, '"day" 0', false],
    [200, 'General', false],
    [200, '0.00E+00', false],
  ])('format %i %p is a date: %p', (id, format, isDate) => expect(isDateFormat(id, format)).toBe(isDate));
});
