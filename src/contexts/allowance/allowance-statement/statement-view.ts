import type { Month } from '../../../kernel/day';
import type { Uuid } from '../../../kernel/uuid';
import type { ClosedLine, ClosedMissing } from '../allowance.events';
import type { Totals } from '../pay/statement';

export interface PublishedStatement {
  readonly status: 'OPEN' | 'CLOSED';
  readonly enterpriseId: Uuid;
  readonly period: Month;
  readonly ruleVersion: string;
  readonly start: string;
  readonly partMonth: string;
  readonly rounding: string;
  /** Fingerprint of the canonical `statement/v1`. */
  readonly digest: string;
  readonly lines: readonly ClosedLine[];
  readonly missing: readonly ClosedMissing[];
  readonly totals: Totals;
  readonly knownAt: string | null;
  readonly atPosition: string;
}
export interface Page {
  readonly offset: number;
  readonly limit: number;
}

/** Members that speak of few lines stand only on those. */
const line = ({
  lineId,
  employeeNo,
  item,
  level,
  basis,
  rateInFen,
  days,
  daysInMonth,
  amountInFen,
  ruleId,
  causeEventIds,
  adjustsPeriod,
  noteCode,
  toOn,
  dueInFen,
  closedInFen,
}: ClosedLine) => ({
  lineId,
  employeeNo,
  type: item,
  tier: level,
  basis,
  rateMinor: rateInFen,
  days,
  daysInMonth,
  amountMinor: amountInFen,
  ruleId,
  causeEventIds,
  adjustsPeriod,
  ...(noteCode === null ? {} : { noteCode }),
  ...(toOn === null ? {} : { toOn }),
  ...(dueInFen === null ? {} : { dueMinor: dueInFen }),
  ...(closedInFen === null ? {} : { closedMinor: closedInFen }),
});

/**
 * The statement as payroll reads it (api-conventions 10): the order of the members is part of the bytes that a closed
 * month keeps. `missing` stands on the first page, the totals are those of the whole statement on every page.
 */
export function statementPage(statement: PublishedStatement, { offset, limit }: Page, nextCursor: string | null) {
  const { enterpriseId, period, status, ruleVersion, start, partMonth, rounding, knownAt, atPosition, lines, missing, totals } = statement;
  return {
    enterpriseId,
    period,
    status,
    currency: 'CNY' as const,
    ruleVersion,
    start,
    partMonth,
    rounding,
    knownAt,
    atPosition,
    lines: lines.slice(offset, offset + limit).map(line),
    missing: offset > 0 ? [] : missing.map(({ employeeNo, reasonCode }) => ({ employeeNo, reasonCode })),
    totals: {
      amountMinor: totals.amountMinor,
      byType: totals.byType,
      lines: totals.lines,
      workers: totals.workers,
      missing: totals.missing,
    },
    nextCursor,
  };
}
