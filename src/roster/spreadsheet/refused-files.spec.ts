import { checked, csvOf, HEADING, refusedWith, SAMPLE_CONTEXT } from '../../../test/support/sheets/roster-context';
import { rowXml, sheetXml, textCell, workbookOf, workbookParts, zipOf } from '../../../test/support/sheets/make-zip';
import { MAX_DATA_ROWS, MAX_FILE_BYTES } from '../limits';
import { isRefusal } from '../../kernel/refusal';
import { checkRoster } from '../check-roster';
import { readRosterFile } from './roster-file.file';

const PERSON = ['胡剑', '320899198607115493', '车工/数控车工', '四级', '1'] as const;
const COMPOUND = Buffer.from('D0CF11E0A1B11AE1', 'hex');
const roster = (rows: string): Buffer => workbookOf({ name: '名单', xml: sheetXml(rows) });
const detail = async (bytes: Buffer) => {
  const file = await readRosterFile(bytes);
  return isRefusal(file) ? { code: file.refused, ...file.params } : null;
};
const MIB = 1_048_576;
/** Every column at its longest, and more. */
const BEYOND_ANY_ROW = 200 * 32_767 + 1_000;

describe('files that are refused as a whole', () => {
  it.each<[string, Buffer, string]>([
    ['an empty file', Buffer.alloc(0), 'IMPORT_NO_ROWS'],
    ['blank lines alone', Buffer.from('\r\n \r\n'), 'IMPORT_NO_ROWS'],
    ['an old .xls', Buffer.concat([COMPOUND, Buffer.alloc(600)]), 'IMPORT_FILE_LEGACY_XLS'],
    [
      'a workbook with a password',
      Buffer.concat([COMPOUND, Buffer.alloc(600), Buffer.from('EncryptedPackage', 'utf16le')]),
      'IMPORT_FILE_ENCRYPTED',
    ],
    ['an HTML table', Buffer.from('\uFEFF\n<html><table><tr><td>姓名</td></tr></table>'), 'IMPORT_FILE_IS_HTML'],
    ['an HTML table in UTF-16', Buffer.from('\uFEFF<table>', 'utf16le'), 'IMPORT_FILE_IS_HTML'],
    ['a picture', Buffer.from('89504E470D0A1A0A0000000D49484452', 'hex'), 'IMPORT_FILE_UNKNOWN'],
    ['a PDF', Buffer.concat([Buffer.from('%PDF-1.7\n%'), Buffer.from([0xe2, 0xe3, 0xcf, 0xd3, 0x0a, 0x00, 0x01])]), 'IMPORT_FILE_UNKNOWN'],
    ['a document of another program', zipOf({ name: 'word/document.xml', content: '<w/>' }), 'IMPORT_FILE_UNKNOWN'],
    ['half a workbook', roster(rowXml(1, ...HEADING)).subarray(0, 400), 'IMPORT_FILE_UNKNOWN'],
    ['a workbook whose sheet is no XML', roster('<row r="1"><c></row>'), 'IMPORT_FILE_UNKNOWN'],
    ['a quote that never ends', Buffer.from('姓名,证件号码\r\n"胡剑,3'), 'IMPORT_QUOTE_UNCLOSED'],
    ['English prose', Buffer.from('Dear all,\nplease find attached\n'), 'IMPORT_NO_HEADING'],
    ['Chinese prose', Buffer.from('各位好，\n附件请查收\n'), 'IMPORT_ENCODING_UNKNOWN'],
    ['text in no encoding', Buffer.concat([Buffer.from('姓名,证件号码\r\n'), Buffer.from([0xff, 0xff])]), 'IMPORT_ENCODING_UNKNOWN'],
    [
      'UTF-8 that breaks behind its mark',
      Buffer.concat([Buffer.from('\uFEFF姓名,证件号码\r\n'), Buffer.from([0xc3])]),
      'IMPORT_ENCODING_UNKNOWN',
    ],
    ['a sheet without headings', roster(rowXml(1, 'a', 'b')), 'IMPORT_NO_HEADING'],
    ['a workbook of other sheets', workbookOf({ name: '部门', xml: sheetXml(rowXml(1, '部门', '岗位')) }), 'IMPORT_NO_HEADING'],
    ['a heading without rows', csvOf(HEADING), 'IMPORT_NO_ROWS'],
    ['the template with its example alone', csvOf(HEADING, ['示例张三', ...PERSON.slice(1)]), 'IMPORT_NO_ROWS'],
    ['two columns of one field', csvOf([...HEADING, '身份证号'], PERSON), 'IMPORT_HEADING_TWICE'],
    ['a column too few', csvOf(['姓名', '证件号码', '职业工种', '登记'], PERSON), 'IMPORT_COLUMN_MISSING'],
  ])('%s', async (_what, bytes, code) => expect(await refusedWith(bytes)).toBe(code));

  it.each<[string, readonly string[], string]>([
    ['in the first cell', ['"胡剑,320899198607115493,电工,四级,1', PERSON.join(',')], 'A4'],
    ['in another one', ['胡剑,320899198607115493,"电工,四级,1', PERSON.join(',')], 'C4'],
    ['in the last row', [PERSON.join(','), '胡剑,320899198607115493,电工,四级,"1'], 'E5'],
  ])('a quote that is never closed is named where it opens: %s', async (_where, rows, cell) => {
    const [title, blank] = ['2026年第三批', ''];
    expect(await detail(Buffer.from([title, blank, HEADING.join(','), ...rows].join('\r\n')))).toEqual({
      code: 'IMPORT_QUOTE_UNCLOSED',
      row: Number(cell.slice(1)),
      cell,
    });
  });
  const withUnit = (...rows: readonly string[]): Buffer =>
    Buffer.from(['姓名,证件号码,部门,职业工种,等级,申报条件编号', ...rows].join('\r\n'));
  it('also where a later one ends it, so that the rows between would be missed by nobody', async () => {
    const swallowing = [
      '胡剑,320899198607115493,"一车间,电工,四级,1',
      '李四,320899200102163449,二车间,电工,四级,1',
      '王五,320899198607115493,"三车间",电工,四级,1',
    ];
    expect(await detail(withUnit(...swallowing))).toEqual({ code: 'IMPORT_QUOTE_UNCLOSED', row: 2, cell: 'C2' });
    expect(
      await detail(
        withUnit(PERSON.join(','), '胡剑,320899198607115493,"一车间,电工,四级,1', '李四,320899200102163449,"二车间",电工,四级,1'),
      ),
    ).toMatchObject({ row: 3, cell: 'C3' });
  });
  it('also where every cell stands in quotes, so that one of the next row ends it', async () => {
    const quoted = (...cells: readonly string[]): string => cells.map((each) => `"${each}"`).join(',');
    expect(await detail(Buffer.from([quoted(...HEADING), quoted(...PERSON).slice(0, -1), quoted(...PERSON)].join('\r\n')))).toEqual({
      code: 'IMPORT_QUOTE_UNCLOSED',
      row: 2,
      cell: 'E2',
    });
  });
  it('also where the rest of the list is longer than any row', async () => {
    expect(await detail(Buffer.from(`${HEADING.join(',')}\r\n"${'x'.repeat(BEYOND_ANY_ROW)}`))).toEqual({
      code: 'IMPORT_QUOTE_UNCLOSED',
      row: 2,
      cell: 'A2',
    });
    expect(await detail(Buffer.from(`sep=,\n${HEADING.join(',')}\r\n胡剑,"${'x'.repeat(BEYOND_ANY_ROW)}`))).toEqual({
      code: 'IMPORT_QUOTE_UNCLOSED',
      row: 2,
      cell: 'B2',
    });
  });
  it.each<[string, string, object]>([
    ['of one cell', 'x'.repeat(BEYOND_ANY_ROW), { code: 'IMPORT_FILE_TOO_LARGE', unit: 'CHARACTERS', limit: 32_767, found: 6_553_400 }],
    [
      'that begins with a cell in quotes',
      `"胡剑",${'x'.repeat(BEYOND_ANY_ROW)}`,
      { code: 'IMPORT_FILE_TOO_LARGE', unit: 'CHARACTERS', limit: 32_767, found: 3_276_700 },
    ],
    ['of many cells', `${'x'.repeat(32_767)},`.repeat(202), { code: 'IMPORT_FILE_TOO_LARGE', unit: 'COLUMNS', limit: 200, found: 201 }],
  ])('which is not said of a line that is longer than any row, %s', async (_what, line, refusal) =>
    expect(await detail(Buffer.from(`${HEADING.join(',')}\r\n"胡剑"\r\n${line}`))).toEqual(refusal),
  );
  it.each<[string, readonly string[]]>([
    [
      'a cell of several lines',
      ['姓名,证件号码,部门,职业工种,等级,申报条件编号', '胡剑,320899198607115493,"一车间,甲班\r\n(夜班,轮班)",电工,四级,1'],
    ],
    [
      'a heading that lists what may be written',
      ['姓名,证件号码,职业工种,等级,申报条件编号,"考核科目\n(理论,技能,综合,论文,答辩)"', `${PERSON.join(',')},理论`],
    ],
    ['the same between semicolons', ['姓名;证件号码;职业工种;等级;申报条件编号;"备注\n(a;b;c;d;e)"', `${PERSON.join(';')};x`]],
    [
      'notes above the heading',
      ['2026年第三批', '"填写说明:\n日期写作 2026-1-1, 等级写作 1,2,3,4,5"', HEADING.join(','), PERSON.join(',')],
    ],
    ['a row with a cell that begins with a quote of its own', [`${HEADING.join(',')},备注`, `${PERSON.join(',')},"""甲""说\na,b"`]],
  ])('which is not said of %s, nor anything else', async (_what, lines) => {
    const { rows, file } = await checked(Buffer.from(lines.join('\r\n')));
    expect([rows.length, file.warnings.filter(({ code }) => code === 'IMPORT_ROWS_IN_CELL')]).toEqual([1, []]);
  });
  it.each<[string, string]>([
    ['lists as much as a row', '"见下\na,b,c,d,e,f"'],
    ['has a quote too many, where a value ends with one', '"屏幕\r\n李四,320899200102163449,电工,四级,1,19"'],
    ['has a quote of its own at the beginning of a line', '"甲说\n"好"的'],
  ])('of a cell that %s it is only said that it looks so', async (_what, cell) =>
    expect(
      (await checked(Buffer.from([`${HEADING.join(',')},备注`, `${PERSON.join(',')},${cell}`].join('\r\n')))).file.warnings,
    ).toContainEqual({ code: 'IMPORT_ROWS_IN_CELL', params: { cells: ['F2'] } }),
  );

  it('a missing column names the heading that looks most like it', async () => {
    const file = await readRosterFile(csvOf(['姓名', '证件号码', '职业工种', '等級', '1'], PERSON));
    if (isRefusal(file)) throw new Error(file.refused);
    expect(checkRoster(file, SAMPLE_CONTEXT)).toEqual({
      refused: 'IMPORT_COLUMN_MISSING',
      params: { columns: ['等级', '申报条件编号'], fields: ['level', 'conditionNo'], nearest: '等級', sheet: '' },
    });
  });

  it('and none where every heading is understood', async () => {
    const file = await readRosterFile(csvOf(['姓名', '证件号码', '职业工种'], PERSON));
    if (isRefusal(file)) throw new Error(file.refused);
    expect(checkRoster(file, SAMPLE_CONTEXT)).toMatchObject({
      refused: 'IMPORT_COLUMN_MISSING',
      params: { fields: ['level', 'conditionNo'], nearest: null },
    });
  });
});

