import { canonicalJson } from '../../../kernel/canonical-json';
import type { Month } from '../../../kernel/day';
import type { ClosedLine, ClosedMissing } from '../allowance.events';
import { statementDocument } from '../pay/statement';
import type { StatementSummary } from '../statement-summary';
import { LineIds, openStatement, StatementFacts } from './open-statement';

/** A month as it would be closed. */
export interface Closable {
  readonly lines: readonly ClosedLine[];
  readonly missing: readonly ClosedMissing[];
  readonly summary: StatementSummary;
  /** The canonical `statement/v1`, of which the digest is taken. */
  readonly text: string;
}
/** What this ledger's keys add to the arithmetic. */
export interface Sealing {
  readonly lineIdOf: LineIds;
  readonly digestOf: (text: string) => string;
}
/** The purpose under which the ids of lines are derived. */
export const LINE_ID = 'statement-line';

/** The same facts give the same bytes, whenever they are put together. */
export function closableOf(facts: StatementFacts, period: Month, { lineIdOf, digestOf }: Sealing): Closable {
  const { head, lines, missing, closeFirst } = openStatement(period, facts, lineIdOf);
  const document = statementDocument(head, lines, missing);
  const { ruleVersion, start, partMonth, rounding, totals } = document;
  const text = canonicalJson(document);
  const summary = {
    digest: digestOf(text),
    lines: totals.lines,
    workers: totals.workers,
    missing: totals.missing,
    totalInFen: totals.amountMinor,
    closeFirst,
    ruleVersion,
    start,
    partMonth,
    rounding,
  };
  return { lines, missing, summary, text };
}
