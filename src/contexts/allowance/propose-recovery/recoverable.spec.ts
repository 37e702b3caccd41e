import { id } from '../../../../test/support/stories/given';
import { Day, day, Month, month } from '../../../kernel/day';
import type { Level } from '../../../kernel/level';
import { policyPackOn } from '../../catalogue';
import type { RateRow } from '../allowance.events';
import type { PayBasis, Service } from '../pay-basis';
import type { RateTable } from '../pay/pay-facts';
import { PaidBy, recoverable } from './recoverable';

const [WORKER, CERTIFICATE, LOWER, ISSUED, ANNULLED] = [id(4), id(1), id(2), id(21), id(22)] as const;
const TURNER = '6-18-01-01';
const senior: PayBasis = {
  basisId: CERTIFICATE,
  item: 'SKILL',
  level: 'SENIOR',
  basis: 'CERTIFIED',
  occupationCode: TURNER,
  fromOn: day('2026-07-01'),
  lastOn: null,
  endReason: null,
  causeEventId: ISSUED,
  endCauseEventId: null,
};
const lower: PayBasis = { ...senior, basisId: LOWER, level: 'INTERMEDIATE', fromOn: day('2025-01-01'), causeEventId: id(24) };
const turner: Service = { occupationCode: TURNER, fromOn: day('2020-01-01'), lastOn: null, endCauseEventId: null };
const row = (level: Level, amountInFen: number, more: Partial<RateRow> = {}): RateRow => ({
  ruleId: `SK-${level}`,
  item: 'SKILL',
  level,
  basis: 'CERTIFIED',
  amountInFen,
  ...more,
});
const table = (...rows: RateRow[]): RateTable => ({
  tableId: id(90),
  version: 1,
  legalBasis: 'test',
  validFrom: day('2020-01-01'),
  validTo: null,
  adoptedEventId: id(91),
  rows,
});
const policy = policyPackOn('320800', day('2026-01-01'))!.pack.pay;

interface Asked {
  readonly fromOn?: string;
  readonly lastOn?: string;
  readonly closed?: string[];
  readonly tables?: RateTable[];
  readonly policyOn?: PaidBy['policyOn'];
  readonly occupations?: [string, string][];
}
const taken = (
  bases: PayBasis[],
  {
    fromOn = '2026-07-01',
    lastOn = '2026-10-10',
    closed = ['2026-10'],
    tables = [table(row('SENIOR', 30_000))],
    policyOn = () => policy,
    occupations = [],
  }: Asked = {},
) =>
  recoverable(
    [{ workerId: WORKER, occupationOf: new Map(occupations), known: { bases, services: [turner] } }],
    { basisIds: [CERTIFICATE], fromOn: day(fromOn), lastOn: day(lastOn), causeEventId: ANNULLED },
    { rateTables: tables, closed: closed.map(month), policyOn },
  ).map(({ period, amountInFen }) => [period, amountInFen]);

describe('a closed month', () => {
  const around = ['2026-07', '2026-08', '2026-09', '2026-10', '2026-11'];
  it('that the annulled days only touch gives the one day', () => {
    expect(taken([senior], { fromOn: '2026-07-31', lastOn: '2026-09-01', closed: around })).toEqual([
      ['2026-07', 968],
      ['2026-08', 30_000],
      ['2026-09', 1_000],
    ]);
    expect(taken([senior], { fromOn: '2026-08-01', lastOn: '2026-08-31', closed: around })).toEqual([['2026-08', 30_000]]);
  });
  it('stands in the order of the calendar, whichever was closed first', () =>
    expect(taken([senior], { closed: ['2026-09', '2026-07', '2026-08'] })).toEqual([
      ['2026-07', 30_000],
      ['2026-08', 30_000],
      ['2026-09', 30_000],
    ]));
  it('beside the annulled days is not reckoned: its policy may be unknown', () => {
    const policyOn = (period: Month) => {
      if (period < '2026-08' || period > '2026-09') throw new RangeError(`no policy for ${period}`);
      return policy;
    };
    expect(taken([senior], { fromOn: '2026-08-15', lastOn: '2026-09-15', closed: around, policyOn })).toEqual([
      ['2026-08', 16_452],
      ['2026-09', 15_000],
    ]);
  });
});

describe('pay is stopped as the annulment will stop it', () => {
  const from = (fromOn: string): PayBasis => ({ ...senior, fromOn: day(fromOn) });
  const to = (lastOn: string): Day => day(lastOn);
  it('also where its first day is the last before the decision', () => {
    expect(taken([from('2026-10-10')])).toEqual([['2026-10', 968]]);
    expect(taken([from('2026-10-11')])).toEqual([]);
  });
  it('no later than it had ended before', () =>
    expect(taken([{ ...senior, lastOn: to('2026-10-05'), endReason: 'SUSPENDED', endCauseEventId: id(25) }])).toEqual([
      ['2026-10', 4_839],
    ]));
  it('without the days that count again in the same month', () => {
    // Twelve days are due (11 613), and two would be (1 935): the month is rounded as its line is, not day by day.
    expect(taken([{ ...senior, lastOn: to('2026-10-10'), endReason: 'ANNULLED', endCauseEventId: ANNULLED }, from('2026-10-30')])).toEqual([
      ['2026-10', 9_678],
    ]);
  });
  it('and the lower certificate runs on, to the fen', () => {
    // Half of an odd rate is rounded up where the lower certificate pays the other half of September.
    const tables = [table(row('SENIOR', 30_000), row('INTERMEDIATE', 20_001))];
    expect(taken([senior, lower], { lastOn: '2026-09-15', closed: ['2026-09'], tables })).toEqual([['2026-09', 15_000 + 10_001 - 20_001]]);
  });
});

it('a rate for a group of occupations is taken back where the paper is of the group', () => {
  const tables = [
    {
      ...table(row('SENIOR', 30_000), row('SENIOR', 40_000, { ruleId: 'SK-3-SHORT', occupationGroup: 'SHORTAGE' })),
      groups: [{ code: 'SHORTAGE', occupations: [TURNER] }],
    },
  ];
  const closed = ['2026-09'];
  expect(taken([senior], { tables, closed, occupations: [[CERTIFICATE, TURNER]] })).toEqual([['2026-09', 40_000]]);
  expect(taken([senior], { tables, closed, occupations: [[LOWER, TURNER]] })).toEqual([['2026-09', 30_000]]);
});
