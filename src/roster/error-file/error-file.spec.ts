import { Workbook, Worksheet } from 'exceljs';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rowXml, sheetXml, textCell, workbookOf } from '../../../test/support/sheets/make-zip';
import { randomRoster } from '../../../test/support/sheets/random-roster';
import { checked, csvOf, HEADING } from '../../../test/support/sheets/roster-context';
import type { CheckedRoster } from '../checked-roster';
import { errorFile } from './error-file.file';

const sample = (name: string): Buffer => readFileSync(join(__dirname, '../../../samples', name));

async function opened(roster: CheckedRoster): Promise<Workbook> {
  const book = new Workbook();
  await book.xlsx.load((await errorFile(roster)) as unknown as ArrayBuffer);
  return book;
}
const headingsOf = (sheet: Worksheet, row = 1): string[] => (sheet.getRow(row).values as string[]).slice(1);
const columnNamed = (sheet: Worksheet, heading: string, row = 1): number => headingsOf(sheet, row).indexOf(heading) + 1;

const isShaded = (sheet: Worksheet, cell: string): boolean => {
  const { fill } = sheet.getCell(cell);
  return fill?.type === 'pattern' && fill.pattern === 'solid';
};

/** Rows below the heading whose 错误原因 says something. */
function wrongRows(sheet: Worksheet, headingRow: number): number[] {
  const column = columnNamed(sheet, '错误原因', headingRow);
  const rows: number[] = [];
  sheet.eachRow((row, number) => {
    if (number > headingRow && row.getCell(column).text !== '') rows.push(number);
  });
  return rows;
}

