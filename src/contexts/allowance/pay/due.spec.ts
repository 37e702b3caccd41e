import { id } from '../../../../test/support/stories/given';
import { addDays, day, month } from '../../../kernel/day';
import type { Level } from '../../../kernel/level';
import { policyPackOn } from '../../catalogue';
import { MAX_CAUSES } from '../allowance.events';
import type { RateRow } from '../allowance.events';
import { dueFor } from './due';
import type { EmploymentSpan, RateTable, Segment } from './pay-facts';

const policy = policyPackOn('320800', day('2026-01-01'))!.pack.pay;
const [WORKER, OTHER] = [id(1), id(2)] as const;
const row = (ruleId: string, amountInFen: number, more: Partial<RateRow> = {}): RateRow => ({
  ruleId,
  item: 'SKILL',
  level: 'SENIOR',
  basis: 'CERTIFIED',
  amountInFen,
  ...more,
});
const skill = (level: Level, amountInFen: number, basis: 'CERTIFIED' | 'APPOINTED' = 'CERTIFIED') =>
  row(`${level}-${basis}`, amountInFen, { level, basis });
const table: RateTable = {
  tableId: id(90),
  version: 1,
  legalBasis: 'test',
  validFrom: day('2020-01-01'),
  validTo: null,
  adoptedEventId: id(91),
  rows: [
    skill('SENIOR', 30_000),
    skill('TECHNICIAN', 60_000),
    skill('TECHNICIAN', 65_000, 'APPOINTED'),
    row('MENTOR', 20_000, { item: 'MENTOR', level: null, basis: 'AGREEMENT' }),
    row('FIRST', 500_000, { item: 'ONE_OFF' }),
  ],
};
const senior: Segment = {
  workerId: WORKER,
  item: 'SKILL',
  level: 'SENIOR',
  basis: 'CERTIFIED',
  basisId: id(11),
  fromOn: day('2026-02-01'),
  lastOn: null,
  causeEventId: id(21),
  endCauseEventId: null,
  endReason: null,
};
const technician: Segment = { ...senior, level: 'TECHNICIAN', basisId: id(12), causeEventId: id(22) };
const mentor: Segment = { ...senior, item: 'MENTOR', level: null, basis: 'AGREEMENT', basisId: id(13), causeEventId: id(23) };
const service = (lastOn: string | null = null, workerId = WORKER): EmploymentSpan => ({
  workerId,
  fromOn: day('2020-01-01'),
  lastOn: lastOn === null ? null : day(lastOn),
});
const due = (
  segments: Segment[],
  {
    employments = [service()],
    period = '2026-11',
    mentorMode = policy.mentorMode,
  }: { employments?: EmploymentSpan[]; period?: string; mentorMode?: typeof policy.mentorMode } = {},
) => dueFor(month(period), { segments, employments, rateTables: [table] }, { ...policy, mentorMode });

describe('of what could pay one day', () => {
  const paidOn = (...segments: Segment[]) =>
    [segments, [...segments].reverse()].map((told) => due(told).map(({ basisId, amountInFen }) => [basisId, amountInFen]));
  const only = (basisId: string, amountInFen: number) => [[[basisId, amountInFen]], [[basisId, amountInFen]]];
  it('the post goes before the paper of its level, though the paper is older', () => {
    const post: Segment = { ...technician, basis: 'APPOINTED', basisId: id(14), fromOn: day('2026-03-01') };
    expect(paidOn(technician, post)).toEqual(only(post.basisId, 65_000));
    expect(paidOn(post, { ...post, basisId: id(15), fromOn: day('2026-02-28') })).toEqual(only(id(15), 65_000));
  });
  it('the older goes before the younger', () =>
    expect(paidOn(senior, { ...senior, basisId: id(9), fromOn: day('2026-02-02'), causeEventId: id(20) })).toEqual(
      only(senior.basisId, 30_000),
    ));
  it('and of equal days the earlier fact', () =>
    expect(paidOn(senior, { ...senior, basisId: id(9), causeEventId: id(29) })).toEqual(only(senior.basisId, 30_000)));
});

