import { day, Month, month } from '../../../kernel/day';
import type { Level } from '../../../kernel/level';
import { uuid, Uuid } from '../../../kernel/uuid';
import { policyPackOn } from '../../catalogue';
import { firstEntitledDay, lastEntitledDay, recovered } from './entitlement-days';
import type { ClosedPeriod, EmploymentSpan, PayFacts, RateTable, Segment } from './pay-facts';
import { Statement, statementFor, totalsOf } from './statement';

const policy = policyPackOn('320800', day('2026-01-01'))!.pack.pay;
const id = (number: number): Uuid => uuid(`00000000-0000-4000-8000-${String(number).padStart(12, '0')}`);
const NOVEMBER = month('2026-11');

/** The monthly rates of the payroll scenarios, in fen. */
const RATES: RateTable = {
  tableId: id(900),
  version: 3,
  legalBasis: 'test',
  validFrom: day('2020-01-01'),
  validTo: null,
  adoptedEventId: id(901),
  rows: [
    ...(
      [
        ['INTERMEDIATE', 20_000],
        ['SENIOR', 30_000],
        ['TECHNICIAN', 60_000],
      ] as const
    ).map(([level, amountInFen]) => ({ ruleId: `SK-${level}`, item: 'SKILL' as const, level, basis: 'CERTIFIED' as const, amountInFen })),
    { ruleId: 'SK-CHIEF', item: 'SKILL', level: 'CHIEF', basis: 'APPOINTED', amountInFen: 400_000 },
    { ruleId: 'SK-TECH-POST', item: 'SKILL', level: 'TECHNICIAN', basis: 'APPOINTED', amountInFen: 65_000 },
    { ruleId: 'MT-1', item: 'MENTOR', level: null, basis: 'AGREEMENT', amountInFen: 20_000 },
    { ruleId: 'TL-1', item: 'TEAM_LEADER', level: null, basis: 'POST', amountInFen: 30_000 },
    { ruleId: 'BO-1', item: 'ONE_OFF', level: 'SENIOR', basis: 'CERTIFIED', amountInFen: 500_000 },
  ],
};
const segment = (worker: number, more: Partial<Segment>): Segment => ({
  workerId: id(worker),
  item: 'SKILL',
  level: 'SENIOR',
  basis: 'CERTIFIED',
  basisId: id(worker + 800),
  fromOn: day('2026-02-01'),
  lastOn: null,
  causeEventId: id(worker + 100),
  endCauseEventId: null,
  endReason: null,
  ...more,
});
const skill = (worker: number, level: Level, issuedOn = '2026-01-20', more: Partial<Segment> = {}): Segment =>
  segment(worker, { level, fromOn: firstEntitledDay(policy, day(issuedOn)), ...more });
const mentor = (worker: number, more: Partial<Segment> = {}): Segment =>
  segment(worker, { item: 'MENTOR', level: null, basis: 'AGREEMENT', basisId: id(worker + 850), causeEventId: id(worker + 150), ...more });
const employed = (worker: number, fromOn = '2020-01-01', lastOn: string | null = null): EmploymentSpan => ({
  workerId: id(worker),
  fromOn: day(fromOn),
  lastOn: lastOn === null ? null : day(lastOn),
});
const known = (segments: Segment[], employments: EmploymentSpan[]): PayFacts => ({ segments, employments, rateTables: [RATES] });
const run = (facts: PayFacts, period: Month = NOVEMBER, closed: ClosedPeriod[] = []): Statement =>
  statementFor(period, closed, facts, () => policy);
const close = (facts: PayFacts, ...periods: string[]): ClosedPeriod[] =>
  periods.reduce<ClosedPeriod[]>(
    (closed, period) => [...closed, { period: month(period), lines: run(facts, month(period), closed).lines }],
    [],
  );
