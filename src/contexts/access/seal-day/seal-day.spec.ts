import { given } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { DaySealed } from '../access.events';
import { sealDay } from './seal-day';

const root = (digit: string): string => digit.repeat(64);
const head = (rows: number, digit: string) => ({ head: { rows, root: root(digit) } });
const sealed = DaySealed({ day: day('2026-12-01'), rows: 5, root: root('a') });
const tomorrow = { day: day('2026-12-02') };

it('seals what was read since', () => {
  given(sealDay)
    .when({ day: day('2026-12-01') }, head(5, 'a'))
    .thenRecords(sealed);
  given(sealDay, sealed)
    .when(tomorrow, head(6, 'b'))
    .thenRecords(DaySealed({ ...tomorrow, rows: 6, root: root('b') }));
});
it('adds nothing where nobody read', () => {
  given(sealDay).when(tomorrow, head(0, '0')).thenRecordsNothing();
  given(sealDay, sealed).when(tomorrow, head(5, 'a')).thenRecordsNothing();
});
it('finds a log that was cut short', () =>
  given(sealDay, sealed)
    .when(tomorrow, head(4, 'c'))
    .thenRefuses('READING_LOG_SHORTER', { rows: 4, sealedRows: 5, sealedOn: '2026-12-01' }));
