import { guidingRowOf, GUIDING_COLUMNS, classesOf } from './guiding-rows';
import { allOf, ListSheet, listRows, severalIn } from './list-rows';

const sheet = (...rows: string[][]): ListSheet => ({
  name: null,
  rows: rows.map((cells, index) => ({ row: index + 1, cells: cells.map((text) => ({ kind: 'text' as const, text })) })),
  filledRows: rows.length,
  widths: new Map(),
});
const HEAD = [...GUIDING_COLUMNS];
const ROW = ['P-001', 'CERTIFICATE_PROJECT', 'A', '第一类', '车工', '6-18-01-01', '数控车工', 'SENIOR、TECHNICIAN', 'SHORTAGE', ''];
const read = (...rows: string[][]) => allOf((listRows(sheet(HEAD, ...rows), GUIDING_COLUMNS) as readonly never[]).map(guidingRowOf));

describe('a published list', () => {
  it('has its columns in any order', () => {
    expect(listRows(sheet(['b', ' a '], ['2', ' 1 ']), ['a', 'b'])).toEqual([{ row: 2, cells: { a: '1', b: '2' } }]);
  });
  it('names every heading that it lacks', () =>
    expect(listRows(sheet(['a']), ['a', 'b', 'c'])).toEqual({ refused: 'LIST_HEADINGS_MISSING', params: { missing: ['b', 'c'] } }));
  it('that comes back may have the lines that were printed above it, and no more than these', () => {
    const titles = (count: number) => Array.from({ length: count }, () => ['发放登记表']);
    expect(listRows(sheet(...titles(5), ['a', 'b'], ['1', '2']), ['a', 'b'])).toEqual([{ row: 7, cells: { a: '1', b: '2' } }]);
    expect(listRows(sheet(...titles(6), ['a', 'b'], ['1', '2']), ['a', 'b'])).toEqual({
      refused: 'LIST_HEADINGS_MISSING',
      params: { missing: ['a', 'b'] },
    });
  });
  it('may end a row early', () => expect(listRows(sheet(['a', 'b'], ['1']), ['a', 'b'])).toEqual([{ row: 2, cells: { a: '1', b: '' } }]));
  it('writes several values in one cell', () => expect(severalIn('SENIOR、 JUNIOR;;CHIEF')).toEqual(['SENIOR', 'JUNIOR', 'CHIEF']));
});

describe('a row of a guiding catalogue', () => {
  it('is an entry and its class', () => {
    const { values, faults } = read(ROW, ['S-001', 'SPECIAL_ABILITY', '', '', '电子商务', '', '', '', '', '']);
    expect(faults).toEqual([]);
    expect(values[0]!.item).toEqual({
      itemCode: 'P-001',
      kind: 'CERTIFICATE_PROJECT',
      classCode: 'A',
      title: '车工',
      occupationCode: '6-18-01-01',
      trade: '数控车工',
      levels: ['SENIOR', 'TECHNICIAN'],
      flags: ['SHORTAGE'],
      institution: null,
    });
    expect(classesOf(values)).toEqual([{ classCode: 'A', title: '第一类' }]);
  });
  it('names each wrong cell', () =>
    expect(read(ROW, ['P 1', 'OTHER', 'A', '第一类', '', '6-18', '', 'MASTER', 'RARE', '']).faults).toEqual(
      ['目录编号', '种类', '名称', '职业编码', '等级', '标记'].map((column) => ({ row: 3, column })),
    ));
});
