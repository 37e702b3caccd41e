import { Workbook, Worksheet } from 'exceljs';
import { id, OFFICER } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { isRefusal } from '../../../kernel/refusal';
import { csvChunks } from '../../../sheets/csv-text';
import { workbookBytes } from '../../../sheets/workbook.file';
import type { RateRow } from '../allowance.events';
import { RATE_HEADINGS } from './rate-columns';
import { RateFile, readRateFile } from './rate-file.file';
import { rateSheetOf } from './rate-rows';
import { rateTableSheets, rateTemplateSheets } from './rate-table-sheet';

const intent = { tableId: id(1), enterpriseId: id(2), legalBasis: '集合〔2026〕3号', validFrom: day('2026-10-01'), validTo: null };
const moment = { today: day('2026-11-05'), actor: OFFICER };
const csv = (...rows: string[]): Buffer => Buffer.from(`\uFEFF${[RATE_HEADINGS.join(','), ...rows].join('\r\n')}`);
async function fileOf(bytes: Buffer): Promise<RateFile> {
  const file = await readRateFile(bytes);
  if (isRefusal(file)) throw new Error(file.refused);
  return file;
}
const read = async (bytes: Buffer) => rateSheetOf((await fileOf(bytes)).rows, intent, moment);
const faults = async (...rows: string[]) => (await read(csv(...rows))).faults.map(({ row, field, code }) => [row, field, code]);
const senior: RateRow = { ruleId: 'SK-SENIOR', item: 'SKILL', level: 'SENIOR', basis: 'CERTIFIED', amountInFen: 30_000 };
const SENIOR = 'SK-SENIOR,技能津贴,三级/高级工,证书,300';

describe('a sheet of rates', () => {
  const rows: RateRow[] = [
    senior,
    { ...senior, ruleId: 'SK-X', amountInFen: 40_055, occupationGroup: 'SHORTAGE' },
    { ruleId: 'SK-CHIEF', item: 'SKILL', level: 'CHIEF', basis: 'APPOINTED', amountInFen: 500_000 },
    { ruleId: 'MT-1', item: 'MENTOR', level: null, basis: 'AGREEMENT', amountInFen: 20_000, occupationGroup: 'SHORTAGE' },
    { ruleId: 'TL', item: 'TEAM_LEADER', level: null, basis: 'POST', amountInFen: 1 },
    { ruleId: 'FIRST', item: 'ONE_OFF', level: 'TECHNICIAN', basis: 'CERTIFIED', amountInFen: 300_000, instalmentYears: 3 },
    { ruleId: 'PRIZE', item: 'ONE_OFF', level: null, basis: 'CONTEST', amountInFen: 100_000_000, contestTier: 'PROVINCE', maxRank: 3 },
  ];
  const groups = [{ code: 'SHORTAGE', occupations: ['6-18-01-01', '6-31-01-03'] }];

  it('comes back as it left, as a workbook and as a CSV', async () => {
    const sheets = rateTableSheets({ rows, groups });
    const asCsv = Buffer.from([...csvChunks(sheets[0]!, { isExcelSafe: true })].join(''));
    for (const bytes of [await workbookBytes(sheets), asCsv]) expect(await read(bytes)).toEqual({ rows, groups, faults: [] });
  });
  it('writes yuan as numbers with two decimals, from the digits of the fen', async () => {
    const book = new Workbook();
    await book.xlsx.load((await workbookBytes(rateTableSheets({ rows, groups }))) as unknown as Parameters<typeof book.xlsx.load>[0]);
    const cell = book.worksheets[0]!.getCell('E3');
    expect([cell.value, cell.numFmt]).toEqual([400.55, '#,##0.00']);
  });
  it('may be filled into the template, whose example is left out', async () => {
    const book = new Workbook();
    await book.xlsx.load((await workbookBytes(rateTemplateSheets())) as unknown as Parameters<typeof book.xlsx.load>[0]);
    const sheet = book.worksheets[0]!;
    ['SK-SENIOR', '技能津贴', '高级工', '证书', 300.5].forEach((value, index) => (sheet.getCell(5, index + 1).value = value));
    const file = await fileOf(Buffer.from(await book.xlsx.writeBuffer()));
    expect([file.sheet, file.skipped, file.rows.map(({ row }) => row), file.placeOf('amountMinor')]).toEqual([
      '津贴标准',
      1,
      [5],
      { sheet: '津贴标准', column: '金额（元）', letters: 'E' },
    ]);
    expect(rateSheetOf(file.rows, intent, moment)).toEqual({ rows: [{ ...senior, amountInFen: 30_050 }], groups: [], faults: [] });
  });
  it('offers in drop-downs what a cell may say', async () => {
    const book = new Workbook();
    await book.xlsx.load((await workbookBytes(rateTemplateSheets())) as unknown as Parameters<typeof book.xlsx.load>[0]);
    expect(['B3', 'C202', 'D3', 'I3'].map((cell) => book.worksheets[0]!.getCell(cell).dataValidation?.formulae?.[0])).toEqual([
      expect.stringContaining('技能津贴,带徒津贴'),
      expect.stringContaining('三级/高级工'),
      expect.stringContaining('师徒协议'),
      expect.any(String),
    ]);
  });
  it.each(['三级/高级工', '三级', '高级工', '3', 'SENIOR', 'senior worker (三级/高级工)'])('knows a level by %s', async (level) =>
    expect((await read(csv(`SK-SENIOR,SKILL,${level},certificate,300`))).rows).toEqual([senior]),
  );
  it.each([
    ['¥300.00', 30_000],
    ['300元', 30_000],
    ['３００.5', 30_050],
    ['"1,300.50"', 130_050],
    [' 300 ', 30_000],
    ['1000000', 100_000_000],
  ])('reads %s', async (amount, amountInFen) =>
    expect((await read(csv(`SK-SENIOR,技能津贴,三级,证书,${amount}`))).rows).toEqual([{ ...senior, amountInFen }]),
  );
});

