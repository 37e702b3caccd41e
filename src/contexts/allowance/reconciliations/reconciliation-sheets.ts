import { LEVEL_NAMES } from '../../../kernel/level';
import type { Cell, Sheet } from '../../../sheets/sheet';
import { ITEM_WORDS } from '../allowance-words';
import { REJECTION_WORDS, STANDING_WORDS } from '../payment-words';
import { STANDINGS } from '../payment-standing';
import type { ReconciledLine, Reconciliation } from './reconciliation';

const amount = (inFen: number | null): Cell => (inFen === null ? '' : { inFen });

const row = ({
  lineId,
  standing,
  employeeNo,
  item,
  level,
  adjustsPeriod,
  dueInFen,
  paidInFen,
  paidOn,
  rejectedBecause,
  payments,
}: ReconciledLine): Cell[] => [
  employeeNo ?? '',
  item === null ? '' : ITEM_WORDS[item].zh,
  level === null ? '' : LEVEL_NAMES[level].printed,
  adjustsPeriod ?? '',
  amount(dueInFen),
  amount(paidInFen),
  amount(paidInFen - (dueInFen ?? 0)),
  STANDING_WORDS[standing].zh,
  rejectedBecause === null ? '' : REJECTION_WORDS[rejectedBecause].zh,
  paidOn ?? '',
  payments.map(({ reference }) => reference).join(' '),
  lineId,
];

/** A month line by line, then how many stand how; the sums are those of the API. */
export const reconciliationSheets = ({ period, lines, totals }: Reconciliation): Sheet[] => [
  {
    name: '核对明细',
    headings: [
      '工号',
      '津贴类型',
      '等级',
      '补扣月份',
      '应发',
      '已发',
      '差额',
      '核对结果',
      '未发原因',
      '最后发放日期',
      '流水号',
      '明细编号',
    ],
    rows: [
      ...lines.map(row),
      ['合计', '', '', '', amount(totals.dueInFen), amount(totals.paidInFen), amount(totals.differenceInFen), '', '', '', '', ''],
    ],
  },
  {
    name: '汇总',
    headings: ['项目', period],
    rows: [
      ...STANDINGS.map((standing): Cell[] => [STANDING_WORDS[standing].zh, totals.byStanding[standing]]),
      ['有差异', totals.differences],
    ],
  },
];
