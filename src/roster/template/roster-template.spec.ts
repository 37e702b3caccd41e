import { DataValidation, Workbook, Worksheet } from 'exceljs';
import { checked, SAMPLE_CONTEXT } from '../../../test/support/sheets/roster-context';
import { day } from '../../kernel/day';
import { ROSTER_COLUMNS, TEMPLATE_VERSION } from '../columns';
import { offered, rosterTemplate, TemplateWishes } from './roster-template';
import { templateFile } from './template.file';

const { occupations, scope, conditions, needed } = SAMPLE_CONTEXT;
const WISHES: TemplateWishes = { assessmentOn: day('2026-12-05'), occupations, scope, conditions, needed: needed! };
type Loadable = Parameters<Workbook['xlsx']['load']>[0];
type Filling = (book: Workbook) => void;

async function opened(bytes: Buffer): Promise<Workbook> {
  const book = new Workbook();
  await book.xlsx.load(bytes as unknown as Loadable);
  return book;
}
/** As a clerk does it: opens the file, writes, saves. */
async function filled(fill: Filling, wishes = WISHES): Promise<Buffer> {
  const book = await opened(await templateFile(rosterTemplate(wishes)));
  fill(book);
  return Buffer.from(await book.xlsx.writeBuffer());
}
const write = (sheet: Worksheet, row: number, cells: Readonly<Record<string, string | number>>): void => {
  for (const [column, value] of Object.entries(cells)) sheet.getCell(`${column}${row}`).value = value;
};
const HU = { A: '胡剑', C: '320899198607115493', K: '车工/数控车工', L: '三级/高级工', M: '1' };
const onePerson: Filling = (book) => write(book.getWorksheet('名单')!, 3, HU);
const headingsOf = (sheet: Worksheet): string[] => (sheet.getRow(1).values as (string | undefined)[]).flatMap((each) => each ?? []);

describe('the template', () => {
  let book: Workbook;
  let sheet: Worksheet;
  const validation = (cell: string): DataValidation => sheet.getCell(cell).dataValidation;
  const choices = (cell: string): string[] => {
    const [, column, last] = /^'选项'!\$([A-Z]+)\$1:\$[A-Z]+\$(\d+)$/.exec(String(validation(cell).formulae[0]))!;
    return Array.from({ length: Number(last) }, (_, index) => book.getWorksheet('选项')!.getCell(`${column}${index + 1}`).text);
  };
  beforeAll(async () => {
    book = await opened(await templateFile(rosterTemplate(WISHES)));
    sheet = book.getWorksheet('名单')!;
  });

  it('has the columns of the format in their order, and two more', () => {
    const first16 = ROSTER_COLUMNS.filter(({ field }) => field !== 'occupationName' && field !== 'tradeName')
      .map(({ heading }) => heading)
      .slice(0, 16);
    expect(headingsOf(sheet)).toEqual([...first16, '工号', '证件类型']);
  });
  it('has its heading frozen, and a comment on each', () => {
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(Array.from({ length: 18 }, (_, index) => sheet.getCell(1, index + 1).note === undefined)).not.toContain(true);
  });
  it('keeps ID and telephone numbers as text in the whole column', () =>
    expect(['C', 'D', 'Q', 'A'].map((column) => sheet.getColumn(column).numFmt)).toEqual(['@', '@', '@', undefined]));
  it('offers what the scope covers on the day, down to row 5001', () => {
    expect([choices('K2'), choices('K5001')]).toEqual([
      ['车工/数控车工', '电工'],
      ['车工/数控车工', '电工'],
    ]);
    expect(choices('L3')).toEqual(['三级/高级工', '四级/中级工', '五级/初级工']);
    expect([choices('B3'), choices('R3')[0], validation('K5002')]).toEqual([['男', '女'], '居民身份证', undefined]);
  });
  it('hides its lists', () => expect(book.getWorksheet('选项')!.state).toBe('veryHidden'));
  it('bears its version twice', () => {
    expect(book.keywords).toBe(`模板版本 ${TEMPLATE_VERSION}`);
    expect(book.getWorksheet('填写说明')!.getCell('A1').text).toBe(`模板版本 ${TEMPLATE_VERSION}`);
  });
  it('tells in its notes what each column means and whether it is needed in this batch', () => {
    const rows = rosterTemplate(WISHES).notes;
    expect(rows.find(([column]) => column === '申报条件编号')![1]).toBe('必填');
    expect(rosterTemplate({ ...WISHES, needed: [] }).notes.find(([column]) => column === '申报条件编号')![1]).toBe('选填');
    expect(rows.filter(([first]) => first === '电工' || first === '三级/高级工')).toEqual([
      ['电工', '四级/中级工、五级/初级工'],
      ['三级/高级工', 'N23-3-1、N23-3-2、N23-3-3、N23-3-4、N23-3-5、N23-3-6'],
    ]);
  });
  it('offers an occupation and all its trades where the filing is for every trade', () =>
    expect(offered({ ...WISHES, scope: [{ occupationCode: '6-18-01-02', trade: null, level: 'SENIOR' }] }).map(({ name }) => name)).toEqual(
      ['铣工', '铣工/数控铣工', '铣工/普通铣工'],
    ));
});

describe('a template that was filled in', () => {
  it('passes the check; its example is skipped and said to be one', async () => {
    const { counts, rows, file } = await checked(await filled(onePerson));
    expect(counts).toEqual({ rows: 2, ok: 1, error: 0, skipped: 1, warning: 0 });
    expect(rows[0]).toMatchObject({
      row: 2,
      status: 'SKIPPED',
      warnings: [],
      notices: [{ code: 'IMPORT_ROW_IS_EXAMPLE', location: { cell: 'A2' }, valueMasked: '示***' }],
    });
    expect([file.warnings, file.sheetsIgnored, file.headings.unknown]).toEqual([[], [], []]);
  });
  it('passes it without its example', async () => {
    const { counts } = await checked(
      await filled((book) => {
        book.getWorksheet('名单')!.spliceRows(2, 1);
        write(book.getWorksheet('名单')!, 2, HU);
      }),
    );
    expect(counts).toEqual({ rows: 1, ok: 1, error: 0, skipped: 0, warning: 0 });
  });
  it('takes the facts from the sheets beside it', async () => {
    const { employments, qualifications } = await checked(
      await filled((book) => {
        onePerson(book);
        write(book.getWorksheet('工作经历')!, 2, { A: '胡剑', C: HU.C, E: '电工', F: '2015-03-01', H: '是' });
        write(book.getWorksheet('持证')!, 2, { A: '胡剑', B: HU.C, C: '电工', D: '四级', E: '技能等级证书' });
      }),
    );
    expect([employments?.counts.ok, qualifications?.counts.rows]).toEqual([1, 1]);
  });
  it.each([
    ['on its notes', (book: Workbook): void => void (book.getWorksheet('填写说明')!.getCell('A1').value = '模板版本 2025-03-1')],
    [
      'in its properties, where the notes are gone',
      (book: Workbook): void => {
        book.removeWorksheet('填写说明');
        book.keywords = '模板版本 2025-03-1';
      },
    ],
  ] as const)('of an older version is told and not refused: %s', async (_where, age) => {
    const { file, counts } = await checked(
      await filled((book) => {
        onePerson(book);
        age(book);
      }),
    );
    expect([file.warnings, counts.ok]).toEqual([[{ code: 'IMPORT_TEMPLATE_OLD', params: { version: '2025-03-1' } }], 1]);
  });
});
