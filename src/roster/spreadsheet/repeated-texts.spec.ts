import { sharingTextCells } from './repeated-texts';

it('is one cell for all of a column that hold the same text, however many others another column holds', () => {
  const cellOf = sharingTextCells();
  const level = cellOf('三级/高级工', 1);
  for (let serial = 0; serial < 5_000; serial += 1) cellOf(`32089919900505${serial}`, 0);
  expect(cellOf('三级/高级工', 1)).toBe(level);
});
it('forgets, so that a column of names is not kept twice', () => {
  const cellOf = sharingTextCells();
  const first = cellOf('胡剑', 0);
  for (let serial = 0; serial < 1_000; serial += 1) cellOf(`名${serial}`, 0);
  expect([cellOf('胡剑', 0) === first, cellOf('胡剑', 0)]).toEqual([false, { kind: 'text', text: '胡剑' }]);
});
