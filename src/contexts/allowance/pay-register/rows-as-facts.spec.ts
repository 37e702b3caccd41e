import { id } from '../../../../test/support/stories/given';
import type { ClosedLine } from '../allowance.events';
import { dueSpans } from '../settle-entitlements/due-spans';
import type { AwardedRow } from './awards-as-facts';
import { basesOf, PROMOTED } from './bases-as-facts';
import { closedOf, factsOf, peopleOf, RecordedRows, RegisterRows, segmentsOfWorker } from './rows-as-facts';

const TURNER = '6-18-01-01';
const row = {
  workerId: id(5) as string,
  basisId: id(1) as string,
  region: '320803',
  item: 'SKILL',
  level: 'SENIOR' as string | null,
  basis: 'CERTIFIED',
  occupationCode: TURNER as string | null,
  ofOccupation: TURNER as string | null,
  turn: 0,
  effectiveOn: '2026-03-15',
  resumedOn: null as string | null,
  lastOn: null as string | null,
  endReason: null as string | null,
  causeEventId: id(11) as string,
  endCauseEventId: null as string | null,
};
const post = {
  ...row,
  basisId: id(2),
  level: 'SPECIAL_GRADE',
  basis: 'APPOINTED',
  occupationCode: null,
  effectiveOn: '2026-05-10',
  causeEventId: id(12),
};
const chief = {
  ...post,
  basisId: id(3),
  level: 'CHIEF',
  effectiveOn: '2026-08-11',
  causeEventId: id(13),
  lastOn: '2029-08-10',
  endReason: 'APPOINTMENT_ENDED',
  endCauseEventId: id(13),
};
const service = { spanId: id(4), workerId: id(5), occupationCode: TURNER, fromOn: '2020-01-01', lastOn: null, endCauseEventId: null };

const known = (...bases: (typeof row)[]) => basesOf(id(5), { bases, services: [service], links: [], pauses: [], recoveries: [] });

describe('what pay rests on', () => {
  it('pays from the month after', () => expect(known(row).bases).toMatchObject([{ fromOn: '2026-04-01', lastOn: null }]));
  it('an agreement from the first of a month pays that month', () =>
    expect(known({ ...row, item: 'MENTOR', effectiveOn: '2026-03-01' }).bases).toMatchObject([{ fromOn: '2026-03-01' }]));
  it('an annulment that came before its certificate was counted is nothing to rest on', () =>
    expect(known({ ...row, item: 'NONE' }).bases).toEqual([]));
  it('what counts again pays from that very day, and never before it would have begun', () => {
    expect(known({ ...row, resumedOn: '2026-07-10' }).bases).toMatchObject([{ fromOn: '2026-07-10' }]);
    expect(known({ ...row, resumedOn: '2026-03-20' }).bases).toMatchObject([{ fromOn: '2026-04-01' }]);
  });
  it('a post that ends by itself ends on its last day', () =>
    expect(known({ ...post, lastOn: '2026-08-10', endReason: 'APPOINTMENT_ENDED' }).bases).toMatchObject([
      { lastOn: '2026-08-10', endReason: 'APPOINTMENT_ENDED' },
    ]));
  it('a post that is left for a higher one pays to the end of the month', () => {
    const held = known(row, { ...post, lastOn: '2026-08-10', endReason: PROMOTED, endCauseEventId: id(13) }, chief);
    expect(dueSpans(held, 'SKILL', id(2))).toMatchObject([
      { fromOn: '2026-06-01', lastOn: '2026-08-31', reason: 'HIGHER_LEVEL', endCauseEventId: id(13) },
    ]);
    expect(dueSpans(held, 'SKILL', id(3))).toMatchObject([{ fromOn: '2026-09-01', lastOn: '2029-08-10', reason: 'APPOINTMENT_ENDED' }]);
    expect(dueSpans(held, 'SKILL', id(1))).toMatchObject([
      { lastOn: '2026-05-31', reason: 'HIGHER_LEVEL' },
      { fromOn: '2029-08-11', lastOn: null },
    ]);
  });
});

