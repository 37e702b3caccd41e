import { id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import type { RateRow } from '../allowance.events';
import type { RateTable, Segment } from '../pay/pay-facts';
import { isDueOn, PaidBy, payLines } from './pay-lines';

const [STARTED, ENDED] = [id(21), id(22)] as const;
const row = (ruleId: string, amountInFen: number, more: Partial<RateRow> = {}): RateRow => ({
  ruleId,
  item: 'SKILL',
  level: 'SENIOR',
  basis: 'CERTIFIED',
  amountInFen,
  ...more,
});
const table = (version: number, validFrom: string, validTo: string | null, ...rows: RateRow[]): RateTable => ({
  tableId: id(90),
  version,
  legalBasis: `集合〔2026〕${version}号`,
  validFrom: day(validFrom),
  validTo: validTo === null ? null : day(validTo),
  rows,
  adoptedEventId: id(90 + version),
});
const senior: Segment = {
  workerId: id(1),
  item: 'SKILL',
  level: 'SENIOR',
  basis: 'CERTIFIED',
  basisId: id(2),
  fromOn: day('2026-04-01'),
  lastOn: day('2027-03-31'),
  causeEventId: STARTED,
  endCauseEventId: ENDED,
  endReason: 'ANNULLED',
};
const by = (rateTables: RateTable[], mentorMode: 'MONTHLY' | 'SETTLED_AT_END' = 'MONTHLY'): PaidBy => ({
  rateTables,
  policyOn: () => ({ mentorMode }),
});
const told = (segments: Segment[], paidBy: PaidBy) =>
  payLines(segments, paidBy).map(({ how, fromOn, lastOn, amountInFen, clause, endReason }) => [
    how,
    fromOn,
    lastOn,
    amountInFen,
    clause && `${clause.ruleId} v${clause.rateTableVersion}`,
    endReason,
  ]);

describe('what is paid by the month', () => {
  it('names the amount, the row, the contract behind it and the facts', () =>
    expect(payLines([senior], by([table(1, '2026-01-01', null, row('SK-3', 30_000))]))).toEqual([
      {
        item: 'SKILL',
        level: 'SENIOR',
        basis: 'CERTIFIED',
        basisId: id(2),
        how: 'MONTHLY',
        fromOn: '2026-04-01',
        lastOn: '2027-03-31',
        amountInFen: 30_000,
        parts: null,
        clause: { ruleId: 'SK-3', rateTableVersion: 1, legalBasis: '集合〔2026〕1号', adoptedByEventId: id(91) },
        endReason: 'ANNULLED',
        causeEventId: STARTED,
        endCauseEventId: ENDED,
      },
    ]));
  it('is a line for each row in turn, and a gap where no table is in force', () => {
    const tables = [table(1, '2026-01-01', '2026-08-31', row('SK-3', 30_000)), table(2, '2026-10-01', null, row('SK-3', 35_000))];
    expect(told([senior], by(tables))).toEqual([
      ['MONTHLY', '2026-04-01', '2026-08-31', 30_000, 'SK-3 v1', null],
      ['MONTHLY', '2026-09-01', '2026-09-30', null, null, null],
      ['MONTHLY', '2026-10-01', '2027-03-31', 35_000, 'SK-3 v2', 'ANNULLED'],
    ]);
  });
  it('is one line where another table changes nothing within its days', () => {
    expect(
      told([senior], by([table(1, '2026-04-01', '2027-03-31', row('SK-3', 30_000)), table(2, '2027-04-01', null, row('SK-3', 35_000))])),
    ).toEqual([['MONTHLY', '2026-04-01', '2027-03-31', 30_000, 'SK-3 v1', 'ANNULLED']]);
    expect(told([{ ...senior, lastOn: day('2026-03-31') }], by([]))).toEqual([]);
  });
  it('waits for the end of an agreement where the policy says so', () => {
    const mentor: Segment = { ...senior, item: 'MENTOR', level: null, basis: 'AGREEMENT', endReason: 'AGREEMENT_ENDED' };
    const tables = [table(1, '2026-01-01', null, row('MT', 10_000, { item: 'MENTOR', level: null, basis: 'AGREEMENT' }))];
    expect([told([mentor], by(tables))[0]![0], told([mentor], by(tables, 'SETTLED_AT_END'))[0]![0]]).toEqual(['MONTHLY', 'AT_END']);
  });
});

describe('what is paid once', () => {
  const award: Segment = { ...senior, item: 'ONE_OFF', lastOn: null, endReason: null, endCauseEventId: null };
  const tables = [table(1, '2026-04-01', null, row('FA', 100_000, { item: 'ONE_OFF', instalmentYears: 3 }))];
  it('has its parts, and the sum of them', () => {
    expect(told([award], by(tables))).toEqual([['ONCE', '2026-04-01', '2028-04-01', 100_000, 'FA v1', null]]);
    expect(payLines([award], by(tables))[0]!.parts).toEqual([
      { on: '2026-04-01', amountInFen: 33_333 },
      { on: '2027-04-01', amountInFen: 33_333 },
      { on: '2028-04-01', amountInFen: 33_334 },
    ]);
  });
  it('without those that fall due after its end', () =>
    expect(told([{ ...award, lastOn: day('2027-03-31'), endReason: 'ANNULLED' }], by(tables))).toEqual([
      ['ONCE', '2026-04-01', '2027-03-31', 33_333, 'FA v1', 'ANNULLED'],
    ]));
  it('is nothing where the table of its day gives nothing', () =>
    expect(told([{ ...award, fromOn: day('2026-03-31') }], by(tables))).toEqual([['ONCE', '2026-03-31', '2026-03-31', null, null, null]]));
  it('is due on the days of its parts', () => {
    const [line] = payLines([award], by(tables));
    expect(['2026-04-01', '2026-04-02', '2027-04-01', '2029-04-01'].map((on) => isDueOn(line!, day(on)))).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(['2026-03-31', '2026-04-01', '2027-03-31', '2027-04-01'].map((on) => isDueOn({ ...senior, parts: null }, day(on)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('a row that pays in turn', () => {
  const tables = [
    table(1, '2026-01-01', '2026-08-31', row('SK-3', 30_000)),
    table(2, '2026-09-01', '2026-10-31', row('SK-3', 35_000)),
    table(3, '2026-11-01', null, row('SK-3', 40_000)),
  ];
  const inTurn = [
    ['MONTHLY', '2026-04-01', '2026-08-31', 30_000, 'SK-3 v1', null],
    ['MONTHLY', '2026-09-01', '2026-10-31', 35_000, 'SK-3 v2', null],
    ['MONTHLY', '2026-11-01', '2027-03-31', 40_000, 'SK-3 v3', 'ANNULLED'],
  ];
  it('follows the days of the tables, not their order', () =>
    expect([told([senior], by(tables)), told([senior], by([...tables].reverse()))]).toEqual([inTurn, inTurn]));
  it('pays on where an older table begins and ends beside it', () =>
    expect(
      told([senior], by([table(1, '2026-06-01', '2026-08-31', row('SK-3', 25_000)), table(2, '2026-01-01', null, row('SK-3', 30_000))])),
    ).toEqual([['MONTHLY', '2026-04-01', '2027-03-31', 30_000, 'SK-3 v2', 'ANNULLED']]));
  it('may pay the last day alone, and a segment of one day', () => {
    expect(told([{ ...senior, lastOn: day('2026-09-01') }], by(tables))).toEqual([
      inTurn[0],
      ['MONTHLY', '2026-09-01', '2026-09-01', 35_000, 'SK-3 v2', 'ANNULLED'],
    ]);
    expect(told([{ ...senior, lastOn: senior.fromOn }], by(tables))).toEqual([
      ['MONTHLY', '2026-04-01', '2026-04-01', 30_000, 'SK-3 v1', 'ANNULLED'],
    ]);
  });
  it('stays open with a segment that is', () =>
    expect(told([{ ...senior, fromOn: day('2026-11-01'), lastOn: null, endReason: null }], by(tables))).toEqual([
      ['MONTHLY', '2026-11-01', null, 40_000, 'SK-3 v3', null],
    ]));
  it('pays a tier by the month, whatever the policy says of mentors', () =>
    expect(told([senior], by(tables, 'SETTLED_AT_END')).map(([how]) => how)).toEqual(['MONTHLY', 'MONTHLY', 'MONTHLY']));
});

it('a one-off without a row has no parts', () =>
  expect(payLines([{ ...senior, item: 'ONE_OFF' }], by([]))).toMatchObject([{ how: 'ONCE', amountInFen: null, clause: null, parts: [] }]));

it('lines stand by their first day, then by what is paid, then by its ground, in whatever order they are told', () => {
  const [leader, other] = [{ ...senior, item: 'TEAM_LEADER', basisId: id(1) } as const, { ...senior, basisId: id(3) }];
  const [earlier, later] = [
    { ...leader, fromOn: day('2026-03-31'), basisId: id(5) },
    { ...senior, fromOn: day('2026-04-02'), basisId: id(0) },
  ];
  const all: Segment[] = [earlier, senior, other, leader, later];
  const stand = (segments: Segment[]) => payLines(segments, by([])).map(({ fromOn, item, basisId }) => ({ fromOn, item, basisId }));
  const expected = all.map(({ fromOn, item, basisId }) => ({ fromOn, item, basisId }));
  for (const turned of all.keys()) {
    const told = [...all.slice(turned), ...all.slice(0, turned)];
    expect([stand(told), stand(told.reverse())]).toEqual([expected, expected]);
  }
  for (const [first, second] of [
    [earlier, senior],
    [senior, other],
    [other, leader],
    [leader, later],
  ] as const)
    expect(stand([second, first])).toEqual(stand([first, second]));
});
