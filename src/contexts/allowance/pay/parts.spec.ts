import fc from 'fast-check';
import { id } from '../../../../test/support/stories/given';
import { day, month } from '../../../kernel/day';
import { policyPackOn } from '../../catalogue';
import type { RateRow } from '../allowance.events';
import { dueFor } from './due';
import { partsOf } from './parts';
import type { EmploymentSpan, Segment } from './pay-facts';

const bonus: Segment = {
  workerId: id(1),
  item: 'ONE_OFF',
  level: 'INTERMEDIATE',
  basis: 'AGREEMENT',
  basisId: id(2),
  fromOn: day('2026-12-10'),
  lastOn: null,
  causeEventId: id(3),
  endCauseEventId: null,
  endReason: null,
};
const row = (more: Partial<RateRow> = {}): RateRow => ({
  ruleId: 'OO-1',
  item: 'ONE_OFF',
  level: null,
  basis: 'AGREEMENT',
  amountInFen: 500_000,
  ...more,
});

describe('the parts of what is paid once', () => {
  it('one, unless the row spreads it', () => expect(partsOf(bonus, row())).toEqual([{ on: '2026-12-10', amountInFen: 500_000 }]));
  it('one a year, and the last takes what does not divide', () =>
    expect(partsOf(bonus, row({ instalmentYears: 3 }))).toEqual([
      { on: '2026-12-10', amountInFen: 166_666 },
      { on: '2027-12-10', amountInFen: 166_666 },
      { on: '2028-12-10', amountInFen: 166_668 },
    ]));
  it('of a settlement one, whatever the row', () => {
    const settled = { ...bonus, settlement: { months: 12, permille: 500 } };
    expect(partsOf(settled, row({ amountInFen: 10_000, instalmentYears: 3 }))).toEqual([{ on: '2026-12-10', amountInFen: 60_000 }]);
  });
  it('whatever the amount and the years: as many as years, and together the amount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000_000 }), fc.integer({ min: 1, max: 10 }), (amountInFen, instalmentYears) => {
        const parts = partsOf(bonus, row({ amountInFen, instalmentYears }));
        expect([parts.length, parts.reduce((sum, part) => sum + part.amountInFen, 0)]).toEqual([instalmentYears, amountInFen]);
        expect(parts.every((part) => part.amountInFen >= 0)).toBe(true);
      }),
    );
  });
});

describe('instalments', () => {
  const policy = policyPackOn('320800', day('2026-01-01'))!.pack.pay;
  const service = (lastOn: string | null = null): EmploymentSpan => ({
    workerId: id(1),
    fromOn: day('2020-01-01'),
    lastOn: lastOn === null ? null : day(lastOn),
    endCauseEventId: null,
  });
  const table = {
    tableId: id(90),
    version: 1,
    legalBasis: 'test',
    validFrom: day('2026-01-01'),
    validTo: day('2026-12-31'),
    rows: [row({ instalmentYears: 3 })],
    adoptedEventId: id(91),
  };
  const paid = (period: string, segment: Segment = bonus, employment = service()) =>
    dueFor(month(period), { segments: [segment], employments: [employment], rateTables: [table] }, policy).map(
      ({ amountInFen, noteCode }) => [amountInFen, noteCode],
    );
  const PART = [[166_666, 'INSTALMENT']];

  it('fall in the month of the day and of its anniversaries, by the table of that day', () =>
    expect(['2026-11', '2026-12', '2027-01', '2027-12', '2028-12', '2029-12'].map((period) => paid(period))).toEqual([
      [],
      PART,
      [],
      PART,
      [[166_668, 'INSTALMENT']],
      [],
    ]));
  it('end with the service', () =>
    expect([paid('2027-12', bonus, service('2027-12-10')), paid('2027-12', bonus, service('2027-12-09'))]).toEqual([PART, []]));
  it('end with the certificate that was annulled', () => {
    const annulled = (lastOn: string): Segment => ({ ...bonus, lastOn: day(lastOn), endReason: 'ANNULLED', endCauseEventId: id(4) });
    expect([
      paid('2027-12', annulled('2027-12-10')),
      paid('2027-12', annulled('2027-12-09')),
      paid('2026-12', annulled('2027-12-09')),
    ]).toEqual([PART, [], PART]);
  });
});
