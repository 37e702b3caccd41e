import { given, id, OFFICER } from '../../../../test/support/stories/given';
import { day, month } from '../../../kernel/day';
import { ClosingProposed, PeriodClosed } from '../allowance.events';
import type { StatementSummary } from '../statement-summary';
import { ProposeClosing, proposeClosing } from './propose-closing';

const intent: ProposeClosing = { statementId: id(1), closingId: id(2), enterpriseId: id(3), period: month('2026-11') };
const counts = { digest: 'a'.repeat(64), lines: 5, workers: 4, missing: 1, totalInFen: 99_677 };
const rules = { ruleVersion: 'CN-320800@2026-01', start: 'FIRST_OF_NEXT_MONTH', partMonth: 'CALENDAR_DAYS', rounding: 'HALF_UP_FEN' };
const summary: StatementSummary = { ...counts, ...rules, closeFirst: null };
const about = { closingId: id(2), enterpriseId: id(3), period: month('2026-11'), ...counts };
const proposed = ClosingProposed({ ...about, proposedBy: OFFICER.ref });
const closed = PeriodClosed({ ...about, ...rules, chunks: 2 });

it('fixes by its fingerprint which statement may be closed', () => given(proposeClosing).when(intent, { summary }).thenRecords(proposed));
it('is a person’s act', () =>
  given(proposeClosing)
    .when(intent, { summary }, { actor: { ...OFFICER, kind: 'system' } })
    .thenRefuses('PERSON_REQUIRED'));
it('is allowed on the last day of the month', () =>
  given(proposeClosing)
    .when(intent, { summary }, { today: day('2026-11-30') })
    .thenRecordsTypes('allowance.closing_proposed.v1'));
it('is refused on the day before', () =>
  given(proposeClosing)
    .when(intent, { summary }, { today: day('2026-11-29') })
    .thenRefuses('PERIOD_NOT_OVER'));
it('waits for an earlier month', () =>
  given(proposeClosing)
    .when(intent, { summary: { ...summary, closeFirst: month('2026-10') } })
    .thenRefuses('PERIOD_OUT_OF_ORDER'));
it('is refused once the month is closed', () =>
  given(proposeClosing, proposed, closed).when(intent, { summary }).thenRefuses('PERIOD_CLOSED_BEFORE'));
it('may be made again while the month is open', () =>
  given(proposeClosing, proposed).when(intent, { summary }).thenRecordsTypes('allowance.closing_proposed.v1'));