const annulled = (of: Segment, decidedOn: string): Segment => ({
  ...of,
  lastOn: lastEntitledDay('ANNULLED', day(decidedOn)),
  endReason: 'ANNULLED',
  endCauseEventId: id(500),
});

const ps1 = known([skill(1, 'SENIOR')], [employed(1)]);
const ps2 = known([skill(3, 'INTERMEDIATE')], [employed(3, '2020-01-01', '2026-11-15')]);
const ps3 = known([skill(2, 'TECHNICIAN'), mentor(2)], [employed(2)]);
const ps4 = {
  before: known([skill(4, 'SENIOR', '2026-07-20')], [employed(4)]),
  after: known([annulled(skill(4, 'SENIOR', '2026-07-20'), '2026-10-11')], [employed(4)]),
};
const ps8 = known([], [employed(5)]);

describe('the scenarios of the payroll engineer', () => {
  it('PS-1: 高级工 all November', () =>
    expect(run(ps1).lines).toMatchObject([{ item: 'SKILL', amountInFen: 30_000, days: 30, daysInMonth: 30 }]));

  it('PS-2: 中级工, last day in post 15 November', () =>
    expect(run(ps2).lines).toMatchObject([
      { item: 'SKILL', amountInFen: 10_000, days: 15, daysInMonth: 30, noteCode: 'LEFT_MID_MONTH', toOn: '2026-11-15' },
    ]));

  it('PS-3: 技师 who is also mentor of one apprentice', () =>
    expect(run(ps3).lines).toMatchObject([
      { item: 'SKILL', amountInFen: 60_000 },
      { item: 'MENTOR', amountInFen: 20_000, level: null, ruleId: 'MT-1' },
    ]));

  it('PS-4: annulled on 11 October, recorded after October was closed: one delta, nothing for November, October as it was', () => {
    const closed = close(ps4.before, '2026-08', '2026-09', '2026-10');
    const october = JSON.stringify(closed);
    const november = run(ps4.after, NOVEMBER, closed);
    expect(november.lines).toMatchObject([
      {
        adjustsPeriod: '2026-10',
        amountInFen: -20_323,
        dueInFen: 9_677,
        closedInFen: 30_000,
        days: 10,
        daysInMonth: 31,
        causeEventIds: [id(500)],
      },
    ]);
    expect(november.lines).toHaveLength(1);
    expect(november.missing).toEqual([]);
    expect(JSON.stringify(closed)).toBe(october);
  });

  it('PS-5: annulled on 10 November, before the close', () =>
    expect(run(known([annulled(skill(1, 'SENIOR'), '2026-11-10')], [employed(1)])).lines).toMatchObject([
      { amountInFen: 9_000, days: 9, noteCode: 'ANNULLED', toOn: '2026-11-09', causeEventIds: [id(101), id(500)] },
    ]));

  it('PS-6: as PS-4, and a person decides on full recovery', () => {
    const closed = close(ps4.before, '2026-08', '2026-09', '2026-10');
    closed.push({ period: NOVEMBER, lines: run(ps4.after, NOVEMBER, closed).lines });
    const decided = known(
      ps4.after.segments.map((each) => recovered(each, each.fromOn, id(501))),
      [employed(4)],
    );
    expect(
      run(decided, month('2026-12'), closed).lines.map(({ adjustsPeriod, amountInFen, causeEventIds }) => [
        adjustsPeriod,
        amountInFen,
        ...causeEventIds,
      ]),
    ).toEqual([
      ['2026-08', -30_000, id(501)],
      ['2026-09', -30_000, id(501)],
      ['2026-10', -9_677, id(501)],
    ]);
  });

  it('PS-7: 中级工 certificate on 20 November: nothing for November, all of December', () => {
    const facts = known([skill(1, 'INTERMEDIATE', '2026-11-20')], [employed(1)]);
    expect(run(facts)).toEqual({ lines: [], missing: [{ workerId: id(1), reasonCode: 'STARTS_LATER' }] });
    expect(run(facts, month('2026-12')).lines).toMatchObject([{ amountInFen: 20_000, days: 31 }]);
  });

  it('PS-8: no tier on record', () =>
    expect(run(ps8)).toEqual({ lines: [], missing: [{ workerId: id(5), reasonCode: 'NO_TIER_ON_RECORD' }] }));

  it('PS-10: leaves firm A on the 15th, starts at firm B on the 16th: no day is paid by both', () => {
    const firmA = run(known([skill(1, 'SENIOR')], [employed(1, '2020-01-01', '2026-11-15')]));
    const firmB = run(known([skill(1, 'SENIOR')], [employed(1, '2026-11-16')]));
    expect(firmA.lines).toMatchObject([{ amountInFen: 15_000, days: 15 }]);
    expect(firmB.lines).toMatchObject([{ amountInFen: 15_000, days: 15, noteCode: null }]);
  });

  it('PS-11: two certificates, one skill line, the higher', () => {
    const facts = known([skill(1, 'INTERMEDIATE', '2025-01-01', { causeEventId: id(300) }), skill(1, 'SENIOR')], [employed(1)]);
    expect(run(facts).lines).toMatchObject([{ level: 'SENIOR', amountInFen: 30_000 }]);
    expect(run(known([...facts.segments].reverse(), [employed(1)]))).toEqual(run(facts));
  });

  it('PS-12: appointment as 首席技师 ends on 31 December: December full, naming the end date, January none', () => {
    const chief = skill(1, 'CHIEF', '2023-12-15', {
      basis: 'APPOINTED',
      lastOn: day('2026-12-31'),
      endReason: 'APPOINTMENT_ENDED',
      endCauseEventId: id(502),
    });
    expect(run(known([chief], [employed(1)]), month('2026-12')).lines).toMatchObject([
      { amountInFen: 400_000, days: 31, toOn: '2026-12-31', noteCode: 'APPOINTMENT_ENDED', causeEventIds: [id(101), id(502)] },
    ]);
    const renewed = { ...chief, fromOn: day('2027-01-01'), lastOn: null, endReason: null, endCauseEventId: null, causeEventId: id(503) };
    expect(run(known([chief, renewed], [employed(1)]), month('2026-12')).lines).toMatchObject([
      { amountInFen: 400_000, days: 31, toOn: null, noteCode: null, causeEventIds: [id(101)] },
    ]);
    expect(run(known([chief, { ...renewed, fromOn: day('2027-01-02') }], [employed(1)]), month('2026-12')).lines).toMatchObject([
      { noteCode: 'APPOINTMENT_ENDED' },
    ]);
    expect(run(known([chief], [employed(1)]), month('2027-01'))).toEqual({
      lines: [],
      missing: [{ workerId: id(1), reasonCode: 'ENTITLEMENT_ENDED' }],
    });
  });

  it('PS-1, 2, 3, 4 and 8 together are the statement that the documentation prints', () => {
    const parts = [ps1, ps2, ps3, ps8];
    const of = (mine: PayFacts): PayFacts =>
      known(
        [...parts.flatMap(({ segments }) => segments), ...mine.segments],
        [...parts.flatMap(({ employments }) => employments), ...mine.employments],
      );
    const { lines, missing } = run(of(ps4.after), NOVEMBER, close(of(ps4.before), '2026-08', '2026-09', '2026-10'));
    expect(totalsOf(lines, missing.length)).toEqual({
      amountMinor: 99_677,
      byType: { SKILL: 79_677, MENTOR: 20_000, TEAM_LEADER: 0, ONE_OFF: 0 },
      lines: 5,
      workers: 4,
      missing: 1,
    });
  });
});