describe('limits', () => {
  it('20 MiB, before anything is read', async () => {
    expect(await detail(Buffer.alloc(50 * MIB, 0x50))).toEqual({
      code: 'IMPORT_FILE_TOO_LARGE',
      unit: 'BYTES',
      limit: MAX_FILE_BYTES,
      found: 50 * MIB,
    });
    expect(await detail(Buffer.alloc(MAX_FILE_BYTES + 1, 0x41))).toMatchObject({ code: 'IMPORT_FILE_TOO_LARGE' });
    expect(await detail(Buffer.alloc(MAX_FILE_BYTES, 0x41))).not.toMatchObject({ unit: 'BYTES' });
  });

  it('a zip that says it holds more than 200 MiB is not unpacked', async () => {
    const bomb = zipOf(...workbookParts({ name: '名单', xml: sheetXml(rowXml(1, ...HEADING)) }), {
      name: 'xl/media/1.png',
      content: 'x',
      claimedBytes: 201 * MIB,
    });
    expect(await detail(bomb)).toEqual(
      expect.objectContaining({ code: 'IMPORT_FILE_TOO_LARGE', unit: 'UNPACKED_BYTES', limit: 200 * MIB }),
    );
  });

  it('a zip that lies about its size is stopped while it grows', async () => {
    const [workbook, relations, styles] = workbookParts({ name: '名单', xml: '' });
    const grown = sheetXml(`${rowXml(1, ...HEADING)}${' '.repeat(30 * MIB)}`);
    const bomb = zipOf(workbook!, relations!, styles!, { name: 'xl/worksheets/sheet1.xml', content: grown, claimedBytes: 4_096 });
    expect(bomb.length).toBeLessThan(MIB);
    expect(await detail(bomb)).toMatchObject({ code: 'IMPORT_FILE_UNKNOWN' });
  });

  it('a document type, whose entities could grow without end, is refused', async () => {
    const entities = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>${sheetXml(rowXml(1, ...HEADING))}`;
    expect(await detail(workbookOf({ name: '名单', xml: entities }))).toEqual({ code: 'IMPORT_FILE_UNKNOWN', reason: 'DOCUMENT_TYPE' });
  });

  it('200 columns with a value; formats alone, even 16,384 of them, are no values', async () => {
    const wide = (reference: string, value: string) =>
      roster(
        `${rowXml(1, ...HEADING)}${`<row r="2">${PERSON.map((text, index) => textCell(`${'ABCDE'[index]}2`, text)).join('')}<c r="${reference}" s="1">${value}</c></row>`}`,
      );
    expect(await detail(wide('XFD2', '<v>1</v>'))).toEqual({ code: 'IMPORT_FILE_TOO_LARGE', unit: 'COLUMNS', limit: 200, found: 16_384 });
    expect(await detail(wide('GS2', '<v>1</v>'))).toMatchObject({ unit: 'COLUMNS', found: 201 });
    expect(await refusedWith(wide('GR2', '<v>1</v>'))).toBeNull();
    expect(await refusedWith(wide('XFD2', ''))).toBeNull();
    const heading = Array.from({ length: 16_384 }, (_, index) => `列${index}`);
    expect(await detail(csvOf([...HEADING, ...heading], PERSON))).toMatchObject({ unit: 'COLUMNS' });
  });

  it('50,000 data rows; the answer says how many there are', async () => {
    const examples = Array.from({ length: MAX_DATA_ROWS }, () => ['示例']);
    const file = await readRosterFile(csvOf(HEADING, ...examples, PERSON));
    expect(isRefusal(file) ? file : checkRoster(file, SAMPLE_CONTEXT)).toMatchObject({
      refused: 'IMPORT_TOO_MANY_ROWS',
      params: { limit: MAX_DATA_ROWS, found: MAX_DATA_ROWS + 1 },
    });
    expect(await refusedWith(csvOf(['2026年第三批认定名单'], HEADING, ...examples.slice(1), [' '], PERSON))).toBeNull();
  });

  it('cells no longer than a spreadsheet allows', async () => {
    expect(await refusedWith(csvOf(HEADING, ['胡'.repeat(32_768), ...PERSON.slice(1)]))).toBe('IMPORT_FILE_TOO_LARGE');
    const endless = roster(`${rowXml(1, ...HEADING)}<row r="2">${textCell('A2', 'x'.repeat(30 * MIB))}</row>`);
    const refusal = await detail(endless);
    expect([refusal?.code, Number((refusal as { found?: number } | null)?.found) < 2 * MIB]).toEqual(['IMPORT_FILE_TOO_LARGE', true]);
  });
});
