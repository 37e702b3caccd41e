import { type RawSheet, rowXml, sheetXml, textCell, workbookOf } from '../../test/support/sheets/make-zip';
import { checked, HEADING, SAMPLE_CONTEXT } from '../../test/support/sheets/roster-context';
import { isRefusal } from '../kernel/refusal';
import { rosterInParts } from './roster-parts';
import { readRosterFile } from './spreadsheet/roster-file.file';

const PEOPLE = [
  ['胡剑', '320899198607115493'],
  ['李四', '320899200102163449'],
] as const;
const person = (row: number, attributes = '', [name, idNumber]: readonly [string, string] = PEOPLE[0]): string =>
  `<row r="${row}"${attributes}>${[name, idNumber, '电工', '四级', '1'].map((each, index) => textCell(`${'ABCDE'[index]}${row}`, each)).join('')}</row>`;
const list = (rows: string, before = ''): string => sheetXml(rowXml(1, ...HEADING, '部门', '附注') + rows, before);
const hidden = ' hidden="1"';
const warningsOf = async (xml: string, ...beside: readonly { readonly name: string; readonly xml: string }[]) =>
  (await checked(workbookOf({ name: '名单', xml }, ...beside))).file.warnings.filter(({ code }) => code.endsWith('_HIDDEN'));

describe('rows out of sight', () => {
  it('are read, and named as one who looks at the sheet would find them', async () => {
    const xml = list(
      [person(2), person(3, hidden), person(4, ' spans="1:5" hidden="true"'), person(5), person(6, ' hidden="0"'), person(7, hidden)].join(
        '',
      ),
    );
    const { rows } = await checked(workbookOf({ name: '名单', xml }));
    expect([rows.length, await warningsOf(xml)]).toEqual([6, [{ code: 'IMPORT_ROWS_HIDDEN', params: { count: 3, rows: ['3-4', '7'] } }]]);
  });
  it('are nothing to speak of where nobody stands in them', async () =>
    expect(
      await warningsOf(
        list(
          person(2) +
            `<row r="3" hidden="1">${textCell('A3', ' ')}</row>` +
            '<row r="4" hidden="1"/>' +
            person(5, hidden, ['示例张三', '320899********001X']),
        ),
      ),
    ).toEqual([]));
  it('are nothing to speak of above the heading', async () =>
    expect(
      await warningsOf(sheetXml(`<row r="1" hidden="1">${textCell('A1', '2026年第三批')}</row>${rowXml(2, ...HEADING)}${person(3)}`)),
    ).toEqual([]));
  it('are named by the first few of many, and counted', async () => {
    const [warning] = await warningsOf(
      list(Array.from({ length: 60 }, (_, index) => person(index + 2, index % 2 === 0 ? hidden : '')).join('')),
    );
    expect(warning?.params).toEqual({ count: 30, rows: ['2', '4', '6', '8', '10', '12', '14', '16', '18', '20'] });
  });
  it('of a sheet of facts are named with it', async () => {
    const spans = sheetXml(
      `${rowXml(1, '姓名', '证件号码', '职业工种', '开始日期')}<row r="2" hidden="1">${['胡剑', '320899198607115493', '车工', '2020-01-06'].map((each, index) => textCell(`${'ABCD'[index]}2`, each)).join('')}</row>`,
    );
    expect(await warningsOf(list(person(2)), { name: '工作经历', xml: spans })).toEqual([
      { code: 'IMPORT_ROWS_HIDDEN', params: { count: 1, rows: ['工作经历!2'] } },
    ]);
  });
  it('are told also of a list that is judged in parts', async () => {
    const file = await readRosterFile(workbookOf({ name: '名单', xml: list(person(2) + person(3, hidden, PEOPLE[1])) }));
    const parts = isRefusal(file) ? file : rosterInParts(file, SAMPLE_CONTEXT, 1);
    expect(isRefusal(parts) ? parts : parts.file.warnings).toContainEqual({
      code: 'IMPORT_ROWS_HIDDEN',
      params: { count: 1, rows: ['3'] },
    });
  });
});

describe('sheets out of sight', () => {
  const facts = sheetXml(
    `${rowXml(1, '姓名', '证件号码', '职业工种', '开始日期')}${rowXml(2, '胡剑', '320899198607115493', '车工', '2020-01-06')}`,
  );
  const told = async (...sheets: RawSheet[]) =>
    (await checked(workbookOf(...sheets))).file.warnings.filter(({ code }) => code === 'IMPORT_SHEETS_HIDDEN');

  it('are named where they are read: a list of last year may lie under the one that is seen', async () => {
    expect(await told({ name: '名单', xml: list(person(2)), hidden: true }, { name: '2026', xml: list(person(2)) })).toEqual([
      { code: 'IMPORT_SHEETS_HIDDEN', params: { sheets: ['名单'] } },
    ]);
    expect(await told({ name: '名单', xml: list(person(2)) }, { name: '工作经历', xml: facts, hidden: true })).toEqual([
      { code: 'IMPORT_SHEETS_HIDDEN', params: { sheets: ['工作经历'] } },
    ]);
  });
  it('are nothing to speak of where nobody wrote below their headings, as in the template', async () => {
    const unused = sheetXml(rowXml(1, '姓名', '证件号码', '职业工种', '开始日期'));
    expect(await told({ name: '名单', xml: list(person(2)) }, { name: '工作经历', xml: unused, hidden: true })).toEqual([]);
  });
  it('are nothing to speak of where they are left alone', async () =>
    expect(await told({ name: '名单', xml: list(person(2)) }, { name: '部门', xml: facts, hidden: true })).toEqual([]));
});

describe('columns out of sight', () => {
  it('are named by their headings where their cells are taken', async () =>
    expect(
      await warningsOf(
        list(person(2), '<cols><col min="1" max="3" width="9"/><col min="4" max="7" width="0" hidden="1" customWidth="1"/></cols>'),
      ),
    ).toEqual([{ code: 'IMPORT_COLUMNS_HIDDEN', params: { columns: ['等级', '申报条件编号', '部门'] } }]));
  it('that nobody filled in are none', async () =>
    expect(await warningsOf(list(person(2), '<cols><col min="30" max="16384" width="9" hidden="1"/></cols>'))).toEqual([]));
});
