import { id } from '../../../test/support/stories/given';
import { annulled, issued } from '../../../test/support/stories/issued-certificate';
import { FilingReinstated, FilingSuspended } from '../../contexts/accreditation';
import { ContestPrizeAwarded, ContestPrizeWithdrawn } from '../../contexts/allowance';
import { AwardRecorded, AwardWithdrawn } from '../../contexts/catalogue';
import { EmploymentEnded, WorkerRegistered } from '../../contexts/workforce';
import { day } from '../../kernel/day';
import type { Fact } from '../../kernel/event-type';
import { instant } from '../../kernel/instant';
import type { Uuid } from '../../kernel/uuid';
import type { RecordedFact } from '../../ledger/recorded';
import { MemoryRows } from '../../projecting/folding/memory-rows';
import { cloudEventAt, cloudEventOf } from './cloud-event';
import { FeedCauseRow, FeedEventRow, FeedHeadRow } from './feed.entity';
import { feed } from './feed.projection';

const FIRM = issued.data.enterpriseId;
const OTHER = id(77);
const AT = instant('2026-11-02T01:00:00.000000Z');
const reactions = new Map(feed.on.map(({ type, apply }) => [type.type, apply]));
const registered = (enterpriseId: Uuid) =>
  WorkerRegistered({ workerId: id(5), enterpriseId, region: '320803', personRef: id(6), employeeNo: 'W0001', source: null });
const left = EmploymentEnded({
  workerId: id(5),
  enterpriseId: OTHER,
  personRef: id(6),
  spanId: id(7),
  lastOn: day('2026-11-15'),
  reason: 'DIED',
});

/** The first of them was asked for, each other is a reaction to the one before; what is recorded beside another event says neither. */
const metadataOf = (index: number) => ({
  metadata: JSON.stringify(
    index === 0
      ? { correlationId: id(900), causationId: null }
      : index === 1
        ? { correlationId: id(900), causationId: id(800) }
        : { commandId: id(901) },
  ),
});
async function after(...facts: readonly Fact[]): Promise<MemoryRows> {
  const rows = new MemoryRows((table) => {
    const key = table === FeedHeadRow ? ['enterpriseId'] : table === FeedCauseRow ? ['eventId'] : ['enterpriseId', 'feedPosition'];
    return {
      primaryKey: key,
      keyColumns: key,
      keepsHistory: false,
      settled: (row) => ({ ...row }),
      altered: (row, change) => ({ ...row, ...change }),
    };
  });
  for (const [index, { type, data }] of facts.entries())
    await reactions.get(type)!(
      { id: id(800 + index), type, data, revision: 0, position: BigInt(10 * index + 7), at: AT, ...metadataOf(index) } as RecordedFact,
      rows,
    );
  return rows;
}
const placesOf = async (...facts: readonly Fact[]) =>
  (await after(...facts))
    .of(FeedEventRow)
    .all()
    .map(({ enterpriseId, feedPosition, type }) => [enterpriseId, feedPosition, type]);

it('numbers what each enterprise is told from 1, without a gap, whatever lies between in the log', async () =>
  expect(await placesOf(registered(FIRM), registered(OTHER), issued, left, annulled)).toEqual([
    [FIRM, '1', 'workforce.worker_registered.v1'],
    [OTHER, '1', 'workforce.worker_registered.v1'],
    [FIRM, '2', 'certificate.issued.v1'],
    [OTHER, '2', 'workforce.employment_ended.v1'],
    [FIRM, '3', 'certificate.annulled.v1'],
  ]));
it('knows how far each feed goes', async () =>
  expect((await after(registered(FIRM), registered(OTHER), issued)).of(FeedHeadRow).all()).toEqual([
    { enterpriseId: FIRM, feedPosition: '2' },
    { enterpriseId: OTHER, feedPosition: '1' },
  ]));

