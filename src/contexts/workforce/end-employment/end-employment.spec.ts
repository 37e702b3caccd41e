import { given, id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { foldAll } from '../../../kernel/fold';
import { employment, employmentHistory } from '../employment';
import { EmploymentEnded, EmploymentStarted } from '../workforce.events';
import { endEmployment } from './end-employment';

const worker = { status: 'registered', enterpriseId: id(1), personRef: id(2), region: '320803', employeeNo: null } as const;
const whose = { workerId: id(3), enterpriseId: id(1), personRef: id(2), spanId: id(4) };
const started = EmploymentStarted({
  ...whose,
  employer: 'OWN',
  occupationCode: '6-18-01-01',
  fromOn: day('2020-03-01'),
  lastOn: null,
  source: null,
});
const intent = { workerId: id(3), spanId: id(4), lastOn: day('2026-11-30'), reason: 'RESIGNED' } as const;
const ended = EmploymentEnded({ ...whose, lastOn: intent.lastOn, reason: 'RESIGNED' });

it('ends a span on its last day in post', () => given(endEmployment, started).when(intent, { worker }).thenRecords(ended));
it('may end on its first day', () =>
  given(endEmployment, started)
    .when({ ...intent, lastOn: day('2020-03-01') }, { worker })
    .thenRecordsTypes('workforce.employment_ended.v1'));
it('does not end before its first day', () =>
  given(endEmployment, started)
    .when({ ...intent, lastOn: day('2020-02-29') }, { worker })
    .thenRefuses('EMPLOYMENT_SPAN_REVERSED', { fromOn: '2020-03-01', lastOn: '2020-02-29' }));
it('ends a span once', () =>
  given(endEmployment, started, ended).when(intent, { worker }).thenRefuses('EMPLOYMENT_ENDED_BEFORE', { lastOn: '2026-11-30' }));
it('needs the span', () => given(endEmployment).when(intent, { worker }).thenRefuses('EMPLOYMENT_UNKNOWN'));
it('needs a registered worker', () =>
  given(endEmployment, started)
    .when(intent, { worker: { status: 'unknown' } })
    .thenRefuses('WORKER_UNKNOWN'));
it('ends that span and no other', () => {
  const other = EmploymentStarted({ ...started.data, spanId: id(9), employer: 'ELSEWHERE' });
  given(endEmployment, started, other)
    .when({ ...intent, spanId: id(9) }, { worker })
    .thenRecords(EmploymentEnded({ ...ended.data, spanId: id(9) }));
  expect(employmentHistory.view(foldAll(employment, [started, other, ended])).map(({ spanId, lastOn }) => [spanId, lastOn])).toEqual([
    [id(4), intent.lastOn],
    [id(9), null],
  ]);
});
