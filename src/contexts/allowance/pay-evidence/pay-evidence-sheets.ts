import type { Day } from '../../../kernel/day';
import { LEVEL_NAMES } from '../../../kernel/level';
import type { Wording } from '../../../kernel/words';
import type { Cell, Sheet } from '../../../sheets/sheet';
import { isExplained, type PayEvidenceItem, type PayEvidenceTotals, type UnpaidReason } from './pay-evidence';

const HEADINGS = [
  '证书编号',
  '等级',
  '发证日期',
  '是否已发',
  '首次发放月份',
  '已发月数',
  '其中已确认月数',
  '累计发放',
  '未发原因',
] as const;
export const UNPAID_WORDS: Wording<UnpaidReason> = {
  ANNULLED: { zh: '证书已撤销', en: 'the certificate was annulled' },
  SUSPENDED: { zh: '证书已暂停', en: 'the certificate is suspended' },
  HIGHER_LEVEL: { zh: '已按更高等级发放', en: 'a higher level is paid' },
  LEFT: { zh: '已离职', en: 'the holder has left' },
  NOT_IN_SERVICE_THEN: { zh: '当时不在相应岗位', en: 'the holder was not in that occupation then' },
  STARTS_LATER: { zh: '未到起发日', en: 'pay begins later' },
  NOT_CLOSED_YET: { zh: '当月尚未关账', en: 'the month is not closed yet' },
  NO_RATE: { zh: '津贴标准未列', en: 'no rate is adopted for it' },
  PAY_REJECTED: { zh: '薪资系统拒付', en: 'payroll rejected the payment' },
  PAY_NOT_CONFIRMED: { zh: '已发放未得确认', en: 'payroll did not confirm the payment' },
  NOT_PAID: { zh: '应发未发', en: 'due, and not paid' },
};

const cells = ({
  number,
  level,
  issuedOn,
  firstMonth,
  monthsPaid,
  monthsConfirmed,
  amountInFen,
  reasonCode,
}: PayEvidenceItem): readonly Cell[] => [
  number,
  LEVEL_NAMES[level].printed,
  issuedOn,
  reasonCode === null ? '是' : '否',
  firstMonth ?? '',
  monthsPaid,
  monthsConfirmed,
  { inFen: amountInFen },
  reasonCode === null ? '' : `${UNPAID_WORDS[reasonCode].zh}${isExplained(reasonCode) ? '' : '（须书面说明）'}`,
];

/** What a renewal rests on (handbook 6.3), for the authority's folder: every certificate of the term with pay since when, or why not; and the figures with the digest of the list. */
export function payEvidenceSheets(
  {
    items,
    certificates,
    paid,
    explained,
    listDigest,
  }: PayEvidenceTotals & { readonly items: readonly PayEvidenceItem[]; readonly listDigest: string },
  { fromOn, lastOn }: { readonly fromOn: Day; readonly lastOn: Day },
): readonly Sheet[] {
  const figures: readonly (readonly Cell[])[] = [
    ['有效期起', fromOn],
    ['截至', lastOn],
    ['证书数', certificates],
    ['已发', paid],
    ['未发，有原因', explained],
    ['未发，须书面说明', certificates - paid - explained],
    ['清单指纹（SHA-256）', listDigest],
  ];
  return [
    { name: '津贴发放', headings: HEADINGS, rows: items.map(cells) },
    { name: '说明', headings: ['项目', '内容'], rows: figures },
  ];
}
