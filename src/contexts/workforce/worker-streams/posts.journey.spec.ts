import { Client, Reply } from '../../../../test/support/callers/client';
import { AssessingEnterprise, assessingEnterprise } from '../../../../test/support/stories/assessing-enterprise';
import { chance, identity } from '../../../../test/support/stories/made-people';
import { startTestService, TestService } from '../../../../test/support/service';

interface Held {
  readonly id: string;
  readonly postCode: string;
  readonly fromOn: string;
  readonly lastOn: string | null;
  readonly isHeld: boolean;
}
interface Employments {
  readonly employments: readonly { id: string; lastOn: string | null; isCurrent: boolean; posts: readonly Held[] }[];
  readonly code?: string;
}

const codeOf = ({ status, body }: Reply<{ code?: string }>): [number, string | undefined] => [status, body.code];
let running: TestService;
let firm: AssessingEnterprise;
let [workerId, spanId] = ['', ''];
const posts = () => `/v1/workers/${workerId}/employments/${spanId}/posts` as const;
const read = async (query = '', as: Client = firm.clerk): Promise<Reply<Employments>> =>
  as.get<Employments>(`/v1/workers/${workerId}/employments${query}`);
const held = async (query = ''): Promise<readonly string[]> =>
  (await read(query)).body.employments[0]!.posts.filter(({ isHeld }) => isHeld).map(({ postCode }) => postCode);
const moveTo = (to?: string) => running.admin.post('/v1/sandbox/clock', { to });

beforeAll(async () => {
  running = await startTestService();
  firm = await assessingEnterprise(running);
  await moveTo();
  const { name, idNumber } = identity(chance(1), 1, '1990-05-05');
  workerId = (await firm.clerk.post('/v1/workers', { name, idNumber })).body.id;
  spanId = (
    await firm.clerk.post(`/v1/workers/${workerId}/employments`, { employer: 'OWN', occupationCode: '6-18-01-01', fromOn: '2020-03-01' })
  ).body.id;
});
afterAll(() => running.stop());

it('a post is taken and left by those who saw what stood before', async () => {
  const bare = await firm.clerk.send<{ code?: string }>(
    'POST',
    posts(),
    { 'idempotency-key': 'bare', 'content-type': 'application/json' },
    '{"postCode":"LATHE-07","fromOn":"2021-05-01"}',
  );
  expect(codeOf(bare)).toEqual([428, 'VERSION_REQUIRED']);
  const taken = await firm.clerk.post(posts(), { postCode: 'LATHE-07', fromOn: '2021-05-01' });
  expect(taken.status).toBe(201);
  await moveTo('2026-11-03');
  expect((await firm.clerk.post(`${posts()}/${taken.body.id}/endings`, { lastOn: '2024-06-30', reason: 'PROMOTED' })).status).toBe(201);
  expect((await firm.clerk.post(posts(), { postCode: 'CREW-01', fromOn: '2024-07-01' })).status).toBe(201);
});

it('is answered for a day, and as it was known', async () => {
  expect(await Promise.all(['2021-04-30', '2021-05-01', '2024-06-30', '2024-07-01'].map((on) => held(`?effectiveOn=${on}`)))).toEqual([
    [],
    ['LATHE-07'],
    ['LATHE-07'],
    ['CREW-01'],
  ]);
  expect(await held('?knownAt=2026-11-02')).toEqual(['LATHE-07']);
});

it('ends with the employment', async () => {
  expect(
    (await firm.clerk.post(`/v1/workers/${workerId}/employments/${spanId}/endings`, { lastOn: '2026-11-02', reason: 'RESIGNED' })).status,
  ).toBe(201);
  expect((await read()).body.employments).toMatchObject([
    {
      lastOn: '2026-11-02',
      isCurrent: false,
      posts: [{ lastOn: '2024-06-30' }, { postCode: 'CREW-01', lastOn: '2026-11-02', isHeld: false }],
    },
  ]);
  expect(codeOf(await firm.clerk.post(posts(), { postCode: 'LATHE-07', fromOn: '2026-11-03' }))).toEqual([422, 'POST_OUTSIDE_EMPLOYMENT']);
});

it("is nobody else's business", async () => {
  expect(codeOf(await read('', firm.stranger))).toEqual([404, 'NOT_FOUND']);
  expect(codeOf(await firm.stranger.post(posts(), { postCode: 'LATHE-07', fromOn: '2022-05-01' }))).toEqual([404, 'NOT_FOUND']);
});