describe('invariant 29: only the highest level pays, and lines of other kinds stand beside it', () => {
  it('skill, mentor and team-leader lines stand side by side', () => {
    const leader = segment(1, { item: 'TEAM_LEADER', level: null, basis: 'POST', causeEventId: id(301) });
    expect(
      run(known([skill(1, 'SENIOR'), leader, mentor(1)], [employed(1)])).lines.map(({ item, amountInFen }) => [item, amountInFen]),
    ).toEqual([
      ['SKILL', 30_000],
      ['MENTOR', 20_000],
      ['TEAM_LEADER', 30_000],
    ]);
  });

  it('an appointment above the certificate pays; the certificate then does not', () => {
    const post = skill(1, 'CHIEF', '2026-01-20', { basis: 'APPOINTED', causeEventId: id(302) });
    expect(run(known([skill(1, 'TECHNICIAN'), post], [employed(1)])).lines).toMatchObject([{ ruleId: 'SK-CHIEF' }]);
  });

  it('at the same level the post goes before the paper, below it the paper', () => {
    const post = skill(1, 'TECHNICIAN', '2026-01-20', { basis: 'APPOINTED', causeEventId: id(302) });
    expect(run(known([skill(1, 'TECHNICIAN'), post], [employed(1)])).lines).toMatchObject([{ ruleId: 'SK-TECH-POST' }]);
  });

  it('a level without a row does not qualify: the next lower one with a row pays', () =>
    expect(
      run(known([skill(1, 'SENIOR'), skill(1, 'SENIOR_TECHNICIAN', '2026-01-20', { causeEventId: id(303) })], [employed(1)])).lines,
    ).toMatchObject([{ level: 'SENIOR' }]));

  it('特级 and 首席 are never paid by a certificate', () => {
    const rows = [{ ruleId: 'X', item: 'SKILL' as const, level: null, basis: 'CERTIFIED' as const, amountInFen: 1 }];
    const facts = { ...known([skill(1, 'CHIEF')], [employed(1)]), rateTables: [{ ...RATES, rows }] };
    expect(run(facts)).toEqual({ lines: [], missing: [{ workerId: id(1), reasonCode: 'NO_RATE' }] });
  });

  it('two apprentices are two lines, each of its agreement', () =>
    expect(run(known([mentor(1), mentor(1, { basisId: id(860), causeEventId: id(304) })], [employed(1)])).lines).toHaveLength(2));

  it('invariant 33: a bonus is paid once, in the month of its day', () => {
    const bonus = segment(1, { item: 'ONE_OFF', fromOn: day('2026-11-10'), causeEventId: id(305) });
    const facts = known([bonus], [employed(1)]);
    expect(run(facts).lines).toMatchObject([{ item: 'ONE_OFF', amountInFen: 500_000, adjustsPeriod: null }]);
    expect(run(facts, month('2026-12'), close(facts, '2026-11')).lines).toEqual([]);
    expect(run(known([bonus], [employed(1, '2026-11-11')])).lines).toEqual([]);
  });

  it('a suspension pauses and its lifting resumes: one line, its days added before they are rounded', () => {
    const paused = skill(1, 'SENIOR', '2026-01-20', {
      lastOn: lastEntitledDay('SUSPENDED', day('2026-11-05')),
      endReason: 'SUSPENDED',
      endCauseEventId: id(306),
    });
    const resumed = skill(1, 'SENIOR', '2026-01-20', { fromOn: day('2026-11-21'), causeEventId: id(307) });
    expect(run(known([paused, resumed], [employed(1)])).lines).toMatchObject([
      { days: 14, amountInFen: 14_000, noteCode: null, causeEventIds: [id(101), id(307)] },
    ]);
  });

  it('a contract that follows on the next day is no leaving; leaving with the month is no part month', () => {
    const [first, second] = [employed(1, '2020-01-01', '2026-11-15'), employed(1, '2026-11-16')];
    expect(run(known([skill(1, 'SENIOR')], [first, second])).lines).toMatchObject([{ days: 30, noteCode: null, toOn: null }]);
    const ended = skill(1, 'SENIOR', '2026-01-20', { lastOn: day('2026-11-15'), endReason: 'ANNULLED', endCauseEventId: id(500) });
    expect(run(known([ended], [first, second])).lines).toMatchObject([{ days: 15, noteCode: 'ANNULLED' }]);
    expect(run(known([skill(1, 'SENIOR')], [employed(1, '2020-01-01', '2026-11-30')])).lines).toMatchObject([
      { days: 30, noteCode: 'LEFT', toOn: '2026-11-30' },
    ]);
  });

  it('a closed month, computed again, is itself: what was closed for it or after it changes nothing', () => {
    const closed = close(ps4.before, '2026-08', '2026-09', '2026-10', '2026-11', '2026-12');
    expect(run(ps4.before, NOVEMBER, closed).lines).toEqual(closed[3]!.lines);
    expect(run(ps4.after, month('2026-10'), closed).lines.map(({ adjustsPeriod }) => adjustsPeriod)).toEqual([null]);
  });

  it('a new version that leaves the rate alone does not split the month; one that changes it does', () => {
    const from = (amountInFen: number): RateTable => ({
      ...RATES,
      version: 4,
      validFrom: day('2026-11-16'),
      rows: RATES.rows.map((row) => (row.level === 'SENIOR' ? { ...row, amountInFen } : row)),
    });
    const facts = (next: RateTable): PayFacts => ({ ...ps1, rateTables: [RATES, next] });
    expect(run(facts(from(30_000))).lines).toMatchObject([{ days: 30, amountInFen: 30_000, rateTableVersion: 4 }]);
    expect(run(facts(from(40_000))).lines).toMatchObject([
      { days: 15, amountInFen: 15_000 },
      { days: 15, amountInFen: 20_000 },
    ]);
  });
});

