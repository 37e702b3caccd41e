import { given } from '../../../../test/support/stories/given';
import { addDays, day } from '../../../kernel/day';
import { DayBegan } from '../calendar.events';
import { beginDay, MAX_DAYS_AT_ONCE } from './begin-day';

const monday = DayBegan({ day: day('2026-11-23') });

it('begins with the day on which the ledger was opened', () =>
  given(beginDay)
    .when({ day: day('2026-11-23') }, {})
    .thenRecords(monday));
it('begins a day once', () =>
  given(beginDay, monday)
    .when({ day: day('2026-11-23') }, {})
    .thenRecordsNothing());
it('never goes back', () =>
  given(beginDay, monday)
    .when({ day: day('2026-11-22') }, {})
    .thenRecordsNothing());
it('makes up for missed days, in order', () =>
  given(beginDay, monday)
    .when({ day: day('2026-11-25') }, {})
    .thenRecords(DayBegan({ day: day('2026-11-24') }), DayBegan({ day: day('2026-11-25') })));
it('catches up in steps', () => {
  const { decision } = given(beginDay, monday).when({ day: addDays(day('2026-11-23'), MAX_DAYS_AT_ONCE + 1) }, {});
  expect(decision).toHaveLength(MAX_DAYS_AT_ONCE);
});
