import type { Month } from '../../../kernel/day';
import { Decision, Moment, rule } from '../../../kernel/decision';
import { Refusal, refuse } from '../../../kernel/refusal';
import type { Uuid } from '../../../kernel/uuid';
import {
  ClosedLine,
  ClosedMissing,
  PeriodClosed,
  STATEMENT_CHUNK_LINES,
  STATEMENT_CHUNK_MISSING,
  StatementEvent,
  StatementLinesRecorded,
  StatementMissingRecorded,
} from '../allowance.events';
import { mayBeClosed, NotNow } from '../may-be-closed';
import type { StatementSummary } from '../statement-summary';
import { chunksOf, Statement, statement } from '../statement';

export interface ConfirmClosing {
  readonly statementId: Uuid;
  readonly closingId: Uuid;
  readonly enterpriseId: Uuid;
  readonly period: Month;
}
export interface RecordChunk extends ConfirmClosing {
  readonly chunk: number;
}
interface Summarised {
  readonly summary: StatementSummary;
}
type No = 'NOT_FOUND' | 'PERSON_REQUIRED' | 'SECOND_PERSON_REQUIRED' | 'STATEMENT_CHANGED_SINCE_PROPOSAL' | NotNow;

/** What the second person needs, asked again before each step: another person, and the very statement that was proposed. */
function mayConfirm(
  state: Statement,
  { closingId, period }: ConfirmClosing,
  summary: StatementSummary,
  { today, actor }: Moment,
): Refusal<No> | null {
  const proposal = state.proposals.find((each) => each.closingId === closingId);
  if (!proposal) return refuse('NOT_FOUND');
  if (actor.kind !== 'person') return refuse('PERSON_REQUIRED');
  if (actor.ref === proposal.proposedBy) return refuse('SECOND_PERSON_REQUIRED');
  return (
    mayBeClosed(state, period, summary, today) ?? (summary.digest === proposal.digest ? null : refuse('STATEMENT_CHANGED_SINCE_PROPOSAL'))
  );
}

/** A chunk that stands already is not recorded twice: the same digest means the same lines in the same order. */
const unlessRecorded = (chunk: number, next: number, fact: StatementEvent): Decision<StatementEvent, No> => (chunk < next ? [] : [fact]);

export const recordStatementLines = rule<
  Statement,
  StatementEvent,
  RecordChunk,
  Summarised & { readonly lines: readonly ClosedLine[] },
  No
>({
  name: 'allowance.record-statement-lines',
  version: 1,
  fold: statement,
  decide: (state, intent, { summary, lines }, moment) => {
    const { closingId, chunk } = intent;
    const fact = StatementLinesRecorded({ closingId, chunk, lines: [...lines] });
    return mayConfirm(state, intent, summary, moment) ?? unlessRecorded(chunk, chunksOf(state, closingId).lines, fact);
  },
});

export const recordStatementMissing = rule<
  Statement,
  StatementEvent,
  RecordChunk,
  Summarised & { readonly missing: readonly ClosedMissing[] },
  No
>({
  name: 'allowance.record-statement-missing',
  version: 1,
  fold: statement,
  decide: (state, intent, { summary, missing }, moment) => {
    const { closingId, chunk } = intent;
    const fact = StatementMissingRecorded({ closingId, chunk, missing: [...missing] });
    return mayConfirm(state, intent, summary, moment) ?? unlessRecorded(chunk, chunksOf(state, closingId).missing, fact);
  },
});

const chunksFor = (count: number, size: number): number => Math.ceil(count / size);

/** Closes the month once every chunk stands. What happens later is an adjustment in the next open month. */
export const closePeriod = rule<Statement, StatementEvent, ConfirmClosing, Summarised, No>({
  name: 'allowance.close-period',
  version: 1,
  fold: statement,
  decide: (state, intent, { summary }, moment) => {
    const refusal = mayConfirm(state, intent, summary, moment);
    if (refusal) return refusal;
    const { closingId, enterpriseId, period } = intent;
    const { digest, lines, workers, missing, totalInFen, ruleVersion, start, partMonth, rounding } = summary;
    const needed = { lines: chunksFor(lines, STATEMENT_CHUNK_LINES), missing: chunksFor(missing, STATEMENT_CHUNK_MISSING) };
    const recorded = chunksOf(state, closingId);
    if (recorded.lines !== needed.lines || recorded.missing !== needed.missing) return refuse('STATEMENT_CHANGED_SINCE_PROPOSAL');
    const chunks = needed.lines + needed.missing;
    return [
      PeriodClosed({
        closingId,
        enterpriseId,
        period,
        digest,
        lines,
        workers,
        missing,
        totalInFen,
        chunks,
        ruleVersion,
        start,
        partMonth,
        rounding,
      }),
    ];
  },
});