it('tells an event as a CloudEvent with ids and days: no number, no person, no reason of a dismissal', async () => {
  const [, told] = (await after(registered(OTHER), left)).of(FeedEventRow).all();
  expect(cloudEventOf(told!)).toEqual({
    specversion: '1.0',
    id: id(801),
    source: `/tenants/${OTHER}`,
    type: 'cn.skills.workforce.employment_ended.v1',
    subject: `workers/${id(5)}`,
    time: AT,
    datacontenttype: 'application/json',
    feedposition: '2',
    position: '17',
    streamversion: '1',
    correlationid: id(900),
    causationid: id(800),
    data: { enterpriseId: OTHER, workerId: id(5), spanId: id(7), lastOn: '2026-11-15' },
  });
});
it('tells of a filing that it is suspended and has effect again, by which paper and why it does not', async () => {
  const [filing, on] = [
    { filingId: id(8), enterpriseId: FIRM, suspensionId: id(9) },
    { decidedOn: day('2026-11-03'), fromOn: day('2026-11-04') },
  ];
  const suspended = FilingSuspended({
    ...filing,
    ...on,
    rows: null,
    reasonCode: 'FALSE_MATERIALS',
    legalBasis: '淮人社规〔2026〕1号',
    documentNo: '淮鉴停〔2026〕1号',
  });
  const told = (await after(suspended, FilingReinstated({ ...filing, ...on, documentNo: '淮鉴复〔2026〕1号' }))).of(FeedEventRow).all();
  expect(told.map(({ type, subject, data }) => [type, subject, data])).toEqual(
    ['accreditation.filing_suspended.v1', 'accreditation.filing_reinstated.v1'].map((type) => [
      type,
      `filings/${id(8)}`,
      { ...filing, ...on },
    ]),
  );
});
it('says what it follows from where that is known, and nothing where it is not', async () => {
  const [asked, reacted, beside] = (await after(registered(FIRM), issued, annulled)).of(FeedEventRow).all().map(cloudEventOf);
  expect([asked, reacted, beside].map((event) => [event!.correlationid, event!.causationid])).toEqual([
    [id(900), undefined],
    [id(900), id(800)],
    [undefined, undefined],
  ]);
});
it('names the schema of its data by the address by which the reader comes', async () => {
  const [row] = (await after(registered(FIRM))).of(FeedEventRow).all();
  expect(cloudEventAt('https://ledger.example')(row!)).toEqual({
    ...cloudEventOf(row!),
    dataschema: 'https://ledger.example/v1/event-types/cn.skills.workforce.worker_registered.v1/schema',
  });
});

describe('an entry of the register of awards, which is of no enterprise', () => {
  const entry = (kind: 'COMPETITION' | 'HONOUR' = 'COMPETITION') =>
    AwardRecorded({
      awardId: id(50),
      kind,
      titleCode: 'CUP-1',
      tier: 'CITY',
      rank: 3,
      occupationCode: '6-18-01-01',
      awardedOn: day('2026-10-20'),
      personRef: id(6),
      nameVersion: 1,
      region: '3208',
      documentNo: '淮技〔2026〕9号',
      evidence: null,
    });
  const withdrawal = AwardWithdrawn({
    awardId: id(50),
    personRef: id(6),
    reasonCode: 'FRAUD',
    documentNo: '淮技〔2026〕10号',
    fromOn: day('2026-12-01'),
  });
  const prize = (enterpriseId: Uuid, awardId: Uuid) =>
    ContestPrizeAwarded({
      awardId,
      enterpriseId,
      region: '320803',
      workerId: id(5),
      entryId: id(50),
      titleCode: 'CUP-1',
      tier: 'CITY',
      rank: 3,
      occupationCode: '6-18-01-01',
      on: day('2026-10-20'),
      causeEventId: id(800),
    });
  const ended = ContestPrizeWithdrawn({
    awardId: id(60),
    enterpriseId: FIRM,
    workerId: id(5),
    entryId: id(50),
    lastOn: day('2026-11-30'),
    causeEventId: id(802),
  });

  it('is told to whoever pays a prize for it, just before the prize, once to each', async () =>
    expect(await placesOf(entry(), prize(FIRM, id(60)), prize(FIRM, id(61)), prize(OTHER, id(62)))).toEqual([
      [FIRM, '1', 'catalogue.award_recorded.v1'],
      [FIRM, '2', 'allowance.contest_prize_awarded.v1'],
      [FIRM, '3', 'allowance.contest_prize_awarded.v1'],
      [OTHER, '1', 'catalogue.award_recorded.v1'],
      [OTHER, '2', 'allowance.contest_prize_awarded.v1'],
    ]));
  it('and so is its withdrawal', async () =>
    expect((await placesOf(entry(), prize(FIRM, id(60)), withdrawal, ended)).slice(2)).toEqual([
      [FIRM, '3', 'catalogue.award_withdrawn.v1'],
      [FIRM, '4', 'allowance.contest_prize_withdrawn.v1'],
    ]));
  it('is told to nobody without a prize', async () => expect(await placesOf(entry(), withdrawal)).toEqual([]));
  it('is what the prize names as its cause, without the person', async () => {
    const [cause, told] = (await after(entry(), prize(FIRM, id(60)))).of(FeedEventRow).all().map(cloudEventOf);
    expect(told!.data.causeEventId).toBe(cause!.id);
    expect(cause).toMatchObject({
      subject: `awards/${id(50)}`,
      position: '7',
      data: {
        enterpriseId: FIRM,
        awardId: id(50),
        kind: 'COMPETITION',
        tier: 'CITY',
        rank: 3,
        occupationCode: '6-18-01-01',
        awardedOn: '2026-10-20',
      },
    });
    expect(Object.keys(cause!.data)).toHaveLength(7);
  });
});
