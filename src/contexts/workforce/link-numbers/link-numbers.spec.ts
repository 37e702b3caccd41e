import { given, id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import { foldAll } from '../../../kernel/fold';
import { EmployeeNumber, employeeNumber, holdersOf, meet } from '../employee-number';
import { EmployeeNoDropped, EmployeeNoLinked, EmployeeNoNamed, EmployeeNoReleased, EmployeeNumberEvent } from '../employee-number.events';
import type { Worker } from '../worker';
import { linkNumber } from './link-number';
import { dropNumber, nameNumber } from './name-number';
import { releaseNumber } from './release-number';

const [FIRM, MINE, OTHER] = [id(1), id(2), id(3)];
const number = { numberId: id(9), enterpriseId: FIRM, employeeNo: 'W0001' };
const worker: Worker = { status: 'registered', enterpriseId: FIRM, personRef: id(5), region: '320803', employeeNo: null };
const link = { ...number, linkId: id(20), workerId: MINE, fromOn: day('2026-11-01') };
const linked = EmployeeNoLinked(link);
const linkedToOther = EmployeeNoLinked({ ...link, linkId: id(21), workerId: OTHER });
const released = (lastOn: string, linkId = id(20) as typeof link.linkId | null, workerId = MINE) =>
  EmployeeNoReleased({ ...number, linkId, workerId, lastOn: day(lastOn) });
const nobody = { worker, registered: [] };

describe('a number is linked', () => {
  it('to a worker, from a day on', () => given(linkNumber).when(link, nobody).thenRecords(linked));
  it('once', () =>
    given(linkNumber, linked)
      .when({ ...link, linkId: id(22), fromOn: day('2026-12-01') }, nobody)
      .thenRecordsNothing());
  it('also from an earlier day', () =>
    given(linkNumber, linked)
      .when({ ...link, linkId: id(22), fromOn: day('2026-10-31') }, nobody)
      .thenRecordsTypes('workforce.employee_no_linked.v1'));
  it('to a worker of the enterprise', () => {
    given(linkNumber)
      .when(link, { worker: { status: 'unknown' }, registered: [] })
      .thenRefuses('WORKER_UNKNOWN');
    given(linkNumber)
      .when(link, { worker: { ...worker, enterpriseId: id(7) }, registered: [] })
      .thenRefuses('WORKER_UNKNOWN');
  });
  it('to one worker at a time', () =>
    given(linkNumber, linkedToOther).when(link, nobody).thenRefuses('EMPLOYEE_NO_HELD', { employeeNo: 'W0001', workerId: OTHER }));
  it('to the next one from the day after the last', () => {
    const free = [linkedToOther, released('2026-11-30', id(21), OTHER)];
    given(linkNumber, ...free)
      .when({ ...link, fromOn: day('2026-11-30') }, nobody)
      .thenRefuses('EMPLOYEE_NO_HELD');
    given(linkNumber, ...free)
      .when({ ...link, fromOn: day('2026-12-01') }, nobody)
      .thenRecordsTypes('workforce.employee_no_linked.v1');
  });
  it('to nobody where another was registered under it, before it is released', () => {
    given(linkNumber)
      .when(link, { worker, registered: [OTHER] })
      .thenRefuses('EMPLOYEE_NO_HELD');
    given(linkNumber, released('2026-10-31', null, OTHER))
      .when(link, { worker, registered: [OTHER] })
      .thenRecords(linked);
    given(linkNumber, released('2026-11-01', null, OTHER))
      .when(link, { worker, registered: [OTHER] })
      .thenRefuses('EMPLOYEE_NO_HELD');
  });
  it('which tells two apart who were registered under it', () =>
    given(linkNumber)
      .when(link, { worker, registered: [OTHER, MINE] })
      .thenRecords(linked));
  it('is no news to whoever was registered under it alone', () =>
    given(linkNumber)
      .when(link, { worker, registered: [MINE] })
      .thenRecordsNothing());
});

describe('a number is released', () => {
  const intent = { ...number, workerId: MINE, lastOn: day('2026-11-30') };
  const under = { worker: { ...worker, employeeNo: 'W0001' } } as const;
  it('on a day that counts', () => given(releaseNumber, linked).when(intent, { worker }).thenRecords(released('2026-11-30')));
  it('also one that the worker was registered under', () =>
    given(releaseNumber).when(intent, under).thenRecords(released('2026-11-30', null)));
  it('once', () => {
    given(releaseNumber, linked, released('2026-11-30')).when(intent, { worker }).thenRecordsNothing();
    given(releaseNumber, linked, released('2026-11-29'))
      .when(intent, { worker })
      .thenRefuses('EMPLOYEE_NO_RELEASED_BEFORE', { employeeNo: 'W0001', lastOn: '2026-11-29' });
    given(releaseNumber, released('2026-11-29', null)).when(intent, under).thenRefuses('EMPLOYEE_NO_RELEASED_BEFORE');
  });
  it('by whoever has it', () => {
    given(releaseNumber, linkedToOther).when(intent, { worker }).thenRefuses('EMPLOYEE_NO_NOT_HELD', { employeeNo: 'W0001' });
    given(releaseNumber)
      .when(intent, { worker: { ...worker, employeeNo: 'W0002' } })
      .thenRefuses('EMPLOYEE_NO_NOT_HELD');
    given(releaseNumber)
      .when(intent, { worker: { ...worker, enterpriseId: id(7), employeeNo: 'W0001' } })
      .thenRefuses('EMPLOYEE_NO_NOT_HELD');
    given(releaseNumber)
      .when(intent, { worker: { status: 'unknown' } })
      .thenRefuses('EMPLOYEE_NO_NOT_HELD');
  });
  it('no earlier than on its first day', () => {
    given(releaseNumber, linked)
      .when({ ...intent, lastOn: day('2026-11-01') }, { worker })
      .thenRecordsTypes('workforce.employee_no_released.v1');
    given(releaseNumber, linked)
      .when({ ...intent, lastOn: day('2026-10-31') }, { worker })
      .thenRefuses('EMPLOYEE_NO_SPAN_REVERSED', { fromOn: '2026-11-01', lastOn: '2026-10-31' });
  });
});

describe('payroll names the numbers that it pays', () => {
  const named = EmployeeNoNamed({ ...number, fromOn: day('2026-11-01') });
  const dropped = EmployeeNoDropped({ ...number, lastOn: day('2026-11-30') });
  it('from a day on, and as often as it likes', () => {
    given(nameNumber).when(named.data, {}).thenRecords(named);
    given(nameNumber, named)
      .when({ ...named.data, fromOn: day('2026-12-01') }, {})
      .thenRecordsNothing();
    given(nameNumber, named)
      .when({ ...named.data, fromOn: day('2026-10-31') }, {})
      .thenRecordsTypes('workforce.employee_no_named.v1');
  });
  it('until it drops them, and again after that', () => {
    given(dropNumber, named).when(dropped.data, {}).thenRecords(dropped);
    given(dropNumber, named, dropped).when(dropped.data, {}).thenRecordsNothing();
    given(nameNumber, named, dropped)
      .when({ ...named.data, fromOn: day('2026-11-30') }, {})
      .thenRecordsNothing();
    given(nameNumber, named, dropped)
      .when({ ...named.data, fromOn: day('2026-12-01') }, {})
      .thenRecordsTypes('workforce.employee_no_named.v1');
  });
  it('and drops none that it never sent', () =>
    given(dropNumber).when(dropped.data, {}).thenRefuses('EMPLOYEE_NO_NOT_NAMED', { employeeNo: 'W0001' }));
  it('which drops every span of a number that goes on', () =>
    expect(foldAll(employeeNumber, [named, EmployeeNoNamed({ ...named.data, fromOn: day('2026-10-01') }), dropped]).named).toEqual([
      { fromOn: '2026-11-01', lastOn: '2026-11-30' },
      { fromOn: '2026-10-01', lastOn: '2026-11-30' },
    ]));
});

describe('whom a number means', () => {
  const state = (...events: EmployeeNumberEvent[]): EmployeeNumber => foldAll(employeeNumber, events);
  it('is whoever was registered under it, until it is linked', () => {
    expect(holdersOf(state(), [OTHER])).toEqual([{ workerId: OTHER, fromOn: null, lastOn: null, linkId: null }]);
    expect(holdersOf(state(linked, released('2026-11-30')), [OTHER, MINE])).toEqual([
      { workerId: OTHER, fromOn: null, lastOn: '2026-10-31', linkId: null },
      { workerId: MINE, fromOn: null, lastOn: '2026-10-31', linkId: null },
      { workerId: MINE, linkId: id(20), fromOn: '2026-11-01', lastOn: '2026-11-30' },
    ]);
  });
  it('ends with the earlier of a release and a link', () =>
    expect(
      [released('2026-09-30', null, OTHER), released('2026-11-20', null, OTHER)].map(
        (release) => holdersOf(state(release, linked), [OTHER])[0]!.lastOn,
      ),
    ).toEqual(['2026-09-30', '2026-10-31']));
});

it('days meet on a day that both have, open at either side', () => {
  const span = (fromOn: string | null, lastOn: string | null) =>
    ({ fromOn: fromOn && day(fromOn), lastOn: lastOn && day(lastOn) }) as Parameters<typeof meet>[0];
  expect([
    meet(span('2026-01-01', '2026-01-31'), span('2026-01-31', null)),
    meet(span('2026-01-01', '2026-01-30'), span('2026-01-31', null)),
  ]).toEqual([true, false]);
  expect([
    meet(span('2026-01-31', null), span(null, '2026-01-31')),
    meet(span('2026-01-31', null), span(null, '2026-01-30')),
    meet(span(null, null), span(null, null)),
  ]).toEqual([true, false, true]);
});
