import { id } from '../../../../test/support/stories/given';
import { day, month } from '../../../kernel/day';
import type { Level } from '../../../kernel/level';
import type { ClosedStatement, StatementFacts } from '../allowance-statement/open-statement';
import type { ClosedLine } from '../allowance.events';
import type { EmploymentSpan, EndReason, RateTable, Segment } from '../pay/pay-facts';
import type { Payment } from '../payment';
import type { SaidOfMonths } from './paid-months';
import { evidenceTotals, isExplained, payEvidence, TermCertificate, UnpaidReason } from './pay-evidence';

const [HOLDER, CERTIFICATE, POST] = [id(1), id(11), id(12)];
const LAST = day('2026-11-15');
const certificate: TermCertificate = {
  certificateId: CERTIFICATE,
  workerId: HOLDER,
  number: 'Y1',
  level: 'INTERMEDIATE',
  issuedOn: day('2026-06-20'),
  isAnnulled: false,
  postIds: [],
};
const segment: Segment = {
  workerId: HOLDER,
  item: 'SKILL',
  level: 'INTERMEDIATE',
  basis: 'CERTIFIED',
  basisId: CERTIFICATE,
  fromOn: day('2026-07-01'),
  lastOn: null,
  causeEventId: id(21),
  endCauseEventId: null,
  endReason: null,
};
const served: EmploymentSpan = { workerId: HOLDER, fromOn: day('2015-01-01'), lastOn: null };
const table: RateTable = {
  tableId: id(90),
  version: 1,
  legalBasis: 'test',
  validFrom: day('2026-01-01'),
  validTo: null,
  adoptedEventId: id(91),
  rows: (['INTERMEDIATE', 'SENIOR'] as const).map((level) => ({
    ruleId: `SK-${level}`,
    item: 'SKILL',
    level,
    basis: 'CERTIFIED',
    amountInFen: 20_000,
  })),
};
const line = (amountInFen: number, more: Partial<ClosedLine> = {}): ClosedLine => ({
  lineId: id(30),
  workerId: HOLDER,
  item: 'SKILL',
  level: 'INTERMEDIATE',
  basis: 'CERTIFIED',
  basisId: CERTIFICATE,
  rateInFen: 20_000,
  days: 31,
  daysInMonth: 31,
  amountInFen,
  ruleId: 'SK-INTERMEDIATE',
  rateTableVersion: 1,
  causeEventIds: [],
  adjustsPeriod: null,
  noteCode: null,
  toOn: null,
  dueInFen: null,
  closedInFen: null,
  employeeNo: null,
  ...more,
});
const closed = (period: string, ...lines: ClosedLine[]): ClosedStatement => ({
  period: month(period),
  digest: '',
  closedAt: '',
  closedPosition: '1',
  ruleVersion: '',
  start: '',
  partMonth: '',
  rounding: '',
  lines,
  missing: [],
});
interface Told {
  readonly said?: SaidOfMonths;
  readonly segments?: Segment[];
  readonly employments?: EmploymentSpan[];
  readonly rateTables?: RateTable[];
  readonly months?: ClosedStatement[];
}
const known = ({
  segments = [segment],
  employments = [served],
  rateTables = [table],
  months = [],
  said = new Map(),
}: Told): Pick<StatementFacts, 'pay' | 'closed'> & { readonly said: SaidOfMonths } => ({
  pay: { segments, employments, rateTables },
  closed: months,
  said,
});
const of = (told: Told, more: Partial<TermCertificate> = {}, lastOn = LAST) =>
  payEvidence([{ ...certificate, ...more }], known(told), lastOn)[0]!;
const reason = (told: Told, more: Partial<TermCertificate> = {}, lastOn = LAST): UnpaidReason | null => of(told, more, lastOn).reasonCode;

describe('invariant 35: every certificate is paid', () => {
  it('since its first closed month, and for so many', () =>
    expect(of({ months: [closed('2026-07', line(20_000)), closed('2026-08', line(20_000))] })).toEqual({
      certificateId: CERTIFICATE,
      number: 'Y1',
      holderRef: HOLDER,
      level: 'INTERMEDIATE',
      issuedOn: '2026-06-20',
      item: 'SKILL',
      firstMonth: '2026-07',
      monthsPaid: 2,
      monthsConfirmed: 0,
      amountInFen: 40_000,
      reasonCode: null,
    }));
  it('also by an adjustment of a month, and not where an adjustment took it back', () => {
    expect(of({ months: [closed('2026-07'), closed('2026-08', line(20_000, { adjustsPeriod: month('2026-07') }))] })).toMatchObject({
      firstMonth: '2026-07',
      monthsPaid: 1,
    });
    expect(
      of({ months: [closed('2026-07', line(20_000)), closed('2026-08', line(-20_000, { adjustsPeriod: month('2026-07') }))] }),
    ).toMatchObject({ firstMonth: null, monthsPaid: 0, amountInFen: 0, reasonCode: 'NOT_PAID' });
  });
  it('since the earliest of its months, in whatever order they were closed or named', () => {
    const [july, august, september] = [closed('2026-07', line(20_000)), closed('2026-08', line(20_000)), closed('2026-09', line(20_000))];
    for (const months of [
      [july, august, september],
      [september, august, july],
      [august, september, july],
    ])
      expect(of({ months })).toMatchObject({ firstMonth: '2026-07', monthsPaid: 3, amountInFen: 60_000 });
    const late = closed(
      '2026-09',
      line(20_000),
      line(20_000, { adjustsPeriod: month('2026-08') }),
      line(20_000, { adjustsPeriod: month('2026-07') }),
    );
    expect(of({ months: [late] })).toMatchObject({ firstMonth: '2026-07', monthsPaid: 3 });
  });
  it('by a post that rests on it', () =>
    expect(of({ months: [closed('2026-07', line(50_000, { basisId: POST }))] }, { postIds: [POST] })).toMatchObject({
      firstMonth: '2026-07',
    }));
  it('never by what is paid for something else', () => {
    expect(reason({ months: [closed('2026-07', line(20_000, { basisId: id(99) }))] })).toBe('NOT_PAID');
    expect(reason({ months: [closed('2026-07', line(20_000, { item: 'MENTOR' }))] })).toBe('NOT_PAID');
  });
});