describe('what is wrong with it is told cell by cell', () => {
  it('all of a row at once', async () =>
    expect(await faults('SK SENIOR,补贴,九级,,300.005', ',带徒津贴,,师徒协议,-1,,,1,国际村,0')).toEqual([
      [2, 'ruleId', 'RATE_CELL_NO_CODE'],
      [2, 'item', 'RATE_CELL_UNKNOWN'],
      [2, 'level', 'RATE_CELL_UNKNOWN'],
      [2, 'basis', 'RATE_CELL_EMPTY'],
      [2, 'amountMinor', 'RATE_CELL_FINER_THAN_FEN'],
      [3, 'ruleId', 'RATE_CELL_EMPTY'],
      [3, 'amountMinor', 'RATE_CELL_NO_AMOUNT'],
      [3, 'instalmentYears', 'RATE_CELL_NO_COUNT'],
      [3, 'contestTier', 'RATE_CELL_UNKNOWN'],
      [3, 'maxRank', 'RATE_CELL_NO_COUNT'],
    ]));
  it('with what may be written there', async () => {
    const [item, amount] = (await read(csv('SK-SENIOR,补贴,三级,证书,1000000.01'))).faults;
    expect([item?.params, amount?.params]).toEqual([
      { row: 2, column: '津贴类型', choices: ['SKILL', 'MENTOR', 'TEAM_LEADER', 'ONE_OFF'] },
      { row: 2, column: '金额（元）', maximum: 1_000_000 },
    ]);
  });
  it('by the rule itself, of every row that it would refuse', async () =>
    expect(
      await faults(
        SENIOR,
        'SK-CHIEF,技能津贴,首席技师,证书,1',
        'SK-SENIOR,技能津贴,二级,证书,1',
        'OTHER,技能津贴,三级,证书,1',
        'G,技能津贴,二级,证书,1,LOST',
      ),
    ).toEqual([
      [3, 'basis', 'RATE_ROW_BASIS_WRONG'],
      [4, 'ruleId', 'RATE_ROW_TWICE'],
      [5, 'ruleId', 'RATE_ROW_TWICE'],
      [6, 'occupationGroup', 'RATE_GROUP_UNKNOWN'],
    ]));
  it('of groups that share an occupation, at the second one', async () =>
    expect(await faults('A,技能津贴,三级,证书,1,G1,6-18-01-01', 'B,技能津贴,三级,证书,2,G2,6-31-01-03、6-18-01-01')).toEqual([
      [3, 'occupations', 'RATE_GROUP_OVERLAPS'],
    ]));
  it('and no group is lost by another cell of its row', async () =>
    expect(await faults('A,技能津贴,三级,证书,x,G1,6-18-01-01', 'B,技能津贴,二级,证书,2,G1')).toEqual([
      [2, 'amountMinor', 'RATE_CELL_NO_AMOUNT'],
    ]));
  it('of codes that are none', async () =>
    expect(await faults('A,技能津贴,三级,证书,1,G 1,车工')).toEqual([
      [2, 'occupationGroup', 'RATE_CELL_NO_CODE'],
      [2, 'occupations', 'RATE_CELL_NO_OCCUPATION'],
    ]));
});

