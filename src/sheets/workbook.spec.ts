import { setImmediate as turn } from 'node:timers/promises';
import { ValueType, Workbook } from 'exceljs';
import type { Sheet } from './sheet';
import { workbookBytes, workbookStream } from './workbook.file';

const sheet = (more: Partial<Sheet> = {}): Sheet => ({
  name: '表',
  headings: ['姓名', '方式', '金额'],
  rows: [
    ['=1+1', '', { inFen: -20_323 }],
    ['32089919860711549X', '', 3],
  ],
  ...more,
});
async function opened(...sheets: readonly Sheet[]): Promise<Workbook> {
  const book = new Workbook();
  await book.xlsx.load((await workbookBytes(sheets)) as unknown as Parameters<typeof book.xlsx.load>[0]);
  return book;
}

describe('a workbook on its way out', () => {
  it('keeps what a spreadsheet would run as a text, and amounts and counts as numbers', async () => {
    const [made] = (await opened(sheet())).worksheets;
    expect([made!.getCell('A2').type, made!.getCell('A2').value, made!.getCell('A2').numFmt]).toEqual([ValueType.String, '=1+1', '@']);
    expect([made!.getCell('C2').value, made!.getCell('C2').numFmt, made!.getCell('C3').value]).toEqual([-203.23, '#,##0.00', 3]);
  });
  it('has its headings frozen, below its titles where it has some', async () => {
    const [plain, titled] = (await opened(sheet(), sheet({ name: '二', titles: ['公示', '期'] }))).worksheets;
    expect([plain!.views[0], titled!.views[0]]).toMatchObject([
      { state: 'frozen', ySplit: 1 },
      { state: 'frozen', ySplit: 3 },
    ]);
    expect([titled!.getCell('A1').text, titled!.getCell('A3').text, titled!.getCell('A4').text]).toEqual(['公示', '姓名', '=1+1']);
  });
  it('goes onto paper whole: A4, all columns on a page, the headings on each, and its number', async () => {
    const wide = Array.from({ length: 15 }, (_, column) => `列${column}`);
    const [plain, list] = (
      await opened(
        sheet(),
        sheet({ name: '二', titles: ['单', '注'], headings: wide, rows: [['Y000032080001263000001']], printedOnTop: 'A & B' }),
      )
    ).worksheets;
    expect(plain!.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:1',
    });
    expect(list!.pageSetup).toMatchObject({
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '3:3',
    });
    expect([plain!.headerFooter.oddFooter, list!.headerFooter.oddHeader, list!.headerFooter.oddFooter]).toEqual([
      '&C&P / &N',
      '&CA && B',
      '&C&P / &N',
    ]);
  });
  it('shows the longest number of its first rows, and those behind them', async () => {
    const [made] = (
      await opened(
        sheet({ rows: Array.from({ length: 120 }, (_, index) => [`Y0000320800012630${String(index).padStart(5, '0')}`, '', index]) }),
      )
    ).worksheets;
    expect([made!.getColumn(1).width, made!.getColumn(2).width, made!.rowCount, made!.getCell('A121').value]).toEqual([
      24,
      16,
      121,
      'Y000032080001263000119',
    ]);
  });
  it('shows a total that comes last and is longer than all', async () => {
    const rows = [
      ...Array.from({ length: 120 }, (_, index) => [`工${index}`, { inFen: 300_00 }, index] as const),
      ['合计', { inFen: 12_345_678_901_00 }, 120] as const,
    ];
    const [made] = (await opened(sheet({ rows }))).worksheets;
    expect(made!.getColumn(2).width).toBe(19);
  });
  it('offers choices for what is filled in by hand, in the rows of the list alone', async () => {
    const [made] = (await opened(sheet({ titles: ['单'], choices: { 方式: ['本人', '代领'] } }))).worksheets;
    expect(['B2', 'B3', 'B4', 'B5'].map((cell) => made!.getCell(cell).dataValidation?.formulae?.[0] as unknown)).toEqual([
      undefined,
      '"本人,代领"',
      '"本人,代领"',
      undefined,
    ]);
  });
  it('of a whole batch comes in pieces, and lets others have their turn meanwhile', async () => {
    const rows = Array.from({ length: 5_000 }, (_, index) => [`工${index}`, '', index]);
    let [pieces, turns, isOver] = [0, 0, false];
    const others = (async () => {
      for (; !isOver; turns += 1) await turn();
    })();
    for await (const _ of workbookStream([sheet({ rows })])) pieces += 1;
    isOver = true;
    await others;
    expect([pieces > 1, turns > 20]).toEqual([true, true]);
  });
});

it('a reader who left while rows were fetched keeps nothing open: what gives the rows is told to end', async () => {
  let [leave, ended] = [(): void => undefined, (): void => undefined];
  const over = new Promise<void>((resolve) => (ended = resolve));
  async function* rows(): AsyncGenerator<readonly string[]> {
    try {
      for (let row = 0; ; row += 1) {
        if (row === 100) leave();
        // So much that the packing has no room for more.
        yield Array.from({ length: 40 }, (_, column) => `${row} ${column} ${'x'.repeat(30_000)}`);
      }
    } finally {
      ended();
    }
  }
  const stream = workbookStream([{ name: '表', headings: ['甲'], rows: rows() }]).on('error', () => undefined);
  leave = () => stream.destroy();
  stream.resume();
  await over;
}, 30_000);
