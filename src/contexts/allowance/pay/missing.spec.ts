import { id } from '../../../../test/support/stories/given';
import { day, month } from '../../../kernel/day';
import { policyPackOn } from '../../catalogue';
import { MissingReason, missing } from './missing';
import type { EmploymentSpan, EndReason, Segment, StatementLine } from './pay-facts';

const MARCH = month('2026-03');
const policy = policyPackOn('320800', day('2026-01-01'))!.pack.pay;
const atEnd = { ...policy, mentorMode: 'SETTLED_AT_END' as const };
const [WORKER, SECOND, THIRD] = [id(1), id(2), id(3)];
const served = (more: Partial<EmploymentSpan> = {}): EmploymentSpan => ({
  workerId: WORKER,
  fromOn: day('2020-01-01'),
  lastOn: null,
  ...more,
});
const skill = (
  fromOn: string,
  lastOn: string | null = null,
  endReason: EndReason | null = lastOn === null ? null : 'ANNULLED',
): Segment => ({
  workerId: WORKER,
  item: 'SKILL',
  level: 'SENIOR',
  basis: 'CERTIFIED',
  basisId: id(80),
  fromOn: day(fromOn),
  lastOn: lastOn === null ? null : day(lastOn),
  causeEventId: id(11),
  endCauseEventId: lastOn === null ? null : id(12),
  endReason,
});
const mentor = (fromOn: string, lastOn: string | null = null): Segment => ({
  ...skill(fromOn, lastOn, lastOn === null ? null : 'AGREEMENT_ENDED'),
  item: 'MENTOR',
  level: null,
  basis: 'AGREEMENT',
});
const settled = (on: string): Segment => ({ ...mentor(on), settlement: { months: 12, permille: 500 } });
const prize = (on: string): Segment => ({ ...skill(on), item: 'ONE_OFF', basis: 'CONTEST' });
const reason = (
  segments: readonly Segment[],
  employments: readonly EmploymentSpan[] = [served()],
  by = policy,
): MissingReason | undefined => missing(MARCH, { segments, employments, rateTables: [] }, [], by)[0]?.reasonCode;

describe('who is missing', () => {
  const line = { workerId: SECOND } as StatementLine;
  const employments = [THIRD, WORKER, SECOND].map((workerId) => served({ workerId }));
  const named = (spans: readonly EmploymentSpan[], lines: readonly StatementLine[] = []) =>
    missing(MARCH, { segments: [], employments: spans, rateTables: [] }, lines, policy).map(({ workerId }) => workerId);

  it('is who has no line of any kind, once, in the order of their ids', () => {
    expect(named([...employments, served({ fromOn: day('2026-03-01') })])).toEqual([WORKER, SECOND, THIRD]);
    expect(named(employments, [line])).toEqual([WORKER, THIRD]);
  });
  it('is who was in service on one day of the month at least', () => {
    expect([named([served({ lastOn: day('2026-03-01') })]), named([served({ fromOn: day('2026-03-31') })])]).toEqual([[WORKER], [WORKER]]);
    expect([named([served({ lastOn: day('2026-02-28') })]), named([served({ fromOn: day('2026-04-01') })])]).toEqual([[], []]);
  });
  it('has a reason of their own, whatever is known of others', () => {
    const facts = {
      segments: [{ ...skill('2026-04-01'), workerId: SECOND }, skill('2026-01-01', '2026-02-09')],
      employments,
      rateTables: [],
    };
    expect(missing(MARCH, facts, [], policy).map(({ reasonCode }) => reasonCode)).toEqual([
      'TIER_ANNULLED',
      'STARTS_LATER',
      'NO_TIER_ON_RECORD',
    ]);
  });
});

