import { Client, KeyAsked, Reply } from '../../../test/support/callers/client';
import { chance, identity } from '../../../test/support/stories/made-people';
import { tablesMadeAgainOtherwise } from '../../../test/support/logs/made-again';
import { startTestService, TestService } from '../../../test/support/service';

interface Made {
  readonly id: string;
  readonly position: string;
  readonly code?: string;
}
interface Held {
  readonly id: string;
  readonly teamCode: string;
  readonly isHeld: boolean;
}
interface List {
  readonly items: readonly Held[];
  readonly nextCursor: string | null;
  readonly count?: number;
}

let running: TestService;
let [officer, stranger, payroll, regulator] = [] as unknown as [Client, Client, Client, Client];
let [worker, other, third] = ['', '', ''];
let [first, position] = ['', ''];

const keyFor = async (body: KeyAsked): Promise<Client> =>
  running.admin.as((await running.admin.post<{ key: string }>('/v1/api-keys', body)).body.key);
const codeOf = ({ status, body }: Reply<{ code?: string }>): [number, string | undefined] => [status, body.code];
const start = (workerId: string, teamCode: string, fromOn: string, as = officer) =>
  as.post<Made>('/v1/team-leader-posts', { workerId, teamCode, fromOn });
const end = (lastOn: string, as = officer) =>
  as.post<Made>(`/v1/team-leader-posts/${first}/endings`, { workerId: worker, lastOn, reason: 'DISMISSED' });
const list = async (query = '', as = officer): Promise<List> =>
  (await as.get<List>(`/v1/team-leader-posts?minPosition=${position}${query}`)).body;

async function turner(serial: number): Promise<string> {
  const { name, idNumber } = identity(chance(serial), serial, '1980-05-05');
  const {
    body: { id },
  } = await officer.post<Made>('/v1/workers', { name, idNumber });
  await officer.post(`/v1/workers/${id}/employments`, { employer: 'OWN', occupationCode: '6-18-01-01', fromOn: '2005-01-01' });
  return id;
}

beforeAll(async () => {
  running = await startTestService();
  const enterpriseId = (
    await running.admin.post('/v1/enterprises', { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' })
  ).body.id;
  const otherId = (
    await running.admin.post('/v1/enterprises', { creditCode: '91320800MA1HA0025D', name: '淮安示例电气有限公司', region: '320800' })
  ).body.id;
  [officer, stranger, payroll, regulator] = [
    await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '经办甲' } }),
    await keyFor({ audience: 'enterprise', enterpriseId: otherId, person: { name: '经办丙' } }),
    await keyFor({ audience: 'payroll', enterpriseId, system: 'payroll' }),
    await keyFor({ audience: 'regulator', region: '3208', person: { name: '监管一' } }),
  ];
  [worker, other, third] = [await turner(1), await turner(2), await turner(3)];
});
afterAll(() => running.stop());

it('gives a team to somebody in service, who leads no other', async () => {
  expect(codeOf(await start(worker, 'TEAM-07', '2004-12-31'))).toEqual([409, 'NOT_EMPLOYED_THEN']);
  expect(codeOf(await start(worker, 'TEAM-07', '2026-11-02', stranger))).toEqual([404, 'NOT_FOUND']);
  expect(codeOf(await start(worker, 'TEAM-07', '2026-11-02', payroll))).toEqual([403, 'AUDIENCE_FORBIDDEN']);
  const { status, body } = await start(worker, 'TEAM-07', '2026-11-02');
  expect(status).toBe(201);
  first = body.id;
  expect(codeOf(await start(worker, 'TEAM-08', '2026-12-01'))).toEqual([409, 'TEAM_LEADER_HELD']);
  expect(codeOf(await start(other, 'TEAM-07', '2026-12-01'))).toEqual([409, 'TEAM_HAS_LEADER']);
  expect((await start(other, 'TEAM-08', '2026-12-01')).status).toBe(201);
});

it('takes it back once, with a last day that counts', async () => {
  expect(codeOf(await end('2026-11-01'))).toEqual([422, 'TEAM_LEADER_END_OUTSIDE']);
  expect(codeOf(await end('2026-11-30', stranger))).toEqual([404, 'NOT_FOUND']);
  const { status, body } = await end('2026-11-30');
  expect(status).toBe(201);
  expect(codeOf(await end('2026-11-30'))).toEqual([409, 'TEAM_LEADER_ENDED_BEFORE']);
  expect(codeOf(await start(third, 'TEAM-07', '2026-11-30'))).toEqual([409, 'TEAM_HAS_LEADER']);
  expect((await start(third, 'TEAM-07', '2026-12-01')).status).toBe(201);
  position = (await start(worker, 'TEAM-09', '2026-12-01')).body.position;
  expect(BigInt(position)).toBeGreaterThan(BigInt(body.position));
});

it.each([
  ['2026-11-01', false],
  ['2026-11-02', true],
  ['2026-11-30', true],
  ['2026-12-01', false],
])('TeamLeaderRegister_one: on %s it is held: %s', async (day, isHeld) =>
  expect((await officer.get<Held>(`/v1/team-leader-posts/${first}?minPosition=${position}&effectiveOn=${day}`)).body).toMatchObject({
    id: first,
    teamCode: 'TEAM-07',
    effectiveOn: day,
    isHeld,
  }),
);

it('TeamLeaderRegister_list: shows its own enterprise and its regulator who leads on a day, in pages', async () => {
  expect((await list('&effectiveOn=2026-11-30', regulator)).items.map(({ teamCode, isHeld }) => [teamCode, isHeld])).toEqual([
    ['TEAM-07', true],
    ['TEAM-08', false],
    ['TEAM-07', false],
    ['TEAM-09', false],
  ]);
  expect((await list('&effectiveOn=2026-12-01')).items.map(({ isHeld }) => isHeld)).toEqual([false, true, true, true]);
  expect((await list('', stranger)).items).toEqual([]);
  expect((await list(`&workerId=${worker}`)).items.map(({ teamCode }) => teamCode)).toEqual(['TEAM-07', 'TEAM-09']);
  const page = await list('&teamCode=TEAM-07&limit=1&count=true');
  expect([page.items.length, page.count]).toEqual([1, 2]);
  expect((await list(`&teamCode=TEAM-07&limit=1&cursor=${page.nextCursor}`)).items).toHaveLength(1);
});

it('stands in the passport', async () => {
  const { body } = await officer.get<{ teamPosts: readonly Held[] }>(
    `/v1/workers/${worker}?minPosition=${position}&effectiveOn=2026-11-30`,
  );
  expect(body.teamPosts.map(({ teamCode, isHeld }) => [teamCode, isHeld])).toEqual([
    ['TEAM-07', true],
    ['TEAM-09', false],
  ]);
});

it('is made again from the streams it rests on, as it was at any moment', async () =>
  expect(await tablesMadeAgainOtherwise(running)).toEqual([]));