describe('what is told of a file as a whole', () => {
  const told = async (change: (sheet: Worksheet, book: Workbook) => void) => {
    const book = new Workbook();
    await book.xlsx.load(
      (await workbookBytes(
        rateTableSheets({ rows: [senior, { ...senior, ruleId: 'SK-2', level: 'INTERMEDIATE' }], groups: [] }),
      )) as unknown as Parameters<typeof book.xlsx.load>[0],
    );
    change(book.worksheets[0]!, book);
    const { columnsIgnored, sheetsIgnored, warnings } = await fileOf(Buffer.from(await book.xlsx.writeBuffer()));
    return { columnsIgnored, sheetsIgnored, warnings };
  };
  it('is nothing of a table as it left', async () =>
    expect(await told(() => undefined)).toEqual({ columnsIgnored: [], sheetsIgnored: [], warnings: [] }));
  it('is a rate that nobody sees and that is read all the same, and a column', async () =>
    expect(
      await told((sheet) => {
        sheet.getRow(3).hidden = true;
        sheet.getColumn(5).hidden = true;
      }),
    ).toMatchObject({
      warnings: [
        { code: 'IMPORT_ROWS_HIDDEN', params: { count: 1, rows: ['3'] } },
        { code: 'IMPORT_COLUMNS_HIDDEN', params: { columns: ['金额（元）'] } },
      ],
    }));
  it('is what is not read of it', async () =>
    expect(
      await told((sheet, book) => {
        sheet.getCell(1, 12).value = '去年标准';
        book.addWorksheet('旧标准').addRow(['x']);
      }),
    ).toEqual({ columnsIgnored: ['去年标准'], sheetsIgnored: ['旧标准'], warnings: [] }));
});

describe('a file that is refused whole', () => {
  const refusal = async (bytes: Buffer) =>
    readRateFile(bytes).then((file) => (isRefusal(file) ? [file.refused, file.params] : file.rows.length));
  it('lacks a column that is needed', async () =>
    expect(await refusal(Buffer.from('规则编号,津贴类型\nA,B'))).toEqual(['LIST_HEADINGS_MISSING', { missing: ['依据', '金额（元）'] }]));
  it('may leave out the others, and have titles above its heading', async () =>
    expect(await refusal(Buffer.from('2026年津贴标准\n*规则编号,津贴类型,依据,金额(元)\nMT-1,带徒津贴,师徒协议,200'))).toBe(1));
  it('has a column twice', async () =>
    expect(await refusal(Buffer.from('规则编号,津贴类型,依据,金额(元),金额 （元）\nMT-1,带徒津贴,师徒协议,200,300'))).toEqual([
      'IMPORT_HEADING_TWICE',
      { columns: ['金额(元)', '金额 （元）'], field: '金额（元）' },
    ]));
  it('has no rows', async () => expect(await refusal(csv('示例-1,技能津贴,三级,证书,1'))).toEqual(['IMPORT_NO_ROWS', {}]));
  it('has more rows than a table can have', async () => {
    const many = (count: number): Buffer => csv(...Array.from({ length: count }, (_, index) => `R${index},技能津贴,三级,证书,1`));
    expect([await refusal(many(200)), await refusal(many(201))]).toEqual([200, ['RATE_SHEET_TOO_LONG', { found: 201, limit: 200 }]]);
  });
});
