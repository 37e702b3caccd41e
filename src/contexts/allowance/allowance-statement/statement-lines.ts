import { yuanText } from '../../../kernel/money';
import type { ClosedLine } from '../allowance.events';
import type { PublishedStatement } from './statement-view';

/** The statement as lines of text, for a terminal: who, what, and for an adjustment its cause; then who is missing, then the total. */
export const statementLines = ({ period, status, lines, missing, totals }: PublishedStatement): readonly string[] => [
  ...[...lines].sort(byEmployeeNo).map(lineText),
  ...missing.map(({ employeeNo, reasonCode }) => `missing  ${employeeNo ?? '-'}  ${reasonCode}`),
  `total  ${period} ${status}  ${yuanText(totals.amountMinor)}  ${totals.lines} lines, ${totals.workers} workers, ${totals.missing} missing`,
];

/** For readers; the statement itself keeps the order that its fingerprint covers. */
const byEmployeeNo = (a: ClosedLine, b: ClosedLine): number =>
  (a.employeeNo ?? '') < (b.employeeNo ?? '') ? -1 : Number((a.employeeNo ?? '') > (b.employeeNo ?? ''));

function lineText({
  employeeNo,
  item,
  level,
  rateInFen,
  days,
  daysInMonth,
  amountInFen,
  adjustsPeriod,
  dueInFen,
  closedInFen,
  causeEventIds,
}: ClosedLine): string {
  const whose = `${employeeNo ?? '-'}  ${item}${level === null ? '' : ` ${level}`}  ${yuanText(amountInFen)}`;
  if (adjustsPeriod === null) return `${whose}  ${days}/${daysInMonth} of ${yuanText(rateInFen)}`;
  return `${whose}  adjusts ${adjustsPeriod}: due ${yuanText(dueInFen ?? 0)}, closed ${yuanText(closedInFen ?? 0)}, cause ${causeEventIds.at(-1) ?? '-'}`;
}
