import { given, id, OFFICER, SECOND_PERSON } from '../../../../test/support/stories/given';
import { day, month } from '../../../kernel/day';
import {
  ClosedLine,
  ClosedMissing,
  ClosingProposed,
  PeriodClosed,
  STATEMENT_CHUNK_LINES,
  StatementLinesRecorded,
  StatementMissingRecorded,
} from '../allowance.events';
import type { StatementSummary } from '../statement-summary';
import { closePeriod, ConfirmClosing, recordStatementLines, recordStatementMissing } from './confirm-closing';

const intent: ConfirmClosing = { statementId: id(1), closingId: id(2), enterpriseId: id(3), period: month('2026-11') };
const counts = { digest: 'a'.repeat(64), lines: 1, workers: 1, missing: 1, totalInFen: 30_000 };
const rules = { ruleVersion: 'CN-320800@2026-01', start: 'FIRST_OF_NEXT_MONTH', partMonth: 'CALENDAR_DAYS', rounding: 'HALF_UP_FEN' };
const summary: StatementSummary = { ...counts, ...rules, closeFirst: null };
const about = { closingId: id(2), enterpriseId: id(3), period: month('2026-11'), ...counts };
const proposed = ClosingProposed({ ...about, proposedBy: OFFICER.ref });
const line: ClosedLine = {
  lineId: id(4),
  workerId: id(5),
  employeeNo: 'W0001',
  item: 'SKILL',
  level: 'SENIOR',
  basis: 'CERTIFIED',
  basisId: id(6),
  rateInFen: 30_000,
  days: 30,
  daysInMonth: 30,
  amountInFen: 30_000,
  ruleId: 'SK-SENIOR',
  rateTableVersion: 1,
  causeEventIds: [id(7)],
  adjustsPeriod: null,
  noteCode: null,
  toOn: null,
  dueInFen: null,
  closedInFen: null,
};
const nobody: ClosedMissing = { workerId: id(8), employeeNo: 'W0005', reasonCode: 'NO_TIER_ON_RECORD' };
const lines = StatementLinesRecorded({ closingId: id(2), chunk: 0, lines: [line] });
const missing = StatementMissingRecorded({ closingId: id(2), chunk: 0, missing: [nobody] });
const closed = PeriodClosed({ ...about, ...rules, chunks: 2 });
const bySecond = { actor: SECOND_PERSON };

it('records the lines', () =>
  given(recordStatementLines, proposed)
    .when({ ...intent, chunk: 0 }, { summary, lines: [line] }, bySecond)
    .thenRecords(lines));
it('records a chunk of lines once', () =>
  given(recordStatementLines, proposed, lines)
    .when({ ...intent, chunk: 0 }, { summary, lines: [line] }, bySecond)
    .thenRecordsNothing());
it('records who has no line', () =>
  given(recordStatementMissing, proposed)
    .when({ ...intent, chunk: 0 }, { summary, missing: [nobody] }, bySecond)
    .thenRecords(missing));
it('records a chunk of people once', () =>
  given(recordStatementMissing, proposed, missing)
    .when({ ...intent, chunk: 0 }, { summary, missing: [nobody] }, bySecond)
    .thenRecordsNothing());
it('records nothing that was not proposed', () =>
  given(recordStatementLines, proposed)
    .when({ ...intent, chunk: 0 }, { summary: { ...summary, digest: 'b'.repeat(64) }, lines: [line] }, bySecond)
    .thenRefuses('STATEMENT_CHANGED_SINCE_PROPOSAL'));

describe('the closing', () => {
  const stood = [proposed, lines, missing];
  it('follows once everything stands', () =>
    given(closePeriod, ...stood)
      .when(intent, { summary }, bySecond)
      .thenRecords(closed));
  it('is another person’s act', () =>
    given(closePeriod, ...stood)
      .when(intent, { summary }, { actor: OFFICER })
      .thenRefuses('SECOND_PERSON_REQUIRED'));
  it('is never a system’s act', () =>
    given(closePeriod, ...stood)
      .when(intent, { summary }, { actor: { ...SECOND_PERSON, kind: 'system' } })
      .thenRefuses('PERSON_REQUIRED'));
  it('needs a proposal', () =>
    given(closePeriod, ...stood)
      .when({ ...intent, closingId: id(99) }, { summary }, bySecond)
      .thenRefuses('NOT_FOUND'));
  it('is of the very statement that was proposed', () =>
    given(closePeriod, ...stood)
      .when(intent, { summary: { ...summary, digest: 'b'.repeat(64) } }, bySecond)
      .thenRefuses('STATEMENT_CHANGED_SINCE_PROPOSAL'));
  it('waits for every chunk of lines', () =>
    given(closePeriod, ...stood)
      .when(intent, { summary: { ...summary, lines: STATEMENT_CHUNK_LINES + 1 } }, bySecond)
      .thenRefuses('STATEMENT_CHANGED_SINCE_PROPOSAL'));
  it('needs one chunk for as many lines as fit in it', () =>
    given(closePeriod, ...stood)
      .when(intent, { summary: { ...summary, lines: STATEMENT_CHUNK_LINES } }, bySecond)
      .thenRecordsTypes('allowance.period_closed.v1'));
  it('waits for the people without a line', () =>
    given(closePeriod, proposed, lines).when(intent, { summary }, bySecond).thenRefuses('STATEMENT_CHANGED_SINCE_PROPOSAL'));
  it('of a month without anybody needs no chunk', () =>
    given(closePeriod, proposed)
      .when(intent, { summary: { ...summary, lines: 0, missing: 0 } }, bySecond)
      .thenRecordsTypes('allowance.period_closed.v1'));
  it('happens once', () =>
    given(closePeriod, ...stood, closed)
      .when(intent, { summary }, bySecond)
      .thenRefuses('PERIOD_CLOSED_BEFORE'));
  it('is allowed on the last day of the month', () =>
    given(closePeriod, ...stood)
      .when(intent, { summary }, { ...bySecond, today: day('2026-11-30') })
      .thenRecords(closed));
  it('is refused on the day before', () =>
    given(closePeriod, ...stood)
      .when(intent, { summary }, { ...bySecond, today: day('2026-11-29') })
      .thenRefuses('PERIOD_NOT_OVER'));
  it('waits for an earlier month', () =>
    given(closePeriod, ...stood)
      .when(intent, { summary: { ...summary, closeFirst: month('2026-10') } }, bySecond)
      .thenRefuses('PERIOD_OUT_OF_ORDER'));
});