describe('what a statement is made of', () => {
  const span = { ...row, entitlementId: id(6), fromOn: '2026-04-01' };
  const table = {
    tableId: id(7),
    version: 1,
    legalBasis: 'x',
    validFrom: '2026-01-01',
    validTo: null,
    rows: [],
    groups: [],
    adoptedEventId: null,
  };
  const rows: RegisterRows = {
    enterprise: { enterpriseId: id(9), region: '320803', name: '淮安示例机械有限公司' },
    workers: [{ workerId: id(5), personRef: id(8), employeeNo: 'W0001' }],
    services: [{ ...service, occupationCode: 'OLD', fromOn: '2010-01-01', lastOn: '2019-12-31' }, service],
    links: [],
    bases: [row],
    awards: [],
    spans: [span, { ...span, fromOn: '2026-06-05', lastOn: '2026-06-04', endReason: 'SUPERSEDED' }],
    rateTables: [table, { ...table, version: 2, adoptedEventId: id(10) }],
    closed: [],
  };
  const facts = () => factsOf(rows);
  it('has of each span its days, and what began and ended it', () =>
    expect(
      factsOf({ ...rows, spans: [{ ...span, lastOn: '2026-10-10', endReason: 'ANNULLED', endCauseEventId: id(13) }] }).pay.segments,
    ).toEqual([
      {
        workerId: id(5),
        item: 'SKILL',
        level: 'SENIOR',
        basis: 'CERTIFIED',
        basisId: id(1),
        occupationCode: TURNER,
        fromOn: '2026-04-01',
        lastOn: '2026-10-10',
        causeEventId: id(11),
        endCauseEventId: id(13),
        endReason: 'ANNULLED',
      },
    ]));
  it('says nothing of days that another span counts', () => expect(facts().pay.segments).toMatchObject([{ fromOn: '2026-04-01' }]));
  it('knows the occupation behind each', () => expect(facts().pay.segments).toMatchObject([{ occupationCode: TURNER }]));
  it('pays by adopted tables alone', () =>
    expect(facts().pay.rateTables).toEqual([
      { tableId: id(7), version: 2, legalBasis: 'x', validFrom: '2026-01-01', validTo: null, rows: [], groups: [], adoptedEventId: id(10) },
    ]));
  it('shows the occupation worked last', () =>
    expect(facts().people.get(id(5))).toEqual({ personRef: id(8), employeeNo: 'W0001', occupationCode: TURNER }));
  it('keeps every span of service', () =>
    expect(facts().pay.employments).toEqual([
      { workerId: id(5), fromOn: '2010-01-01', lastOn: '2019-12-31', endCauseEventId: null },
      { workerId: id(5), fromOn: '2020-01-01', lastOn: null, endCauseEventId: null },
    ]));
  it('knows who holds a tier: a certificate or a post, no agreement', () => {
    const agreement = { ...row, workerId: id(15), item: 'MENTOR' };
    expect(factsOf({ ...rows, bases: [row, agreement, { ...post, workerId: id(16), lastOn: '2026-08-10' }] }).tiers).toEqual([
      { workerId: id(5), lastOn: null },
      { workerId: id(16), lastOn: '2026-08-10' },
    ]);
  });
  it('shows it in whatever order the services come', () => {
    const [first, last] = rows.services as [RegisterRows['services'][number], RegisterRows['services'][number]];
    const shown = (...services: RegisterRows['services']) => peopleOf(rows.workers, services).get(id(5))!.occupationCode;
    expect([shown(first, last), shown(last, first)]).toEqual([TURNER, TURNER]);
  });
  it('names the enterprise', () =>
    expect(facts().enterprise).toEqual({ enterpriseId: id(9), region: '320803', name: '淮安示例机械有限公司' }));
  it('shows nobody an occupation who never worked one here, and each his own', () =>
    expect([
      ...peopleOf(
        [
          { workerId: id(5), personRef: id(8), employeeNo: null },
          { workerId: id(15), personRef: id(18), employeeNo: 'W0002' },
        ],
        [{ ...service, workerId: id(15) }],
      ),
    ]).toEqual([
      [id(5), { personRef: id(8), employeeNo: null, occupationCode: null }],
      [id(15), { personRef: id(18), employeeNo: 'W0002', occupationCode: TURNER }],
    ]));

  it('of one record is its own spans with the occupations behind them, and its awards', () => {
    const award: AwardedRow = {
      workerId: id(5),
      item: 'ONE_OFF',
      level: 'SENIOR',
      basis: 'CERTIFIED',
      basisId: id(1),
      certificateId: id(1),
      ofOccupation: TURNER,
      on: '2026-03-15',
      months: null,
      permille: null,
      contestTier: null,
      contestRank: null,
      lastOn: null,
      endCauseEventId: null,
      causeEventId: id(11),
    };
    const unknown = { ...span, basisId: id(3) };
    expect(
      segmentsOfWorker({
        bases: [row, { ...post, ofOccupation: 'FITTER' }],
        spans: [span, { ...span, basisId: id(2) }, unknown],
        awards: [award],
      }).map(({ item, basisId, occupationCode }) => [item, basisId, occupationCode]),
    ).toEqual([
      ['SKILL', id(1), TURNER],
      ['SKILL', id(2), 'FITTER'],
      ['SKILL', id(3), null],
      ['ONE_OFF', id(1), TURNER],
    ]);
  });
});

