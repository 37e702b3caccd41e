import { given } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { DaySealed, ReadingsExpired } from '../access.events';
import { expireReadings } from './expire-readings';

const root = (digit: string): string => digit.repeat(64);
const sealed = [
  DaySealed({ day: day('2023-11-30'), rows: 5, root: root('a') }),
  DaySealed({ day: day('2023-12-01'), rows: 9, root: root('b') }),
  DaySealed({ day: day('2023-12-02'), rows: 12, root: root('c') }),
];
const intent = { day: day('2026-12-01') };
const kept = { months: 36, firstHeldRow: null };
const expired = ReadingsExpired({ ...intent, months: 36, rows: 9, root: root('b'), sealedOn: day('2023-12-01') });

it('lets rows go that were read before the day so many months back, and none of that day', () => {
  given(expireReadings, ...sealed)
    .when(intent, kept)
    .thenRecords(expired);
  given(expireReadings, ...sealed)
    .when({ day: day('2026-11-29') }, kept)
    .thenRecordsNothing();
});
it('lets them go once', () =>
  given(expireReadings, ...sealed, expired)
    .when(intent, kept)
    .thenRecordsNothing());
it('keeps them for as long as a pack says, and where none does', () => {
  given(expireReadings, ...sealed)
    .when(intent, { ...kept, months: 37 })
    .thenRecordsNothing();
  given(expireReadings, ...sealed)
    .when(intent, { ...kept, months: null })
    .thenRecordsNothing();
});
it('keeps them for six months whatever a pack says', () => {
  given(expireReadings, ...sealed)
    .when({ day: day('2024-05-29') }, { ...kept, months: 0 })
    .thenRecordsNothing();
  given(expireReadings, ...sealed)
    .when({ day: day('2024-05-30') }, { ...kept, months: 0 })
    .thenRecords(ReadingsExpired({ day: day('2024-05-30'), months: 6, rows: 5, root: root('a'), sealedOn: day('2023-11-30') }));
});
it('keeps a row about somebody whose data are held, and all behind it', () => {
  given(expireReadings, ...sealed)
    .when(intent, { ...kept, firstHeldRow: 9 })
    .thenRecords(ReadingsExpired({ ...intent, months: 36, rows: 5, root: root('a'), sealedOn: day('2023-11-30') }));
  given(expireReadings, ...sealed)
    .when(intent, { ...kept, firstHeldRow: 10 })
    .thenRecords(expired);
  given(expireReadings, ...sealed)
    .when(intent, { ...kept, firstHeldRow: 1 })
    .thenRecordsNothing();
});
