import { given, id } from '../../../../test/support/stories/given';
import { Day, day } from '../../../kernel/day';
import { EmploymentStarted } from '../workforce.events';
import { RecordEmployment, recordEmployment } from './record-employment';

const worker = { status: 'registered', enterpriseId: id(1), personRef: id(2), region: '320803', employeeNo: 'W0001' } as const;
const intent: RecordEmployment = {
  workerId: id(3),
  spanId: id(4),
  employer: 'OWN',
  occupationCode: '6-18-01-01',
  fromOn: day('2020-03-01'),
  lastOn: null,
  source: null,
};
const started = (from: Day, last: Day | null, spanId = id(4)) =>
  EmploymentStarted({ ...intent, spanId, fromOn: from, lastOn: last, enterpriseId: id(1), personRef: id(2) });

it('records a span', () => given(recordEmployment).when(intent, { worker }).thenRecords(started(intent.fromOn, null)));
it('records the same span once', () =>
  given(recordEmployment, started(intent.fromOn, null))
    .when({ ...intent, spanId: id(9) }, { worker })
    .thenRecordsNothing());
it('knows a span again that has ended since', () =>
  given(recordEmployment, started(intent.fromOn, day('2024-01-31')))
    .when(intent, { worker })
    .thenRecordsNothing());
it('needs a registered worker', () =>
  given(recordEmployment)
    .when(intent, { worker: { status: 'unknown' } })
    .thenRefuses('WORKER_UNKNOWN'));
it('may begin today', () =>
  given(recordEmployment)
    .when({ ...intent, fromOn: day('2026-12-07') }, { worker })
    .thenRecordsTypes('workforce.employment_started.v1'));
it('does not begin tomorrow', () =>
  given(recordEmployment)
    .when({ ...intent, fromOn: day('2026-12-08') }, { worker })
    .thenRefuses('EMPLOYMENT_IN_FUTURE', { fromOn: '2026-12-08' }));
it('may last a single day', () =>
  given(recordEmployment)
    .when({ ...intent, lastOn: intent.fromOn }, { worker })
    .thenRecordsTypes('workforce.employment_started.v1'));
it('does not end before it begins', () =>
  given(recordEmployment)
    .when({ ...intent, lastOn: day('2020-02-29') }, { worker })
    .thenRefuses('EMPLOYMENT_SPAN_REVERSED', { fromOn: '2020-03-01', lastOn: '2020-02-29' }));
it('follows another span from the next day', () =>
  given(recordEmployment, started(day('2019-01-01'), day('2020-02-29'), id(8)))
    .when(intent, { worker })
    .thenRecordsTypes('workforce.employment_started.v1'));
it('does not share a day with another span here', () =>
  given(recordEmployment, started(day('2019-01-01'), day('2020-03-01'), id(8)))
    .when(intent, { worker })
    .thenRefuses('EMPLOYMENT_OVERLAPS', { spanId: id(8), fromOn: '2019-01-01' }));
it('may run beside a job elsewhere', () =>
  given(recordEmployment, started(day('2019-01-01'), null, id(8)))
    .when({ ...intent, employer: 'ELSEWHERE' }, { worker })
    .thenRecordsTypes('workforce.employment_started.v1'));
it('ends the day before another span here begins, and not on that day', () => {
  const later = started(day('2021-01-01'), null, id(8));
  given(recordEmployment, later)
    .when({ ...intent, lastOn: day('2020-12-31') }, { worker })
    .thenRecordsTypes('workforce.employment_started.v1');
  given(recordEmployment, later)
    .when({ ...intent, lastOn: day('2021-01-01') }, { worker })
    .thenRefuses('EMPLOYMENT_OVERLAPS');
});
it('meets no job elsewhere', () => {
  const elsewhere = EmploymentStarted({ ...started(day('2019-01-01'), null, id(8)).data, employer: 'ELSEWHERE' });
  given(recordEmployment, elsewhere).when(intent, { worker }).thenRecords(started(intent.fromOn, null));
  given(recordEmployment, elsewhere)
    .when({ ...intent, employer: 'ELSEWHERE' }, { worker })
    .thenRecordsTypes('workforce.employment_started.v1');
});
it.each<[string, Partial<RecordEmployment>]>([
  ['work', { occupationCode: '6-31-01-03' }],
  ['first day', { fromOn: day('2020-03-02') }],
  ['last day', { lastOn: day('2024-02-01') }],
  ['employer', { employer: 'OWN' }],
])('is another span by another %s', (_, change) => {
  const elsewhere = EmploymentStarted({ ...started(intent.fromOn, day('2024-01-31'), id(8)).data, employer: 'ELSEWHERE' });
  given(recordEmployment, elsewhere)
    .when({ ...intent, employer: 'ELSEWHERE', ...change }, { worker })
    .thenRecordsTypes('workforce.employment_started.v1');
});
it('keeps the row it came from', () => {
  const source = { importId: id(50), row: 12 };
  given(recordEmployment)
    .when({ ...intent, source }, { worker })
    .thenRecords(EmploymentStarted({ ...started(intent.fromOn, null).data, source }));
});