describe('missing, with its reason', () => {
  const reason = (facts: PayFacts, mentorMode = policy.mentorMode) =>
    statementFor(NOVEMBER, [], facts, () => ({ ...policy, mentorMode })).missing.map(({ reasonCode }) => reasonCode);

  it('no row in the table in force, or no table', () => {
    expect(reason(known([skill(1, 'JUNIOR')], [employed(1)]))).toEqual(['NO_RATE']);
    expect(reason({ ...ps1, rateTables: [] })).toEqual(['NO_RATE']);
    expect(reason({ ...ps1, rateTables: [{ ...RATES, validTo: day('2026-10-31') }] })).toEqual(['NO_RATE']);
  });
  it('what ended before the month', () => {
    const ended = (endReason: Segment['endReason']): PayFacts =>
      known([skill(1, 'SENIOR', '2026-01-20', { lastOn: day('2026-10-31'), endReason, endCauseEventId: id(500) })], [employed(1)]);
    expect(reason(ended('ANNULLED'))).toEqual(['TIER_ANNULLED']);
    expect(reason(ended('SUSPENDED'))).toEqual(['TIER_SUSPENDED']);
    expect(reason(ended('AGREEMENT_ENDED'))).toEqual(['ENTITLEMENT_ENDED']);
  });
  it('entitled only on days outside the service', () =>
    expect(
      reason(
        known(
          [skill(1, 'SENIOR', '2026-01-20', { lastOn: day('2026-11-10'), endReason: 'ANNULLED', endCauseEventId: id(500) })],
          [employed(1, '2026-11-11')],
        ),
      ),
    ).toEqual(['NOT_IN_SERVICE_THEN']));
  it('a mentor who is paid at the end', () => {
    expect(reason(known([mentor(1)], [employed(1)]), 'SETTLED_AT_END')).toEqual(['SETTLED_AT_END']);
    expect(reason(known([mentor(1)], [employed(1)]))).toEqual([]);
  });
  it('nobody who was not in service in the month', () =>
    expect(reason(known([], [employed(1, '2026-12-01'), employed(2, '2020-01-01', '2026-10-31')]))).toEqual([]));
});
