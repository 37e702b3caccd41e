import { encode } from 'iconv-lite';
import { checked, csvOf, HEADING, refusedWith } from '../../../test/support/sheets/roster-context';

const RARE = ['㛃', '𠮷', '䶮', '喆'];
const text = (...rows: string[]): string => [HEADING.join(','), ...rows].join('\r\n');
const people = (...names: string[]): string => text(...names.map((name, index) => `${name},${IDS[index]},电工,五级,1`));
const IDS = ['320899198607115493', '320899200102163449', '320899200204071481', '320899199111270136'];
const namesOf = async (bytes: Buffer) => {
  const { rows, file } = await checked(bytes);
  return { encoding: file.encoding, names: rows.map(({ values }) => values.name) };
};

describe('encodings of CSV', () => {
  const rare = people(...RARE);

  it.each<[string, string, Buffer]>([
    ['UTF-8', 'UTF-8', Buffer.from(rare)],
    ['UTF-8 with its mark', 'UTF-8', Buffer.from(`\uFEFF${rare}`)],
    ['GB18030, four bytes included', 'GB18030', encode(rare, 'gb18030')],
    ['UTF-16LE with its mark', 'UTF-16LE', encode(rare, 'utf16le', { addBOM: true })],
    ['UTF-16BE with its mark', 'UTF-16BE', encode(rare, 'utf16be', { addBOM: true })],
    ['UTF-16LE without', 'UTF-16LE', encode(rare, 'utf16le')],
    ['UTF-16BE without', 'UTF-16BE', encode(rare, 'utf16be')],
    ['Unicode text of Excel: UTF-16LE with tabs', 'UTF-16LE', encode(rare.replaceAll(',', '\t'), 'utf16le', { addBOM: true })],
  ])('%s: rare names arrive whole', async (_what, encoding, bytes) => expect(await namesOf(bytes)).toEqual({ encoding, names: RARE }));

  it('GBK is read as its superset', async () =>
    expect(await namesOf(encode(people('欧阳喆', '古丽·天地'), 'gbk'))).toEqual({ encoding: 'GB18030', names: ['欧阳喆', '古丽·天地'] }));

  it('UTF-8 goes before GB18030, which reads such text as nonsense under a heading that both know', async () => {
    const bytes = Buffer.from([[...HEADING, 'Email'].join(','), '古丽,320899198607115493,电工,五级,1,'].join('\r\n'));
    expect(new TextDecoder('gb18030', { fatal: true }).decode(bytes)).toContain('Email');
    expect(await namesOf(bytes)).toEqual({ encoding: 'UTF-8', names: ['古丽'] });
  });

  it.each<[string, string]>([
    ['UTF-8', 'utf8'],
    ['GB18030', 'gb18030'],
    ['UTF-16LE', 'utf16le'],
    ['UTF-16BE', 'utf16be'],
  ])('%s: a character that is cut between two pieces of a long text arrives whole, wherever it is cut', async (encoding, name) => {
    for (let shift = 0; shift < 4; shift += 1) {
      const remarks = Array.from({ length: 12 }, (_, index) => `说明${index}`);
      const csv = [
        [...HEADING, ...remarks].join(','),
        `古丽,${IDS[0]},电工,五级,1,${'x'.repeat(shift)}${remarks.map(() => '𠮷'.repeat(10_000)).join(',')}`,
      ].join('\r\n');
      const bytes = encode(csv, name);
      expect(bytes.length).toBeGreaterThan(262_144);
      const { file, original } = await checked(bytes);
      expect([file.encoding, JSON.stringify(original).includes('\uFFFD'), (JSON.stringify(original).match(/𠮷/gu) ?? []).length]).toEqual([
        encoding,
        false,
        120_000,
      ]);
    }
  });

  it('never decodes leniently', async () =>
    expect(await refusedWith(Buffer.concat([encode(rare, 'gb18030'), Buffer.from([0x81])]))).toBe('IMPORT_ENCODING_UNKNOWN'));
});

describe('the shape of CSV', () => {
  const [person, other] = people('胡剑', '邱鸣').split('\r\n').slice(1) as [string, string];
  const rowsOf = async (csv: string) => (await checked(Buffer.from(csv))).rows.map(({ row, values, status }) => [row, values.name, status]);

  it.each([
    ['tab', '\t'],
    ['semicolon', ';'],
    ['comma', ','],
  ])('delimiter %s is found from the heading', async (_name, delimiter) =>
    expect(await rowsOf(text(person, other).replaceAll(',', delimiter))).toEqual([
      [2, '胡剑', 'OK'],
      [3, '邱鸣', 'OK'],
    ]),
  );

  it('a first line sep=; is obeyed, and is no row', async () =>
    expect(await rowsOf(`sep=;\r\n${text(person).replaceAll(',', ';')}`)).toEqual([[2, '胡剑', 'OK']]));

  it.each([
    ['CRLF', '\r\n'],
    ['LF', '\n'],
    ['CR', '\r'],
  ])('line ends %s', async (_name, end) =>
    expect(await rowsOf(text(person, other).replaceAll('\r\n', end))).toEqual([
      [2, '胡剑', 'OK'],
      [3, '邱鸣', 'OK'],
    ]),
  );

  it('a line break inside a quoted cell does not shift the rows; blank records count', async () => {
    const csv = [`${HEADING.join(',')},备注`, `${person},"一行\r\n两行, ""引""\n三行"`, '', ' , ,', `${other},`, '', ''].join('\r\n');
    expect(await rowsOf(csv)).toEqual([
      [2, '胡剑', 'OK'],
      [5, '邱鸣', 'OK'],
    ]);
  });

  it('keeps what was written as ="00123", and quotes in the middle of a cell', async () => {
    const { rows } = await checked(Buffer.from(`${HEADING.join(',')},工号,岗位\r\n${person},="00123",5"车床`));
    expect(rows[0]?.values).toMatchObject({ employeeNo: '00123', post: '5"车床' });
  });

  it('titles above the heading are skipped, and rows keep the numbers of the spreadsheet', async () => {
    const { rows, headingRow } = await checked(csvOf(['2026年第三批认定名单'], [''], HEADING, person.split(',')));
    expect([headingRow, rows.map(({ row }) => row)]).toEqual([3, [4]]);
  });
});
