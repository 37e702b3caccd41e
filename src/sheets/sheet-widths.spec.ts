import { columnWidths } from './sheet-widths';

it('holds the longest that is known, Chinese characters counted twice', () => {
  expect(
    columnWidths(
      ['证书编号', '等级', '备注'],
      [
        ['Y000032080001263000001', '三级/高级工', ''],
        ['', '五级', ''],
      ],
    ),
  ).toEqual([24, 13, 16]);
  expect(columnWidths(['姓名'], [['欧阳喆𠮷古丽·天地']])).toEqual([19]);
});
it('counts a sum as it is shown', () => expect(columnWidths(['合计'], [[{ inFen: 123_456_789_00 }]])).toEqual([17]));
it('is never wider than a remark may be, nor too narrow to write into', () =>
  expect(columnWidths(['备注', '领取人'], [['长'.repeat(200), '']])).toEqual([48, 16]));
it('leaves room for a total of which nothing is known yet', () =>
  expect(columnWidths(['工号', '合计'], [['1', { inFen: 300_00 }]])).toEqual([10, 16]));
it('a heading alone is held, too', () => expect(columnWidths(['职业技能等级证书编号'], [])).toEqual([22]));
