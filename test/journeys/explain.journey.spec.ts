import { Pool } from 'pg';
import { explain } from '../../src/cli/explain.verb';
import { parseSettings } from '../../src/config/settings';
import { startTestService, TestService } from '../support/service';

const FIRM = { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' };
let running: TestService;
let superuser: Pool;
const printed: string[] = [];

beforeAll(async () => {
  running = await startTestService();
  superuser = new Pool({ connectionString: running.databaseUrl, max: 1 });
  await running.admin.post('/v1/enterprises', FIRM);
});
beforeEach(() => {
  printed.length = 0;
  jest.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
});
afterEach(() => jest.restoreAllMocks());
afterAll(async () => {
  await superuser.end();
  await running.service.stop();
  await running.drop();
});

const verb = (...args: readonly string[]): Promise<number> => explain(args, parseSettings({ DATABASE_URL: running.databaseUrl, DATA_DIR: running.dataDir }));
const registered = async (): Promise<string> =>
  (await superuser.query<{ id: string }>("SELECT id FROM ledger.event WHERE type = 'accreditation.enterprise_registered.v1'")).rows[0]!.id;

it('explains one event: on what it was decided, and that the same follows today', async () => {
  expect(await verb(await registered())).toBe(0);
  expect(printed.join('\n')).toMatch(/decision {3}accreditation\.register-enterprise@1[\s\S]*intent[\s\S]*fact {7}accreditation\.enterprise_registered\.v1[\s\S]*verdict {4}same/);
});

it('ends with a tally of every decision', async () => {
  expect(await verb('--all', '--json')).toBe(0);
  const tally = JSON.parse(printed.at(-1)!) as Record<string, number>;
  expect(tally).toEqual({ decisions: tally.same, same: tally.same, different: 0, erased: 0 });
  expect(tally.decisions).toBeGreaterThanOrEqual(3);
});

it('says that no event has an id that none has', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await verb('00000000-0000-4000-8000-000000000001')).toBe(2);
});

it('finds what a superuser has altered, and says where', async () => {
  const id = await registered();
  await superuser.query('ALTER TABLE ledger.event DISABLE TRIGGER ALL');
  await superuser.query("UPDATE ledger.event SET data = replace(data, '320803', '320800') WHERE id = $1", [id]);
  await superuser.query('ALTER TABLE ledger.event ENABLE TRIGGER ALL');
  expect(await verb('--all', '--json')).toBe(1);
  expect(JSON.parse(printed.at(-1)!)).toMatchObject({ different: 1 });
  expect(JSON.parse(printed[0]!)).toMatchObject({ decision: 'accreditation.register-enterprise@1', verdict: 'different', events: [id], differences: [{ code: 'FACTS_DIFFER' }] });
});
