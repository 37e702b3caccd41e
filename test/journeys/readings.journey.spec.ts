import { Pool } from 'pg';
import { readings as checkReadings } from '../../src/cli/readings.verb';
import type { Client } from '../support/callers/client';
import { chance, identity } from '../support/stories/made-people';
import { settingsOn, startTestService, TestService } from '../support/service';
import { until } from '../support/until';

/** Who reads whose data is told to that person and to the auditor, in the order of the log, and nobody takes a line out of it. */
interface Reading {
  readonly id: string;
  readonly who: { readonly audience: string; readonly enterpriseId: string | null; readonly word: { readonly zh: string } };
  readonly fields: readonly { readonly field: string; readonly word: { readonly zh: string } }[];
  readonly purpose: string;
  readonly why: { readonly zh: string };
  readonly whose?: readonly string[];
}
interface Found {
  readonly items: readonly { id: string; name: string; idNumberMasked: string; service: string }[];
  readonly hasMore: boolean;
}

let running: TestService;
let [officer, stranger, regulator, auditor, worker] = [] as unknown as [Client, Client, Client, Client, Client];
let owner: Pool;
let [enterpriseId, mine, others] = ['', '', ''];
const FIRM = { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' };
const OTHER_FIRM = { creditCode: '91320800MA1HA0025D', name: '淮安示例电气有限公司', region: '320800' };
const person = (serial: number) => identity(chance(serial), serial, '1990-05-05');

const keyFor = async (body: object): Promise<Client> =>
  running.admin.as((await running.admin.raw.post<{ key: string }>('/v1/api-keys', body)).body.key);
const listed = async (by: Client, query = ''): Promise<readonly Reading[]> =>
  (await by.raw.get<{ items: readonly Reading[] }>(`/v1/readings${query}`)).body.items as readonly Reading[];
const search = (by: Client, name: string) => by.raw.post<Found>('/v1/worker-searches', { name });
const register = async (by: Client, serial: number): Promise<string> =>
  (await by.post('/v1/workers', { name: person(serial).name, idNumber: person(serial).idNumber, employeeNo: `W${serial}` })).body.id;

beforeAll(async () => {
  running = await startTestService();
  owner = new Pool({ connectionString: running.databaseUrl });
  enterpriseId = (await running.admin.post('/v1/enterprises', FIRM)).body.id;
  const otherId = (await running.admin.post('/v1/enterprises', OTHER_FIRM)).body.id;
  [officer, stranger] = [
    await keyFor({ audience: 'enterprise', enterpriseId, person: { name: '经办甲' } }),
    await keyFor({ audience: 'enterprise', enterpriseId: otherId, person: { name: '经办乙' } }),
  ];
  [regulator, auditor] = [
    await keyFor({ audience: 'regulator', region: '3208', person: { name: '监管一' } }),
    await keyFor({ audience: 'auditor', person: { name: '审计一' } }),
  ];
  [mine, others] = [await register(officer, 1), await register(officer, 2)];
  await register(stranger, 3);
  const {
    body: { code },
  } = await officer.raw.post<{ code: string }>(`/v1/workers/${mine}/codes`, { purpose: 'OWN_RECORD' });
  worker = running.admin.as((await running.admin.as(undefined).raw.post<{ token: string }>('/v1/worker-sessions', { code })).body.token);
  await until(
    () => search(officer, person(2).name),
    ({ body }) => body.items!.length > 0,
  );
});
afterAll(async () => {
  await owner.end();
  await running.stop();
});

it('an enterprise finds its own people by name, and nobody else’s', async () => {
  const whole = await search(officer, person(1).name);
  expect([whole.status, whole.body.hasMore, whole.headers.get('cache-control')]).toEqual([200, false, 'no-store']);
  expect(whole.body.items).toMatchObject([
    {
      id: mine,
      name: person(1).name,
      idNumberMasked: `${person(1).idNumber.slice(0, 6)}**********${person(1).idNumber.slice(-2)}`,
      service: 'NOT_YET',
    },
  ]);
  expect((await search(officer, [...person(2).name].slice(-1).join(''))).body.items!.map(({ id }) => id)).toContain(others);
  expect([(await search(officer, person(3).name)).body.items, (await search(stranger, person(1).name)).body.items]).toEqual([[], []]);
  expect((await search(regulator, person(1).name)).status).toBe(403);
  const [nobody, shown] = await listed(auditor, '?purpose=NAME_SEARCH&limit=2');
  expect([nobody!.whose, shown!.whose, nobody!.fields[0]!.word.zh, nobody!.why.zh]).toEqual([[], [], '姓名', '按姓名查找本单位职工']);
});

it('a worker is told who read the own record, what of it, and why, and nothing of others', async () => {
  await officer.get(`/v1/workers/${mine}`);
  await regulator.get(`/v1/workers/${mine}`);
  await officer.get(`/v1/workers/${others}`);
  const own = await listed(worker);
  expect(own.slice(0, 2)).toMatchObject([
    {
      who: { audience: 'regulator', enterpriseId: null, word: { zh: '监管部门' } },
      fields: [{ field: 'name', word: { zh: '姓名' } }],
      purpose: 'WORKER_RECORD',
      why: { zh: '查看职工记录' },
    },
    { who: { audience: 'enterprise', enterpriseId, word: { zh: '企业' } }, purpose: 'WORKER_RECORD' },
  ]);
  expect([
    own.every((reading) => !('whose' in reading)),
    (await worker.raw.get(`/v1/readings?workerId=${others}`)).status,
    (await officer.raw.get('/v1/readings')).status,
  ]).toEqual([true, 404, 403]);
  expect(JSON.stringify(own)).not.toContain(person(1).idNumber);
  expect((await listed(auditor, `?workerId=${mine}`)).map(({ id }) => id)).toEqual(own.map(({ id }) => id));
});

it('every look of an official is there before it is answered, by what was asked and about which thing', async () => {
  await regulator.get(`/v1/enterprises/${enterpriseId}`);
  const [look] = await listed(auditor, '?audience=regulator&purpose=OFFICIAL_LOOK');
  expect([look!.fields.map(({ field, word }) => [field, word.zh]), look!.whose]).toEqual([
    [['EnterpriseRegister_enterprise', '单位与备案']],
    [enterpriseId],
  ]);
  const [itself] = await listed(auditor, '?audience=auditor');
  expect(itself!.fields.map(({ field }) => field)).toEqual(['Readings_list']);
});

it('comes page by page, newest first, none twice and none left out', async () => {
  const whole = await listed(auditor, '?audience=enterprise&limit=200');
  const seen: string[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const { body }: { body: { items: readonly Reading[]; nextCursor: string | null } } = await auditor.raw.get(
      `/v1/readings?audience=enterprise&limit=2${cursor === '' ? '' : `&cursor=${cursor}`}`,
    );
    seen.push(...body.items.map(({ id }) => id));
    cursor = body.nextCursor;
  }
  expect([seen.length > 4, seen]).toEqual([true, whole.map(({ id }) => id)]);
  expect(seen.map(Number)).toEqual(seen.map(Number).sort((a, b) => b - a));
  expect(await listed(auditor, '?toOn=2000-01-01')).toEqual([]);
});

describe('the chain', () => {
  const said: string[] = [];
  const checked = async (): Promise<number> => {
    said.length = 0;
    const log = jest.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
    const code = await checkReadings([], settingsOn(running.databaseUrl, running.dataDir, { demoFrom: undefined }));
    log.mockRestore();
    return code;
  };
  const alter = (statement: string) =>
    owner.query(
      `ALTER TABLE vault.reading DISABLE TRIGGER reading_only_grows; ${statement}; ALTER TABLE vault.reading ENABLE TRIGGER reading_only_grows`,
    );

  it('is bound to the ledger once a day, and whole', async () => {
    await running.admin.post('/v1/sandbox/clock', { to: '2026-11-04' });
    await until(checked, () => said.some((line) => / [1-9]\d* days sealed: whole/.test(line)));
    await expect(owner.query('DELETE FROM vault.reading')).rejects.toThrow(/only grows/);
  });

  it('betrays whoever made it anew, hash by hash, from the row that was altered', async () => {
    await alter("UPDATE vault.reading SET purpose = 'SUPERVISION' WHERE seq = 2");
    expect([await checked(), said[0]]).toEqual([1, 'readings: row 2 does not follow the one before it, or is missing']);
    await alter(
      "UPDATE vault.reading SET purpose = (SELECT purpose FROM vault.reading WHERE seq = 1) WHERE seq = 2; UPDATE vault.reading SET hash = decode(repeat('ab', 32), 'hex') WHERE seq > 1",
    );
    expect([await checked(), said.some((line) => /another row \d+ was sealed/.test(line))]).toEqual([1, true]);
  });
});
