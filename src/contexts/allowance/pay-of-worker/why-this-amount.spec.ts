import { id } from '../../../../test/support/stories/given';
import { day, month } from '../../../kernel/day';
import type { ClosedLine } from '../allowance.events';
import { Behind, whyThisAmount } from './why-this-amount';

const [STARTED, ENDED, LEFT, ADOPTED] = [id(21), id(22), id(23), id(24)];
const line: ClosedLine = {
  lineId: id(30),
  workerId: id(1),
  item: 'SKILL',
  level: 'SENIOR',
  basis: 'CERTIFIED',
  basisId: id(2),
  rateInFen: 42_000,
  days: 10,
  daysInMonth: 31,
  amountInFen: 13_548,
  ruleId: 'SK-X',
  rateTableVersion: 2,
  causeEventIds: [STARTED, ENDED, LEFT, ADOPTED, id(99)],
  adjustsPeriod: null,
  noteCode: 'ANNULLED',
  toOn: day('2026-10-10'),
  dueInFen: null,
  closedInFen: null,
  employeeNo: 'W0001',
};
const behind: Behind = {
  segments: [
    {
      workerId: id(1),
      item: 'SKILL',
      level: 'SENIOR',
      basis: 'CERTIFIED',
      basisId: id(2),
      fromOn: day('2026-04-01'),
      lastOn: day('2026-10-10'),
      causeEventId: STARTED,
      endCauseEventId: ENDED,
      endReason: 'ANNULLED',
    },
  ],
  services: [{ endCauseEventId: LEFT, lastOn: '2026-10-20' }],
  rateTables: [
    {
      tableId: id(90),
      version: 2,
      legalBasis: '集合〔2026〕3号',
      validFrom: day('2026-01-01'),
      validTo: null,
      adoptedEventId: ADOPTED,
      rows: [{ ruleId: 'SK-X', item: 'SKILL', level: 'SENIOR', basis: 'CERTIFIED', amountInFen: 42_000, occupationGroup: 'SHORTAGE' }],
    },
  ],
};

it('names the rule, the days and each fact behind a line', () =>
  expect(whyThisAmount(line, behind)).toMatchObject({
    amountMinor: 13_548,
    rule: { ruleId: 'SK-X', rateMinor: 42_000, rateTableVersion: 2, legalBasis: '集合〔2026〕3号', occupationGroup: 'SHORTAGE' },
    proration: { days: 10, daysInMonth: 31, toOn: '2026-10-10' },
    adjusts: null,
    causes: [
      { eventId: STARTED, code: 'STARTED', basisId: id(2), on: '2026-04-01' },
      { eventId: ENDED, code: 'ANNULLED', basisId: id(2), on: '2026-10-10' },
      { eventId: LEFT, code: 'LEFT', basisId: null, on: '2026-10-20' },
      { eventId: ADOPTED, code: 'RATE_TABLE_ADOPTED', basisId: null, on: '2026-01-01' },
      { eventId: id(99), code: 'UNKNOWN', basisId: null, on: null },
    ],
  }));
it('says of an adjustment what was due and what was closed', () =>
  expect(whyThisAmount({ ...line, adjustsPeriod: month('2026-09'), dueInFen: 9_677, closedInFen: 30_000 }, behind).adjusts).toEqual({
    period: '2026-09',
    dueMinor: 9_677,
    closedMinor: 30_000,
  }));
it('knows no table that was never adopted, nor a rule that is not in it', () => {
  expect(whyThisAmount({ ...line, rateTableVersion: 7 }, behind).rule).toMatchObject({ legalBasis: null, occupationGroup: null });
  expect(whyThisAmount({ ...line, ruleId: 'OTHER' }, behind).rule).toMatchObject({ legalBasis: '集合〔2026〕3号', occupationGroup: null });
});
it('takes of what one certificate began the part that the line is about', () => {
  const award = { ...behind.segments[0]!, item: 'ONE_OFF', fromOn: day('2026-03-10') } as const;
  const both: Behind = { ...behind, segments: [...behind.segments, award] };
  const begun = (item: ClosedLine['item']) => whyThisAmount({ ...line, item, causeEventIds: [STARTED] }, both).causes[0]!.on;
  expect([begun('SKILL'), begun('ONE_OFF'), begun('MENTOR')]).toEqual(['2026-04-01', '2026-03-10', '2026-04-01']);
});
it('tells of an agreement that was settled its months and their share, and of no other line', () => {
  const monthly = { ...behind.segments[0]!, item: 'MENTOR', level: null, basis: 'AGREEMENT', basisId: id(3) } as const;
  const [other, own] = [
    { ...monthly, basisId: id(4), settlement: { months: 6, permille: 500 } },
    { ...monthly, settlement: { months: 12, permille: 1000 } },
  ];
  const settlement = (noteCode: ClosedLine['noteCode'], segments: Behind['segments']) =>
    whyThisAmount({ ...line, item: 'MENTOR', basisId: id(3), noteCode }, { ...behind, segments }).settlement;
  expect(settlement('SETTLED', [other, monthly, own])).toEqual({ months: 12, permille: 1000 });
  expect([
    settlement('SETTLED', [other, monthly]),
    settlement('SETTLED', []),
    settlement('LEFT_MID_MONTH', [own]),
    settlement(null, [own]),
  ]).toEqual([null, null, null, null]);
});
