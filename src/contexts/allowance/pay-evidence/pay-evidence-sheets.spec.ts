import { id } from '../../../../test/support/stories/given';
import { day, month } from '../../../kernel/day';
import type { PayEvidenceItem } from './pay-evidence';
import { payEvidenceSheets } from './pay-evidence-sheets';

const paid: PayEvidenceItem = {
  certificateId: id(1),
  number: 'Y1',
  holderRef: id(2),
  level: 'SENIOR',
  issuedOn: day('2026-06-20'),
  item: 'SKILL',
  firstMonth: month('2026-07'),
  monthsPaid: 2,
  monthsConfirmed: 1,
  amountInFen: 40_000,
  reasonCode: null,
};
const unpaid = (reasonCode: PayEvidenceItem['reasonCode']): PayEvidenceItem => ({
  ...paid,
  number: 'Y2',
  firstMonth: null,
  monthsPaid: 0,
  monthsConfirmed: 0,
  amountInFen: 0,
  reasonCode,
});

it('tells of every certificate since when it is paid, or why not, and what must be explained in writing', () => {
  const [list, figures] = payEvidenceSheets(
    { items: [paid, unpaid('LEFT'), unpaid('NOT_PAID')], certificates: 3, paid: 1, explained: 1, listDigest: 'a'.repeat(64) },
    { fromOn: day('2025-01-01'), lastOn: day('2026-12-01') },
  );
  expect(list!.rows).toEqual([
    ['Y1', '三级/高级工', '2026-06-20', '是', '2026-07', 2, 1, { inFen: 40_000 }, ''],
    ['Y2', '三级/高级工', '2026-06-20', '否', '', 0, 0, { inFen: 0 }, '已离职'],
    ['Y2', '三级/高级工', '2026-06-20', '否', '', 0, 0, { inFen: 0 }, '应发未发（须书面说明）'],
  ]);
  expect(figures!.rows.slice(2)).toEqual([
    ['证书数', 3],
    ['已发', 1],
    ['未发，有原因', 1],
    ['未发，须书面说明', 1],
    ['清单指纹（SHA-256）', 'a'.repeat(64)],
  ]);
});
