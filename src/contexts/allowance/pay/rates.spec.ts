import { id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import type { RateRow } from '../allowance.events';
import type { RateTable, Segment } from './pay-facts';
import { rateOn } from './rates';

const [TURNER, ELECTRICIAN] = ['6-18-01-01', '6-31-01-03'];
const row = (ruleId: string, more: Partial<RateRow> = {}): RateRow => ({
  ruleId,
  item: 'SKILL',
  level: 'SENIOR',
  basis: 'CERTIFIED',
  amountInFen: 1,
  ...more,
});
const table = (...rows: RateRow[]): RateTable => ({
  tableId: id(90),
  version: 1,
  legalBasis: 'test',
  validFrom: day('2026-01-01'),
  validTo: day('2026-12-31'),
  rows,
  groups: [{ code: 'SHORTAGE', occupations: [TURNER!] }],
  adoptedEventId: id(91),
});
const segment: Segment = {
  workerId: id(1),
  item: 'SKILL',
  level: 'SENIOR',
  basis: 'CERTIFIED',
  basisId: id(2),
  occupationCode: TURNER,
  fromOn: day('2026-01-01'),
  lastOn: null,
  causeEventId: id(3),
  endCauseEventId: null,
  endReason: null,
};
const paidBy = (rows: RateRow[], more: Partial<Segment> = {}, on = '2026-06-01') =>
  rateOn({ ...segment, ...more }, [table(...rows)], day(on))?.row.ruleId;
const PREMIUM = { occupationGroup: 'SHORTAGE' };

describe('a row for a group of occupations', () => {
  const both = [row('ALL'), row('PREMIUM', PREMIUM)];
  it('pays its occupations, wherever it stands', () => expect([paidBy(both), paidBy([...both].reverse())]).toEqual(['PREMIUM', 'PREMIUM']));
  it('and no other', () => {
    expect([
      paidBy(both, { occupationCode: ELECTRICIAN }),
      paidBy(both, { occupationCode: null }),
      paidBy([...both].reverse(), { occupationCode: ELECTRICIAN }),
    ]).toEqual(['ALL', 'ALL', 'ALL']);
    expect(paidBy([row('PREMIUM', PREMIUM)], { occupationCode: ELECTRICIAN })).toBeUndefined();
  });
  it('does not go before a row for the very level', () => {
    const mentor = { item: 'MENTOR', basis: 'AGREEMENT' } as const;
    expect(paidBy([row('ANY', { ...mentor, level: null, ...PREMIUM }), row('LEVEL', mentor)], mentor)).toBe('LEVEL');
    expect(
      paidBy([row('ANY', { ...mentor, level: null }), row('PREMIUM', { ...mentor, level: null, ...PREMIUM })], { ...mentor, level: null }),
    ).toBe('PREMIUM');
  });
});
it('a table without groups pays every occupation alike', () =>
  expect(rateOn(segment, [{ ...table(row('ALL')), groups: [] }], day('2026-06-01'))?.row.ruleId).toBe('ALL'));
it('is in force from its first day to its last', () => {
  expect(['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01'].map((on) => paidBy([row('ALL')], {}, on))).toEqual([
    undefined,
    'ALL',
    'ALL',
    undefined,
  ]);
});
describe('a row for a contest', () => {
  const prize = { item: 'ONE_OFF', basis: 'CONTEST', level: null } as const;
  const rows = [
    row('ANY', prize),
    row('CITY', { ...prize, contestTier: 'CITY' }),
    row('CITY-3', { ...prize, contestTier: 'CITY', maxRank: 3 }),
    row('CITY-1', { ...prize, contestTier: 'CITY', maxRank: 1 }),
    row('FIRST', { ...prize, maxRank: 1 }),
  ];
  const placed = (tier: string, rank: number) => paidBy(rows, { ...prize, contest: { tier, rank } });
  it('pays its tier and its places, the nearest row first', () =>
    expect([1, 2, 3, 4].map((rank) => placed('CITY', rank))).toEqual(['CITY-1', 'CITY-3', 'CITY-3', 'CITY']));
  it('of any tier where it names none', () => expect([placed('PROVINCE', 1), placed('PROVINCE', 2)]).toEqual(['FIRST', 'ANY']));
  it('and nobody who was placed nowhere', () => {
    expect(paidBy(rows.slice(1), prize)).toBeUndefined();
    expect(paidBy(rows, { item: 'ONE_OFF', level: 'SENIOR' })).toBeUndefined();
  });
});