describe('the error file', () => {
  it.each(['roster-utf8.csv', 'roster-gbk.csv', 'roster-200.xlsx', 'roster-200-gbk.csv'])(
    '%s: rows with a reason = wrong rows',
    async (name) => {
      const roster = await checked(sample(name));
      const wrong = roster.rows.filter(({ status }) => status === 'ERROR').map(({ row }) => row);
      expect([wrongRows((await opened(roster)).getWorksheet('名单')!, 1), wrong.length]).toEqual([wrong, roster.counts.error]);
    },
  );

  it.each([1, 2, 3, 4])('the same for a roster from seed %i', async (seed) => {
    const roster = await checked((await randomRoster(seed)).bytes);
    expect(wrongRows((await opened(roster)).getWorksheet('名单')!, 1)).toEqual(
      roster.rows.filter(({ status }) => status === 'ERROR').map(({ row }) => row),
    );
  });

  it('holds every row and column of theirs, unknown ones too, and ours at the right; blank rows stay where they were', async () => {
    const roster = await checked(
      csvOf(
        ['第三批名单'],
        [''],
        [...HEADING, '班次'],
        ['胡剑', '320899198607115493', '电工', '四级', '1', '早'],
        [''],
        ['邱鸣', '1', '电工', '九级', '1', '晚'],
      ),
    );
    const sheet = (await opened(roster)).getWorksheet('名单')!;
    expect(headingsOf(sheet, 3)).toEqual([...HEADING, '班次', '错误原因', '提醒']);
    expect([sheet.getCell('A1').text, sheet.getCell('F4').text, sheet.getCell('A5').text, sheet.getCell('A6').text]).toEqual([
      '第三批名单',
      '早',
      '',
      '邱鸣',
    ]);
    expect(sheet.getCell('G6').text).toBe(
      '1) 证件号码位数或字符不对，请对照证件核对 [IMPORT_ID_FORMAT] 2) 等级无法识别，请填：五级/初级工、四级/中级工、三级/高级工、二级/技师、一级/高级技师 [IMPORT_LEVEL_UNKNOWN]',
    );
    expect(['A6', 'B6', 'C6', 'D6', 'B4'].map((cell) => isShaded(sheet, cell))).toEqual([false, true, false, true, false]);
    expect([sheet.autoFilter, sheet.views[0]]).toEqual(['A3:H3', expect.objectContaining({ state: 'frozen', ySplit: 3 })]);
  });

  it('gives back a number in place of an ID number empty, other numbers and dates as they were', async () => {
    const xml = sheetXml(
      rowXml(1, ...HEADING, '理论成绩', '毕业时间') +
        `<row r="2">${textCell('A2', '胡剑')}<c r="B2"><v>320899198607115493</v></c>${textCell('C2', '电工')}${textCell('D2', '四级')}${textCell('E2', '1')}<c r="F2"><v>88.200000000000003</v></c><c r="G2" s="1"><v>46101</v></c></row>`,
      '<cols><col min="2" max="2" width="27"/></cols>',
    );
    const sheet = (await opened(await checked(workbookOf({ name: '人员', xml })))).getWorksheet('人员')!;
    expect([sheet.getCell('B2').text, sheet.getCell('F2').value, sheet.getCell('G2').value]).toEqual([
      '',
      88.2,
      new Date('2026-03-20T00:00:00Z'),
    ]);
    expect([isShaded(sheet, 'B2'), isShaded(sheet, 'F2'), sheet.getColumn(2).width]).toEqual([true, false, 27]);
  });

  it('an empty cell that should not be empty is shaded', async () => {
    const sheet = (await opened(await checked(csvOf(HEADING, ['胡剑', '320899198607115493', null, '四级', '1'])))).getWorksheet('名单')!;
    expect([isShaded(sheet, 'C2'), sheet.getCell('F2').text]).toEqual([true, '职业工种 未填写，请补填 [IMPORT_REQUIRED_EMPTY]']);
  });

  it('what looks like a formula is text, in text format', async () => {
    const roster = await checked(
      csvOf(
        [...HEADING, '备注', '部门'],
        ['=1+1', '320899198607115493', '电工', '四级', '1', '@SUM(A1)', '+86 517'],
        ['-2', '1', '电工', '四级', '1', '=HYPERLINK("http://x")', '\tx'],
      ),
    );
    const sheet = (await opened(roster)).getWorksheet('名单')!;
    for (const [cell, text] of [
      ['A2', '=1+1'],
      ['F2', '@SUM(A1)'],
      ['G2', '+86 517'],
      ['A3', '-2'],
      ['B2', '320899198607115493'],
    ] as const) {
      expect([cell, sheet.getCell(cell).value, sheet.getCell(cell).formula, sheet.getCell(cell).numFmt]).toEqual([
        cell,
        text,
        undefined,
        '@',
      ]);
    }
  });

  it('uploaded again it says the same, and grows no second pair of columns', async () => {
    const first = await checked(sample('roster-200.xlsx'));
    const again = await checked(await errorFile(first));
    expect(again.rows.map(({ faults }) => faults.map(({ code }) => code))).toEqual(
      first.rows.map(({ row, faults }) =>
        faults.map(({ code }) => (row === 23 && code === 'IMPORT_ID_NUMERIC' ? 'IMPORT_REQUIRED_EMPTY' : code)),
      ),
    );
    expect([again.file.headings.unknown, again.employments?.counts, again.qualifications?.counts]).toEqual([
      [],
      first.employments?.counts,
      first.qualifications?.counts,
    ]);
    expect(headingsOf((await opened(again)).getWorksheet('名单')!)).toEqual(headingsOf((await opened(first)).getWorksheet('名单')!));
  });

  it('an old reason goes when the row was mended', async () => {
    const roster = await checked(
      csvOf([...HEADING, '错误原因', '提醒'], ['胡剑', '320899198607115493', '电工', '四级', '1', '旧原因', '旧提醒']),
    );
    const sheet = (await opened(roster)).getWorksheet('名单')!;
    expect([headingsOf(sheet), sheet.getCell('F2').text, sheet.getCell('G2').text]).toEqual([[...HEADING, '错误原因', '提醒'], '', '']);
  });

  it('the sheets of facts come back with reasons of their own', async () => {
    const spans = sheetXml(
      rowXml(1, '姓名', '证件号码', '职业工种', '开始日期', '结束日期') +
        rowXml(2, '胡剑', '320899198607115493', '车工', '2020-01-06', '2019-01-01'),
    );
    const roster = await checked(
      workbookOf(
        { name: '名单', xml: sheetXml(rowXml(1, ...HEADING) + rowXml(2, '胡剑', '320899198607115493', '电工', '四级', '1')) },
        { name: '工作经历', xml: spans },
      ),
    );
    expect((await opened(roster)).getWorksheet('工作经历')!.getCell('F2').text).toBe(
      '结束日期早于开始日期 2020-01-06，请核对两个日期 [IMPORT_SPAN_REVERSED]',
    );
  });
});
