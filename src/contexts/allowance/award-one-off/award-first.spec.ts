import { given, id } from '../../../../test/support/stories/given';
import { day } from '../../../kernel/day';
import type { RateRow } from '../allowance.events';
import { OneOffAwarded } from '../award.events';
import type { RateTable } from '../pay/pay-facts';
import { AwardFirst, awardFirst, FirstAwardFacts } from './award-first';
import { CountedRow, firstAwardFacts, isForFirst } from './first-award-facts';

const [WORKER, OTHER_RECORD, CERTIFICATE, POST, EARLIER] = [id(4), id(5), id(8), id(9), id(10)] as const;
const TURNER = '6-18-01-01';
const intent: AwardFirst = { awardId: id(1), enterpriseId: id(2), workerId: WORKER, basisId: CERTIFICATE };
const facts: FirstAwardFacts = {
  region: '320803',
  level: 'SENIOR',
  basis: 'CERTIFIED',
  occupationCode: TURNER,
  on: day('2026-12-10'),
  certificateId: CERTIFICATE,
  causeEventId: id(6),
  ruleId: 'FA-3',
  heldBefore: [],
};
const awarded = OneOffAwarded({
  ...intent,
  region: '320803',
  kind: 'FIRST_AWARD',
  level: 'SENIOR',
  basis: 'CERTIFIED',
  certificateId: CERTIFICATE,
  occupationCode: TURNER,
  on: day('2026-12-10'),
  causeEventId: id(6),
  documentNo: null,
});

describe('a first award', () => {
  it('is the holder’s, by the certificate', () => given(awardFirst).when(intent, { facts }).thenRecords(awarded));
  it('is awarded once', () => given(awardFirst, awarded).when(intent, { facts }).thenRecordsNothing());
  it('is awarded where the table gives something for it', () =>
    given(awardFirst)
      .when(intent, { facts: { ...facts, ruleId: null } })
      .thenRecordsNothing());
  it('and to nobody who had the level before', () =>
    given(awardFirst)
      .when(intent, { facts: { ...facts, heldBefore: [EARLIER] } })
      .thenRecordsNothing());
});

