import { assessingEnterprise, AssessingEnterprise, openBatch } from '../support/stories/assessing-enterprise';
import { tablesMadeAgainOtherwise } from '../support/logs/made-again';
import { chance, identity } from '../support/stories/made-people';
import { startTestService, TestService } from '../support/service';

/** What was known then: lists and things on both axes of time, their tags and their cursors. */
interface Asked {
  readonly effectiveOn: string;
  readonly knownAt: string | null;
  readonly atPosition: string;
}
interface Candidate {
  readonly id: string;
  readonly state: string;
  readonly scores: Record<string, string>;
  readonly etag: string;
}
interface Page extends Asked {
  readonly items: readonly Candidate[];
  readonly nextCursor: string | null;
  readonly count?: number;
  readonly countIsLowerBound?: boolean;
}
interface Batch extends Asked {
  readonly counts: { readonly candidates: number; readonly byState: Record<string, number> };
}

const [REGISTERED_ON, MARKED_ON, TODAY] = ['2026-11-02', '2026-11-05', '2026-11-06'];
const TURNER = '6-18-01-01';
let running: TestService;
let firm: AssessingEnterprise;
let [batchId, marked] = ['', ''];
let all: readonly string[];

const moveTo = (to: string) => running.admin.post('/v1/sandbox/clock', { to });
const page = async (query = ''): Promise<Page> => (await firm.clerk.get<Page>(`/v1/batches/${batchId}/candidates?limit=200${query}`)).body;
const ids = ({ items }: Page): readonly string[] => items.map(({ id }) => id);

async function candidate(serial: number): Promise<string> {
  const { name, idNumber } = identity(chance(serial), serial, '1985-05-05');
  const { id: workerId } = (await firm.clerk.post('/v1/workers', { name, idNumber })).body;
  await firm.clerk.post(`/v1/workers/${workerId}/employments`, { employer: 'OWN', occupationCode: TURNER, fromOn: '2008-03-01' });
  return (
    await firm.clerk.post(`/v1/batches/${batchId}/candidates`, {
      workerId,
      occupationCode: TURNER,
      trade: '数控车工',
      level: 'JUNIOR',
      conditionNo: 'N23-5-1',
    })
  ).body.id;
}

beforeAll(async () => {
  running = await startTestService({ demoFrom: REGISTERED_ON });
  firm = await assessingEnterprise(running);
  batchId = await openBatch(firm, REGISTERED_ON);
  all = [await candidate(1), await candidate(2), await candidate(3)];
  marked = all[1]!;
  await moveTo(MARKED_ON!);
  for (const part of ['THEORY', 'SKILL'])
    expect((await firm.clerk.post(`/v1/candidacies/${marked}/scores`, { part, score: '80' })).status).toBe(201);
  await moveTo(TODAY!);
});
afterAll(() => running.stop());

it('tells what it answered', async () => {
  const present = await page();
  expect(present).toMatchObject({ effectiveOn: TODAY, knownAt: null });
  const past = await page(`&knownAt=${REGISTERED_ON}`);
  expect(past).toMatchObject({ effectiveOn: TODAY, knownAt: REGISTERED_ON });
  expect(BigInt(past.atPosition) < BigInt(present.atPosition)).toBe(true);
  expect((await page('&effectiveOn=2027-06-30')).effectiveOn).toBe('2027-06-30');
});

it('tells of several wrong parameters what it always told', async () => {
  expect(await page('&knownAt=')).toMatchObject({ code: 'VALIDATION_FAILED', errors: [{ pointer: '/knownAt', code: 'FIELD_NOT_TEXT' }] });
  expect((await firm.clerk.get('/v1/workers/nobody?effectiveOn=yesterday')).status).toBe(404);
});

it('lists by a state as it was known then', async () => {
  expect([ids(await page('&state=REGISTERED')), ids(await page('&state=PASSED'))]).toEqual([[all[0], all[2]], [marked]]);
  expect([
    ids(await page(`&state=REGISTERED&knownAt=${REGISTERED_ON}`)),
    ids(await page(`&state=PASSED&knownAt=${REGISTERED_ON}`)),
  ]).toEqual([all, []]);
  expect(await page('&knownAt=2026-11-01T12:00:00Z')).toMatchObject({ code: 'NOT_FOUND' });
});

