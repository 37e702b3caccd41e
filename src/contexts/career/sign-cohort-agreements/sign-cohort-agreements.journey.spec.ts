import { PREPARED_WITHIN_MS } from '../../../../test/support/stories/certified-batch';
import { Client, KeyAsked } from '../../../../test/support/callers/client';
import { chance, identity } from '../../../../test/support/stories/made-people';
import { startTestService, TestService } from '../../../../test/support/service';
import { MAX_AGREEMENTS } from './sign-cohort-agreements.dto';

interface Made {
  readonly id: string;
  readonly position: string;
}
interface Item {
  readonly itemKey: string | null;
  readonly status: string;
  readonly id?: string;
  readonly location?: string;
  readonly error?: { readonly code: string };
}
interface Signing {
  readonly itemKey?: string;
  readonly mentorId: string;
  readonly apprenticeId: string;
  readonly fromOn?: string;
  readonly lastOn?: string;
}

const TURNER = '6-18-01-01';
/** A mentor has three apprentices at a time. */
const MENTORS = Math.ceil(MAX_AGREEMENTS / 3);
let running: TestService;
let [officer, stranger] = [] as unknown as [Client, Client];
let [mentors, apprentices] = [[], []] as [readonly string[], readonly string[]];
let cohort = '';

const keyFor = async (body: KeyAsked): Promise<Client> =>
  running.admin.as((await running.admin.post<{ key: string }>('/v1/api-keys', body)).body.key);
const cohortOf = async (code: string): Promise<string> =>
  (
    await officer.post<Made>('/v1/cohorts', {
      kind: 'APPRENTICESHIP',
      code,
      occupationCode: TURNER,
      targetLevel: 'INTERMEDIATE',
      schoolCode: 'S-3208-01',
      documentNo: '淮人社学徒〔2026〕1号',
      fromOn: '2026-11-01',
      lastOn: '2027-10-31',
    })
  ).body.id;
const sign = (items: readonly Signing[], headers: Record<string, string> = {}, as = officer, id = cohort) =>
  as.raw.post<{ items: readonly Item[]; code?: string }>(`/v1/cohorts/${id}/agreement-signings`, { items }, headers);
const codes = (items: readonly Item[]) => items.map(({ status, error }) => error?.code ?? status);
const signedIn = async (
  cohortId: string,
): Promise<readonly { id: string; mentorId: string; fromOn: string; lastOn: string; targetLevel: string }[]> => {
  const { position } = (await running.admin.post<Made>('/v1/sandbox/clock', {})).body;
  return (
    await officer.get<{ items: readonly { id: string; mentorId: string; fromOn: string; lastOn: string; targetLevel: string }[] }>(
      `/v1/mentor-agreements?cohortId=${cohortId}&limit=200&minPosition=${position}`,
    )
  ).body.items;
};

async function registered(from: number, count: number): Promise<readonly string[]> {
  const people = Array.from({ length: count }, (_, index) => identity(chance(from + index), from + index, '1995-05-05'));
  const { body } = await officer.raw.post<{ items: readonly { id: string }[] }>('/v1/worker-registrations', {
    items: people.map(({ name, idNumber }) => ({ name, idNumber })),
  });
  return body.items.map(({ id }) => id);
}

beforeAll(async () => {
  running = await startTestService();
  const enterpriseId = (
    await running.admin.post('/v1/enterprises', { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' })
  ).body.id;
  const otherId = (
    await running.admin.post('/v1/enterprises', { creditCode: '91320800MA1HA0025D', name: '淮安示例电气有限公司', region: '320800' })
  ).body.id;
  [officer, stranger] = [
    await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '经办甲' } }),
    await keyFor({ audience: 'enterprise', enterpriseId: otherId, person: { name: '经办丙' } }),
  ];
  [mentors, apprentices] = [await registered(1, MENTORS), await registered(101, MAX_AGREEMENTS)];
  for (const [index, each] of mentors.entries())
    await officer.raw.post(`/v1/workers/${each}/prior-certificates`, {
      occupationCode: TURNER,
      level: 'SENIOR',
      number: `T-${1_000 + index}`,
      issuedOn: '2020-05-01',
    });
  await running.admin.post('/v1/sandbox/clock', {});
  cohort = await cohortOf('XT-2026-01');
}, PREPARED_WITHIN_MS);
afterAll(() => running.stop());

it('signs what it can, and says of each other why not', async () => {
  const other = await cohortOf('XT-2026-02');
  const [mentor, second] = mentors as [string, string];
  const [a, b, c, d, e] = apprentices as [string, string, string, string, string];
  const items = [
    { itemKey: 'a', mentorId: mentor, apprenticeId: a },
    { mentorId: mentor, apprenticeId: b, fromOn: '2026-12-01', lastOn: '2027-03-31' },
    { itemKey: 'a', mentorId: mentor, apprenticeId: a },
    { itemKey: 'a', mentorId: mentor, apprenticeId: c },
    { mentorId: second, apprenticeId: a },
    { mentorId: mentor, apprenticeId: mentor },
    { mentorId: mentor, apprenticeId: c, lastOn: '2027-11-01' },
    { mentorId: d, apprenticeId: c },
    { mentorId: mentor, apprenticeId: d },
    { mentorId: mentor, apprenticeId: e },
  ];
  const { status, body } = await sign(items, { 'idempotency-key': 'mixed' }, officer, other);
  expect([status, codes(body.items)]).toEqual([
    200,
    [
      'CREATED',
      'CREATED',
      'CREATED',
      'IDEMPOTENCY_KEY_REUSED',
      'APPRENTICE_HAS_MENTOR',
      'MENTOR_IS_APPRENTICE',
      'AGREEMENT_OUTSIDE_COHORT',
      'MENTOR_BELOW_LEVEL',
      'CREATED',
      'TOO_MANY_APPRENTICES',
    ],
  ]);
  expect(body.items[2]).toEqual(body.items[0]);
  expect((await signedIn(other)).map(({ fromOn, lastOn, targetLevel }) => [fromOn, lastOn, targetLevel])).toEqual([
    ['2026-11-01', '2027-10-31', 'INTERMEDIATE'],
    ['2026-12-01', '2027-03-31', 'INTERMEDIATE'],
    ['2026-11-01', '2027-10-31', 'INTERMEDIATE'],
  ]);
  expect((await sign(items, { 'idempotency-key': 'mixed' }, officer, other)).body).toEqual(body);
  for (const { id } of await signedIn(other))
    await officer.post(`/v1/mentor-agreements/${id}/endings`, { lastOn: '2026-12-01', reason: 'CANCELLED' });
});
it('is for cohorts of the own enterprise, two hundred at most', async () => {
  const item = { mentorId: mentors[0]!, apprenticeId: apprentices[0]! };
  expect([
    (await sign([item], {}, stranger)).body.code,
    (await sign(Array.from({ length: MAX_AGREEMENTS + 1 }, () => item))).body.code,
    (await sign([])).body.code,
  ]).toEqual(['COHORT_UNKNOWN', 'VALIDATION_FAILED', 'VALIDATION_FAILED']);
});
it('signs two hundred in one call', async () => {
  const items = apprentices.map((apprenticeId, index) => ({
    itemKey: `row-${index}`,
    mentorId: mentors[Math.floor(index / 3)]!,
    apprenticeId,
    fromOn: '2026-12-02',
  }));
  const { body } = await sign(items);
  expect([...new Set(codes(body.items))]).toEqual(['CREATED']);
  expect((await signedIn(cohort)).length).toBe(MAX_AGREEMENTS);
});
