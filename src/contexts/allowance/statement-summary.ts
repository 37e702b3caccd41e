import type { Month } from '../../kernel/day';

/** What a decision about a month keeps of its statement: the whole stands in the events that record it. */
export type StatementSummary = {
  /** SHA-256 of the canonical `statement/v1`. */
  readonly digest: string;
  readonly lines: number;
  readonly workers: number;
  readonly missing: number;
  readonly totalInFen: number;
  /** The earlier month that must be closed first; null where this one is next. */
  readonly closeFirst: Month | null;
  readonly ruleVersion: string;
  readonly start: string;
  readonly partMonth: string;
  readonly rounding: string;
};