it('fills its pages also where what is known now lies between', async () => {
  const query = `&state=REGISTERED&knownAt=${REGISTERED_ON}`;
  const first = (await firm.clerk.get<Page>(`/v1/batches/${batchId}/candidates?limit=2${query}`)).body;
  const rest = (await firm.clerk.get<Page>(`/v1/batches/${batchId}/candidates?limit=2${query}&cursor=${first.nextCursor}`)).body;
  expect([ids(first), ids(rest), rest.nextCursor]).toEqual([all.slice(0, 2), all.slice(2), null]);
  expect((await firm.clerk.get(`/v1/batches/${batchId}/candidates?limit=2&state=REGISTERED&cursor=${first.nextCursor}`)).body.code).toBe(
    'CURSOR_INVALID',
  );
});

it('counts only when asked', async () => {
  expect((await page()).count).toBeUndefined();
  expect(await page('&count=true&state=REGISTERED')).toMatchObject({ count: 2, countIsLowerBound: false });
  expect(await page(`&count=true&state=REGISTERED&knownAt=${REGISTERED_ON}`)).toMatchObject({ count: 3 });
});

it('counts a batch as it was known then', async () => {
  const batch = async (query: string): Promise<Batch> => (await firm.clerk.get<Batch>(`/v1/batches/${batchId}${query}`)).body;
  expect((await batch('')).counts).toMatchObject({ candidates: 3, byState: { REGISTERED: 2, PASSED: 1 } });
  expect((await batch(`?knownAt=${REGISTERED_ON}`)).counts).toMatchObject({ candidates: 3, byState: { REGISTERED: 3 } });
});

it('shows a thing as it was known then, with its tag of then', async () => {
  const path = `/v1/candidacies/${marked}` as const;
  const [now, then] = [await firm.clerk.get<Candidate>(path), await firm.clerk.get<Candidate>(`${path}?knownAt=${REGISTERED_ON}`)];
  expect([then.body.state, then.body.scores, now.body.state]).toEqual(['REGISTERED', {}, 'PASSED']);
  expect(then.headers.get('etag')).not.toBe(now.headers.get('etag'));
  expect((await firm.clerk.get(`${path}?knownAt=2026-11-01T12:00:00Z`)).body.code).toBe('NOT_FOUND');
  const acted = await firm.clerk.post<{ code: string }>(
    `${path}/withdrawals`,
    { reasonCode: 'RESIGNED' },
    { 'if-match': then.headers.get('etag')! },
  );
  expect([acted.status, acted.body.code]).toEqual([412, 'VERSION_STALE']);
});

it('knows a filing from the moment it was recorded', async () => {
  const { enterpriseId } = firm;
  const filings = async (query: string) =>
    (await firm.clerk.get<{ filings: readonly object[] }>(`/v1/enterprises/${enterpriseId}${query}`)).body.filings;
  expect(await filings('')).toHaveLength(1);
  const { body } = await firm.clerk.get<{ items: readonly object[] }>(`/v1/filings?enterpriseId=${enterpriseId}&knownAt=${REGISTERED_ON}`);
  expect(body.items).toHaveLength(1);
});

it('is not asked what will be known', async () => {
  expect(await firm.clerk.get(`/v1/candidacies/${marked}?knownAt=2026-11-07`)).toMatchObject({
    status: 422,
    body: { errors: [{ pointer: '/knownAt', code: 'FIELD_IN_FUTURE' }] },
  });
  expect(await firm.clerk.get(`/v1/candidacies/${marked}?knownAt=2026-11-05T08:00:00`)).toMatchObject({
    status: 422,
    body: { errors: [{ pointer: '/knownAt', code: 'FIELD_NOT_MOMENT' }] },
  });
});

it('tags a list weakly, and answers 304 while nothing was recorded', async () => {
  const path = `/v1/batches/${batchId}/candidates` as const;
  const tag = (await firm.clerk.get(path)).headers.get('etag')!;
  expect(tag).toMatch(/^W\/"p\d+"$/);
  expect((await firm.clerk.get(path, { 'if-none-match': tag })).status).toBe(304);
  await candidate(4);
  const recorded = (await moveTo(TODAY!)).body;
  expect((await firm.clerk.get(`${path}?minPosition=${recorded.position}`, { 'if-none-match': tag })).status).toBe(200);
});

it('is made again from the streams it rests on, as it was at any moment', async () =>
  expect(await tablesMadeAgainOtherwise(running)).toEqual([]));