describe('months as they were closed', () => {
  const [OCTOBER, NOVEMBER, DECEMBER] = [id(41), id(42), id(43)];
  const closing = (closingId: string, period: string, closedAt: string | null): RecordedRows['closings'][number] => ({
    closingId,
    period,
    digest: `digest of ${period}`,
    closedAt,
    closedPosition: '7',
    ruleVersion: 'CN-320800@2026-01',
    start: 'FIRST_OF_NEXT_MONTH',
    partMonth: 'CALENDAR_DAYS',
    rounding: 'HALF_UP_FEN',
  });
  const line = (number: number): ClosedLine => ({
    lineId: id(number),
    workerId: id(5),
    employeeNo: 'W0001',
    item: 'SKILL',
    level: 'SENIOR',
    basis: 'CERTIFIED',
    basisId: id(1),
    rateInFen: 30_000,
    days: 30,
    daysInMonth: 30,
    amountInFen: 30_000,
    ruleId: 'SK-SENIOR',
    rateTableVersion: 1,
    causeEventIds: [id(11)],
    adjustsPeriod: null,
    noteCode: null,
    toOn: null,
    dueInFen: null,
    closedInFen: null,
  });
  const without = (closingId: string, number: number) => ({
    closingId,
    workerId: id(number),
    employeeNo: `W${number}`,
    reasonCode: 'NO_TIER_ON_RECORD',
  });
  const closed = () =>
    closedOf({
      closings: [closing(OCTOBER, '2026-10', '2026-11-01T01:00:00.000000Z'), closing(NOVEMBER, '2026-11', '2026-12-01T01:00:00.000000Z')],
      lines: [
        { closingId: OCTOBER, line: line(52) },
        { closingId: OCTOBER, line: line(51) },
        { closingId: DECEMBER, line: line(54) },
      ],
      missing: [without(OCTOBER, 62), without(NOVEMBER, 63), without(OCTOBER, 61)],
    });

  it('have each its own lines and its own missing, in the order in which they were recorded', () => {
    expect(closed().map(({ lines }) => lines)).toStrictEqual([[line(52), line(51)], []]);
    expect(closed().map(({ missing }) => missing)).toStrictEqual([
      [
        { workerId: id(62), employeeNo: 'W62', reasonCode: 'NO_TIER_ON_RECORD' },
        { workerId: id(61), employeeNo: 'W61', reasonCode: 'NO_TIER_ON_RECORD' },
      ],
      [{ workerId: id(63), employeeNo: 'W63', reasonCode: 'NO_TIER_ON_RECORD' }],
    ]);
  });
  it('keep the rules by which they were closed', () =>
    expect(closed()[0]).toMatchObject({
      period: '2026-10',
      digest: 'digest of 2026-10',
      closedAt: '2026-11-01T01:00:00.000000Z',
      closedPosition: '7',
      ruleVersion: 'CN-320800@2026-01',
      start: 'FIRST_OF_NEXT_MONTH',
      partMonth: 'CALENDAR_DAYS',
      rounding: 'HALF_UP_FEN',
    }));
  it('have nobody missing where everybody has a line', () =>
    expect(closedOf({ closings: [closing(OCTOBER, '2026-10', '2026-11-01T01:00:00.000000Z')], lines: [], missing: [] })).toMatchObject([
      { lines: [], missing: [] },
    ]));
  it('are not those that were only proposed', () =>
    expect(
      closedOf({
        closings: [closing(OCTOBER, '2026-10', null)],
        lines: [{ closingId: OCTOBER, line: line(51) }],
        missing: [without(OCTOBER, 61)],
      }),
    ).toEqual([]));
});