describe('days of a month', () => {
  const days = (segments: Segment[], employments = [service()]) =>
    due(segments, { employments }).map(({ level, days: count, amountInFen }) => [level, count, amountInFen]);
  it('change hands as late as on its last one, and as early as on its second', () => {
    expect(days([senior, { ...technician, fromOn: day('2026-11-30') }])).toEqual([
      ['SENIOR', 29, 29_000],
      ['TECHNICIAN', 1, 2_000],
    ]);
    expect(days([senior, { ...technician, fromOn: day('2026-11-02') }])).toEqual([
      ['SENIOR', 1, 1_000],
      ['TECHNICIAN', 29, 58_000],
    ]);
    expect(days([senior, { ...technician, fromOn: day('2026-11-01') }])).toEqual([['TECHNICIAN', 30, 60_000]]);
    expect(days([senior, { ...technician, fromOn: day('2026-12-01') }])).toEqual([['SENIOR', 30, 30_000]]);
  });
  it('end with the service on its last day but one', () =>
    expect(days([senior], [service('2026-11-29')])).toEqual([['SENIOR', 29, 29_000]]));
  it('at one rate are one line, whatever paper pays them', () => {
    const next: Segment = { ...senior, basisId: id(16), fromOn: day('2026-11-16'), causeEventId: id(26) };
    expect(due([{ ...senior, lastOn: day('2026-11-15') }, next])).toMatchObject([
      { days: 30, amountInFen: 30_000, basisId: id(16), causeEventIds: [id(21), id(26)] },
    ]);
  });
  it('of two agreements are two lines', () =>
    expect(due([mentor, { ...mentor, basisId: id(17) }]).map(({ basisId, amountInFen }) => [basisId, amountInFen])).toEqual([
      [id(13), 20_000],
      [id(17), 20_000],
    ]));
  it('name the last facts that made them, as many as a line holds', () => {
    const daily = (count: number) =>
      Array.from({ length: count }, (_, index): Segment => {
        const on = addDays(day('2026-11-01'), index);
        return { ...senior, fromOn: on, lastOn: on, causeEventId: id(100 + index) };
      });
    const causes = (count: number) => due(daily(count))[0]!.causeEventIds;
    expect([causes(MAX_CAUSES), causes(MAX_CAUSES + 1)].map((all) => [all.length, all[0]])).toEqual([
      [MAX_CAUSES, id(100)],
      [MAX_CAUSES, id(101)],
    ]);
  });
  it('are each worker’s own', () => {
    const both = due([senior, { ...technician, workerId: OTHER }], { employments: [service(), service('2026-11-10', OTHER)] });
    expect(both.map(({ workerId, amountInFen }) => [workerId, amountInFen])).toEqual([
      [WORKER, 30_000],
      [OTHER, 20_000],
    ]);
    expect(due([senior, { ...technician, workerId: OTHER }])).toMatchObject([{ workerId: WORKER }]);
  });
  it('are none where nothing pays, nobody serves, or nothing is known', () =>
    expect([due([]), due([senior], { employments: [] }), due([{ ...senior, basis: 'POST' }])]).toEqual([[], [], []]));
});

it('only an agreement waits for its end, where the policy says so', () => {
  expect(
    due([senior, mentor], { mentorMode: 'MONTHLY' })
      .map(({ item }) => item)
      .sort(),
  ).toEqual(['MENTOR', 'SKILL']);
  expect(due([senior, mentor], { mentorMode: 'SETTLED_AT_END' }).map(({ item }) => item)).toEqual(['SKILL']);
});

describe('what is paid once', () => {
  const first: Segment = { ...senior, item: 'ONE_OFF', fromOn: day('2026-11-30') };
  const paid = (segment: Segment, period = '2026-11') =>
    due([segment], { period }).map(({ amountInFen, noteCode }) => [amountInFen, noteCode]);
  it('in one part has no note', () => expect(paid(first)).toEqual([[500_000, null]]));
  it('is due in the month of its day alone', () =>
    expect([
      paid(first, '2026-10'),
      paid(first, '2026-12'),
      paid({ ...first, fromOn: day('2026-12-01') }),
      paid({ ...first, fromOn: day('2026-11-01') }),
    ]).toEqual([[], [], [], [[500_000, null]]]));
  it('is nothing without a row', () => expect(paid({ ...first, level: 'JUNIOR' })).toEqual([]));
});