describe('what is known of it', () => {
  const counted: CountedRow = {
    workerId: WORKER,
    basisId: CERTIFICATE,
    turn: 0,
    region: '320803',
    item: 'SKILL',
    level: 'SENIOR',
    basis: 'CERTIFIED',
    ofOccupation: TURNER,
    restsOn: null,
    effectiveOn: '2026-12-10',
    endReason: null,
    causeEventId: id(6),
  };
  const earlier: CountedRow = { ...counted, basisId: EARLIER, effectiveOn: '2026-12-09' };
  const own = [{ certificateId: CERTIFICATE, workerId: WORKER, isAnnulled: false }];
  const row = (ruleId: string, more: Partial<RateRow>): RateRow => ({
    ruleId,
    item: 'ONE_OFF',
    level: 'SENIOR',
    basis: 'CERTIFIED',
    amountInFen: 1,
    ...more,
  });
  const table: RateTable = {
    tableId: id(90),
    version: 1,
    legalBasis: 'test',
    validFrom: day('2026-12-10'),
    validTo: null,
    adoptedEventId: id(91),
    rows: [row('FA-3', {}), row('FA-8', { level: 'CHIEF', basis: 'APPOINTED' })],
  };
  const of = (rows: readonly CountedRow[], certificates = own, tables = [table]) =>
    firstAwardFacts(WORKER, CERTIFICATE, rows, certificates, tables);
  const heldBefore = (row: Partial<CountedRow>) => of([counted, { ...earlier, ...row }])?.heldBefore;

  it('is a certificate of the enterprise’s own, the day of its issue, and the row of that day', () => {
    expect(of([counted])).toEqual(facts);
    expect(of([{ ...counted, effectiveOn: '2026-12-09' }])?.ruleId).toBeNull();
    expect(of([{ ...counted, level: 'INTERMEDIATE' }])?.ruleId).toBeNull();
  });
  it('a paper that was brought along, another record’s copy and an annulled certificate have none', () => {
    expect([
      of([counted], []),
      of([counted], [{ ...own[0]!, workerId: OTHER_RECORD }]),
      of([counted], [{ ...own[0]!, isAnnulled: true }]),
      of([]),
      of([{ ...counted, item: 'NONE', level: null }]),
    ]).toEqual([null, null, null, null, null]);
  });
  it('the level was held before by an earlier certificate of it, or of a higher one, under any record', () => {
    expect([heldBefore({}), heldBefore({ level: 'TECHNICIAN' }), heldBefore({ workerId: OTHER_RECORD })]).toEqual([
      [EARLIER],
      [EARLIER],
      [EARLIER],
    ]);
    expect([
      heldBefore({ level: 'INTERMEDIATE' }),
      heldBefore({ effectiveOn: '2026-12-10' }),
      heldBefore({ basisId: CERTIFICATE, turn: 1 }),
      heldBefore({ basis: 'APPOINTED' }),
    ]).toEqual([[], [], [], []]);
  });
  it('and not by one that was annulled, or another person’s', () =>
    expect([heldBefore({ endReason: 'ANNULLED' }), heldBefore({ endReason: 'RECORD_LINKED' })]).toEqual([[], []]));
  it('a post counts where the level is a post, and names the certificate that it rests on', () => {
    const post: CountedRow = { ...counted, basisId: POST, basis: 'APPOINTED', level: 'CHIEF', restsOn: EARLIER };
    expect(firstAwardFacts(WORKER, POST, [post], [], [table])).toMatchObject({
      ruleId: 'FA-8',
      basis: 'APPOINTED',
      level: 'CHIEF',
      certificateId: EARLIER,
    });
    expect(firstAwardFacts(WORKER, POST, [{ ...post, level: 'TECHNICIAN' }], [], [table])).toBeNull();
    expect(firstAwardFacts(WORKER, POST, [{ ...post, endReason: 'ANNULLED' }], [], [table])).toBeNull();
    expect(firstAwardFacts(WORKER, POST, [{ ...post, endReason: 'APPOINTMENT_ENDED' }], [], [table])).not.toBeNull();
  });
  it('is of the record, the certificate and the turn that are asked for, whatever else counts and in whatever order', () => {
    const [issued, annulled] = [own[0]!, { ...own[0]!, certificateId: EARLIER, isAnnulled: true }];
    const others: CountedRow[] = [
      { ...counted, workerId: OTHER_RECORD, region: '320804' },
      { ...counted, basisId: EARLIER, region: '320804', effectiveOn: '2026-12-11' },
      { ...counted, turn: 1, region: '320804' },
      { ...counted, item: 'NONE', level: null },
    ];
    expect(of([...others, counted], [annulled, issued])).toEqual(facts);
    expect(of(others, [annulled, issued])).toBeNull();
    for (const other of others) expect(of([other])).toBeNull();
  });
  it('is none by another certificate that the enterprise issued to the same worker', () =>
    expect(of([counted], [{ ...own[0]!, certificateId: EARLIER }])).toBeNull());
  it('the level was held before by what pays for a level, each named once, always in one order', () => {
    expect(heldBefore({ item: 'MENTOR' })).toEqual([]);
    const more = [OTHER_RECORD, id(7)].map((basisId): CountedRow => ({ ...earlier, basisId }));
    expect(of([earlier, counted, ...more.reverse(), { ...earlier, workerId: OTHER_RECORD }])?.heldBefore).toEqual([
      OTHER_RECORD,
      id(7),
      EARLIER,
    ]);
  });
});

it('a row of a table is for a first award where it pays once, for a certificate or a post', () => {
  const paying = (item: RateRow['item']) =>
    (['CERTIFIED', 'APPOINTED', 'CONTEST', 'AGREEMENT', 'POST'] as const).filter((basis) => isForFirst({ item, basis }));
  expect([paying('ONE_OFF'), paying('SKILL'), paying('MENTOR')]).toEqual([['CERTIFIED', 'APPOINTED'], [], []]);
});