describe('invariant 35: or there is a reason', () => {
  const higher: Segment = { ...segment, level: 'SENIOR', basisId: id(13), fromOn: day('2026-01-01') };
  it.each<[UnpaidReason, Told, Partial<TermCertificate>?, string?]>([
    ['ANNULLED', { segments: [] }, { isAnnulled: true }],
    ['SUSPENDED', { segments: [{ ...segment, lastOn: day('2026-06-25'), endReason: 'SUSPENDED' }] }],
    ['HIGHER_LEVEL', { segments: [higher] }],
    ['LEFT', { segments: [], employments: [{ ...served, lastOn: day('2026-06-30') }] }],
    ['NOT_IN_SERVICE_THEN', { segments: [], employments: [{ ...served, lastOn: day('2026-07-01') }] }],
    ['STARTS_LATER', {}, {}, '2026-06-30'],
    ['STARTS_LATER', { segments: [] }, {}, '2026-06-30'],
    ['NOT_CLOSED_YET', {}, {}, '2026-08-31'],
    ['NOT_PAID', {}, {}, '2026-09-01'],
    ['NO_RATE', { rateTables: [] }],
  ])('%s', (expected, told, more = {}, lastOn = LAST) => expect(reason(told, more, day(lastOn))).toBe(expected));
  it('not that of somebody else: neither a higher level nor a service of another worker explains anything', () => {
    const OTHER = id(2);
    expect(reason({ segments: [{ ...higher, workerId: OTHER }] })).toBe('NOT_IN_SERVICE_THEN');
    expect(reason({ segments: [], employments: [{ ...served, workerId: OTHER }] })).toBe('LEFT');
    expect(reason({ segments: [], employments: [{ ...served, workerId: OTHER }, served] })).toBe('NOT_IN_SERVICE_THEN');
    expect(
      reason({
        segments: [],
        employments: [
          { ...served, workerId: OTHER },
          { ...served, lastOn: day('2026-06-30') },
        ],
      }),
    ).toBe('LEFT');
  });
  it('a suspension alone is one: an end of another kind before the first paid day is judged by what else is known', () => {
    const without = (endReason: EndReason): Segment => ({ ...segment, lastOn: day('2026-06-25'), endReason });
    expect([reason({ segments: [without('POST_ENDED')] }), reason({ segments: [without('HIGHER_LEVEL'), higher] })]).toEqual([
      'NOT_IN_SERVICE_THEN',
      'HIGHER_LEVEL',
    ]);
    expect(reason({ segments: [without('POST_ENDED'), without('SUSPENDED')] })).toBe('SUSPENDED');
  });
  it('a single day that pays is enough, and none is not', () => {
    expect(reason({ segments: [{ ...segment, lastOn: day('2026-07-01'), endReason: 'POST_ENDED' }] })).toBe('NOT_PAID');
    expect(reason({ segments: [{ ...segment, lastOn: day('2026-07-31'), endReason: 'POST_ENDED' }] })).toBe('NOT_PAID');
    expect(reason({ segments: [{ ...segment, lastOn: day('2026-06-30'), endReason: 'POST_ENDED' }] })).toBe('NOT_IN_SERVICE_THEN');
  });
  it('that of the first of several segments that pay, whatever their order', () => {
    const [first, second, third] = [
      segment,
      { ...segment, fromOn: day('2026-10-01'), basisId: POST },
      { ...segment, fromOn: day('2026-12-01'), basisId: POST },
    ];
    for (const segments of [
      [first, second, third],
      [third, second, first],
      [second, third, first],
      [third, first, second],
    ])
      expect(reason({ segments }, { postIds: [POST] })).toBe('NOT_PAID');
    for (const segments of [
      [second, third],
      [third, second],
    ])
      expect(reason({ segments }, { postIds: [POST] })).toBe('NOT_CLOSED_YET');
  });
  it('a start counts from its own day on, also the last of the days asked for', () => {
    expect([reason({}, {}, day('2026-07-01')), reason({}, {}, day('2026-06-30'))]).toEqual(['NOT_CLOSED_YET', 'STARTS_LATER']);
    expect([reason({ segments: [] }, {}, day('2026-07-01')), reason({ segments: [] }, {}, day('2026-06-30'))]).toEqual([
      'NOT_IN_SERVICE_THEN',
      'STARTS_LATER',
    ]);
  });
  it('a lower or an equal level explains nothing', () => {
    expect(reason({ segments: [{ ...higher, level: 'INTERMEDIATE' }] })).toBe('NOT_IN_SERVICE_THEN');
    expect(reason({ segments: [{ ...higher, item: 'MENTOR' }] })).toBe('NOT_IN_SERVICE_THEN');
  });
  it('pay that ought to have followed is the one thing that a person must explain', () =>
    expect(
      (
        [
          'ANNULLED',
          'SUSPENDED',
          'HIGHER_LEVEL',
          'LEFT',
          'NOT_IN_SERVICE_THEN',
          'STARTS_LATER',
          'NOT_CLOSED_YET',
          'NO_RATE',
          'NOT_PAID',
          'PAY_REJECTED',
          'PAY_NOT_CONFIRMED',
        ] as const
      ).filter((each) => !isExplained(each)),
    ).toEqual(['NO_RATE', 'NOT_PAID', 'PAY_REJECTED', 'PAY_NOT_CONFIRMED']));
});

