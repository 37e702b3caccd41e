import { OCCUPATION_COLUMNS, occupationOf } from './occupation-rows';

const row = (...cells: readonly string[]) =>
  occupationOf({ row: 7, cells: Object.fromEntries(OCCUPATION_COLUMNS.map((column, at) => [column, cells[at] ?? ''])) as never });

it('reads an occupation with its trades and labels', () =>
  expect(row('6-18-01-01', '车工', '数控车工、普通车工', 'DIGITAL、GREEN', '数控车工')).toEqual({
    value: {
      code: '6-18-01-01',
      title: '车工',
      trades: ['数控车工', '普通车工'],
      flags: ['DIGITAL', 'GREEN'],
      shortageTrades: ['数控车工'],
    },
  }));
it('empty cells are no trades and no labels', () =>
  expect(row('6-18-01-01', '车工')).toEqual({ value: { code: '6-18-01-01', title: '车工', trades: [], flags: [], shortageTrades: [] } }));
it('names row and column of all that does not fit', () => {
  expect(row('6-18-1', '车工', '', 'BLUE')).toEqual({
    faults: [
      { row: 7, column: '职业编码' },
      { row: 7, column: '标记' },
    ],
  });
  expect(row('6-18-01-01', '')).toEqual({ faults: [{ row: 7, column: '职业名称' }] });
});
