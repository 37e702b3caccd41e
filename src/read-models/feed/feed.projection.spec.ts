import { id } from '../../../test/support/given';
import { annulled, issued } from '../../../test/support/issued-certificate';
import { EmploymentEnded, WorkerRegistered } from '../../contexts/workforce';
import { day } from '../../kernel/day';
import type { Fact } from '../../kernel/event-type';
import { instant } from '../../kernel/instant';
import type { Uuid } from '../../kernel/uuid';
import { MemoryRows } from '../../projecting/memory-rows';
import { cloudEventOf } from './cloud-event';
import { FeedEventRow, FeedHeadRow } from './feed.entity';
import { feed } from './feed.projection';

const FIRM = issued.data.enterpriseId;
const OTHER = id(77);
const AT = instant('2026-11-02T01:00:00.000000Z');
const reactions = new Map(feed.on.map(({ type, apply }) => [type.type, apply]));
const registered = (enterpriseId: Uuid) => WorkerRegistered({ workerId: id(5), enterpriseId, region: '320803', personRef: id(6), employeeNo: 'W0001', source: null });
const left = EmploymentEnded({ workerId: id(5), enterpriseId: OTHER, personRef: id(6), spanId: id(7), lastOn: day('2026-11-15'), reason: 'DIED' });

async function after(...facts: readonly Fact[]): Promise<MemoryRows> {
  const rows = new MemoryRows((table) => {
    const key = table === FeedHeadRow ? ['enterpriseId'] : ['enterpriseId', 'feedPosition'];
    return { primaryKey: key, keyColumns: key, keepsHistory: false, settled: (row) => ({ ...row }) };
  });
  for (const [index, { type, data }] of facts.entries()) await reactions.get(type)!({ id: id(800 + index), type, data, revision: 0, position: BigInt(10 * index + 7), at: AT }, rows);
  return rows;
}
const placesOf = async (...facts: readonly Fact[]) => (await after(...facts)).of(FeedEventRow).all().map(({ enterpriseId, feedPosition, type }) => [enterpriseId, feedPosition, type]);

it('numbers what each enterprise is told from 1, without a gap, whatever lies between in the log', async () =>
  expect(await placesOf(registered(FIRM), registered(OTHER), issued, left, annulled)).toEqual([
    [FIRM, '1', 'workforce.worker_registered.v1'], [OTHER, '1', 'workforce.worker_registered.v1'], [FIRM, '2', 'certificate.issued.v1'],
    [OTHER, '2', 'workforce.employment_ended.v1'], [FIRM, '3', 'certificate.annulled.v1'],
  ]));
it('knows how far each feed goes', async () =>
  expect((await after(registered(FIRM), registered(OTHER), issued)).of(FeedHeadRow).all()).toEqual([{ enterpriseId: FIRM, feedPosition: '2' }, { enterpriseId: OTHER, feedPosition: '1' }]));

it('tells an event as a CloudEvent with ids and days: no number, no person, no reason of a dismissal', async () => {
  const [, told] = (await after(registered(OTHER), left)).of(FeedEventRow).all();
  expect(cloudEventOf(told!)).toEqual({
    specversion: '1.0', id: id(801), source: `/tenants/${OTHER}`, type: 'cn.skills.workforce.employment_ended.v1', subject: `workers/${id(5)}`, time: AT, datacontenttype: 'application/json',
    feedposition: '2', position: '17', streamversion: '1', data: { enterpriseId: OTHER, workerId: id(5), spanId: id(7), lastOn: '2026-11-15' },
  });
});