describe('where payroll confirmed something of a month, paid is what it confirmed of it', () => {
  const paid = (paidInFen: number): Payment => ({
    payments: [{ reference: 'RUN-1', paidInFen, paidOn: paidInFen === 0 ? null : day('2026-08-03'), correctedBecause: null }],
    rejectedBecause: null,
  });
  const rejected: Payment = { payments: [], rejectedBecause: 'ACCOUNT_INVALID' };
  const [OWN, OTHER] = [id(30), id(31)];
  const said = (period: string, ...lines: (readonly [typeof OWN, Payment])[]): SaidOfMonths => new Map([[month(period), new Map(lines)]]);
  const july = closed('2026-07', line(20_000));

  it('with its amount, and counted as confirmed', () =>
    expect(of({ months: [july], said: said('2026-07', [OWN, paid(19_000)]) })).toMatchObject({
      firstMonth: '2026-07',
      monthsPaid: 1,
      monthsConfirmed: 1,
      amountInFen: 19_000,
      reasonCode: null,
    }));
  it('beside months of which it said nothing, which count as they were closed', () =>
    expect(of({ months: [july, closed('2026-08', line(20_000))], said: said('2026-08', [OWN, paid(20_000)]) })).toMatchObject({
      monthsPaid: 2,
      monthsConfirmed: 1,
      amountInFen: 40_000,
    }));
  it('and not what it only closed: rejected, come back, or passed over in silence', () => {
    expect(reason({ months: [july], said: said('2026-07', [OWN, rejected]) })).toBe('PAY_REJECTED');
    expect(reason({ months: [july], said: said('2026-07', [OWN, paid(0)]) })).toBe('PAY_NOT_CONFIRMED');
    expect(reason({ months: [july], said: said('2026-07', [OTHER, paid(20_000)]) })).toBe('PAY_NOT_CONFIRMED');
  });
  it('what was to be taken back and was not is still paid', () => {
    const back = closed('2026-08', line(-20_000, { lineId: OTHER, adjustsPeriod: month('2026-07') }));
    expect(reason({ months: [july, back] })).toBe('NOT_PAID');
    expect(of({ months: [july, back], said: said('2026-08', [OTHER, rejected]) })).toMatchObject({
      monthsPaid: 1,
      monthsConfirmed: 0,
      amountInFen: 20_000,
    });
  });
  it('an annulment explains it all the same, and what was never closed is asked of the entitlement', () => {
    expect(reason({ months: [july], said: said('2026-07', [OWN, rejected]) }, { isAnnulled: true })).toBe('ANNULLED');
    expect(reason({ months: [closed('2026-07')], said: said('2026-07', [OTHER, paid(1)]) })).toBe('NOT_PAID');
  });
});

it('is in the order of the numbers, and counts what is paid, explained and neither', () => {
  const level: Level = 'INTERMEDIATE';
  const unpaid: Segment = { ...segment, basisId: id(16) };
  const [first, second, third, fourth] = [
    certificate,
    { ...certificate, number: 'Y2', certificateId: id(15) },
    { ...certificate, number: 'Y3', level, certificateId: id(14), isAnnulled: true },
    { ...certificate, number: 'Y4', certificateId: id(16) },
  ] as const;
  for (const order of [
    [third, second, fourth, first],
    [first, second, third, fourth],
    [fourth, third, second, first],
  ]) {
    const items = payEvidence(order, known({ segments: [segment, unpaid], months: [closed('2026-07', line(20_000))] }), LAST);
    expect([items.map(({ number }) => number), evidenceTotals(items)]).toEqual([
      ['Y1', 'Y2', 'Y3', 'Y4'],
      { certificates: 4, paid: 1, explained: 2 },
    ]);
  }
});