describe('the reason is', () => {
  it('that nothing lasting was ever recorded: what is paid once says nothing of another month', () =>
    expect([reason([]), reason([prize('2026-02-28')]), reason([prize('2026-04-01')]), reason([settled('2026-02-28')])]).toEqual(
      Array(4).fill('NO_TIER_ON_RECORD'),
    ));

  it('that it starts after the month, also where another has ended before it', () => {
    expect([
      reason([skill('2026-04-01')]),
      reason([skill('2026-01-01', '2026-02-28'), skill('2026-04-01')]),
      reason([skill('2026-04-01'), skill('2026-01-01', '2026-02-28')]),
    ]).toEqual(Array(3).fill('STARTS_LATER'));
    expect(reason([skill('2026-03-31')])).toBe('NO_RATE');
  });
  it("not a later start where what was to begin on the month's last day has no day left", () =>
    expect(reason([skill('2026-03-31', '2026-03-30')])).toBe('TIER_ANNULLED'));
  it('not a later start where only what is paid once comes later', () =>
    expect(reason([skill('2026-01-01', '2026-02-28'), prize('2026-04-15')])).toBe('TIER_ANNULLED'));

  it.each<[EndReason, MissingReason]>([
    ['ANNULLED', 'TIER_ANNULLED'],
    ['RECOVERED', 'TIER_ANNULLED'],
    ['SUSPENDED', 'TIER_SUSPENDED'],
    ['POST_ENDED', 'ENTITLEMENT_ENDED'],
    ['LEFT', 'ENTITLEMENT_ENDED'],
  ])('of what ended before the month by %s: %s', (end, expected) =>
    expect(reason([skill('2026-01-01', '2026-02-28', end)])).toBe(expected),
  );
  it('that of the last of several ends, whatever their order', () => {
    const [first, second, third] = [
      skill('2025-01-01', '2025-06-30', 'POST_ENDED'),
      skill('2025-07-01', '2025-12-31', 'ANNULLED'),
      skill('2026-01-01', '2026-02-28', 'SUSPENDED'),
    ];
    for (const order of [
      [first, second, third],
      [third, second, first],
      [second, third, first],
      [third, first, second],
    ])
      expect(reason(order)).toBe('TIER_SUSPENDED');
    for (const order of [
      [first, second],
      [second, first],
    ])
      expect(reason(order)).toBe('TIER_ANNULLED');
  });

  it('that an agreement is paid when it ends, where the pack says so and nothing else is open', () => {
    expect([reason([mentor('2026-01-01')], [served()], atEnd), reason([mentor('2026-01-01')])]).toEqual(['SETTLED_AT_END', 'NO_RATE']);
    expect([
      reason([mentor('2026-01-01'), skill('2026-01-01')], [served()], atEnd),
      reason([skill('2026-01-01')], [served()], atEnd),
    ]).toEqual(['NO_RATE', 'NO_RATE']);
    expect([reason([settled('2026-03-31')], [served()], atEnd), reason([prize('2026-03-01')], [served()], atEnd)]).toEqual([
      'NO_RATE',
      'NO_RATE',
    ]);
  });

  it('that the entitled days were not those of the service', () => {
    const from20 = served({ fromOn: day('2026-03-20') });
    expect([reason([skill('2026-01-01', '2026-03-19')], [from20]), reason([skill('2026-01-01', '2026-03-20')], [from20])]).toEqual([
      'NOT_IN_SERVICE_THEN',
      'NO_RATE',
    ]);
    expect(reason([skill('2026-01-01', '2026-03-10')], [served({ lastOn: day('2025-12-31') }), from20])).toBe('NOT_IN_SERVICE_THEN');
  });
  it('that no row pays it, where one of the allowances had one day in one of the services', () => {
    const [until10, from20] = [served({ lastOn: day('2026-03-10') }), served({ fromOn: day('2026-03-20') })];
    expect([reason([skill('2026-03-15')], [until10, from20]), reason([skill('2026-01-01', '2026-03-05')], [until10, from20])]).toEqual([
      'NO_RATE',
      'NO_RATE',
    ]);
    expect(reason([skill('2026-01-01', '2026-03-05'), mentor('2026-03-25')], [from20])).toBe('NO_RATE');
  });
});
