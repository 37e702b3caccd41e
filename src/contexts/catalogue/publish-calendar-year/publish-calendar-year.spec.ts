import { given, id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { CalendarYearPublished } from '../working-calendar.events';
import { PublishCalendarYear, publishCalendarYear } from './publish-calendar-year';

const intent: PublishCalendarYear = {
  calendarKey: id(1),
  calendarId: 'CN-STATE-COUNCIL',
  year: '2027',
  off: [{ firstOn: day('2026-12-31'), lastOn: day('2027-01-03') }],
  on: [day('2027-01-09')],
  documentNo: '国办发明电〔2026〕12号',
};
const shipped = { shipped: ['2025', '2026'] };
const published = CalendarYearPublished({ ...intent, off: [...intent.off], on: [...intent.on] });

it('publishes the year that comes next', () => given(publishCalendarYear).when(intent, shipped).thenRecords(published));
it('publishes no year that is published, shipped or earlier', () => {
  given(publishCalendarYear)
    .when({ ...intent, year: '2026' }, shipped)
    .thenRefuses('CALENDAR_YEAR_BEFORE');
  given(publishCalendarYear, published).when(intent, shipped).thenRefuses('CALENDAR_YEAR_BEFORE');
  given(publishCalendarYear, published)
    .when({ ...intent, year: '2028', off: [], on: [] }, shipped)
    .thenRecordsTypes(published.type);
});
it('has days off that do not run backwards and end in the year', () => {
  given(publishCalendarYear)
    .when({ ...intent, off: [{ firstOn: day('2027-01-03'), lastOn: day('2027-01-02') }] }, shipped)
    .thenRefuses('CALENDAR_DAY_WRONG');
  given(publishCalendarYear)
    .when({ ...intent, off: [{ firstOn: day('2026-12-30'), lastOn: day('2026-12-31') }] }, shipped)
    .thenRefuses('CALENDAR_DAY_WRONG');
});
it('works on no day that is off, nor outside the year', () => {
  given(publishCalendarYear)
    .when({ ...intent, on: [day('2027-01-03')] }, shipped)
    .thenRefuses('CALENDAR_DAY_WRONG');
  given(publishCalendarYear)
    .when({ ...intent, on: [day('2026-12-27')] }, shipped)
    .thenRefuses('CALENDAR_DAY_WRONG');
  given(publishCalendarYear)
    .when({ ...intent, on: [day('2027-01-04')] }, shipped)
    .thenRecordsTypes(published.type);
});
