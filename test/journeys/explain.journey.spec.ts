import { explain } from '../../src/cli/explain.verb';
import type { Settings } from '../../src/config/settings';
import { altered } from '../support/altered-log';
import { logOf } from '../support/log-of';
import { settingsOn, startTestService, TestService } from '../support/service';

const FIRM = { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' };
let running: TestService;
const printed: string[] = [];

beforeAll(async () => {
  running = await startTestService();
  await running.admin.post('/v1/enterprises', FIRM);
});
beforeEach(() => {
  printed.length = 0;
  jest.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
});
afterEach(() => jest.restoreAllMocks());
afterAll(async () => {
  await running.service.stop();
  await running.drop();
});

const settings = (): Settings => settingsOn(running.databaseUrl, running.dataDir);
const registered = async (): Promise<string> => (await logOf(running.service)).find(({ type }) => type === 'accreditation.enterprise_registered.v1')!.id;

it('explains one event: on what it was decided, and that the same follows today', async () => {
  expect(await explain([await registered()], settings())).toBe(0);
  expect(printed.join('\n')).toMatch(/decision {3}accreditation\.register-enterprise@1[\s\S]*intent[\s\S]*fact {7}accreditation\.enterprise_registered\.v1[\s\S]*verdict {4}same/);
});

it('ends with a tally of every decision', async () => {
  expect(await explain(['--all', '--json'], settings())).toBe(0);
  const tally = JSON.parse(printed.at(-1)!) as Record<string, number>;
  expect(tally).toEqual({ decisions: tally.same, same: tally.same, different: 0, erased: 0 });
  expect(tally.decisions).toBeGreaterThanOrEqual(3);
});

it('says that no event has an id that none has', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await explain(['00000000-0000-4000-8000-000000000001'], settings())).toBe(2);
});

it('finds what somebody with every right over the store has altered, and says where', async () => {
  const id = await registered();
  const read = await altered(running, id, (data) => data.replace('320803', '320800'));
  expect(await explain(['--all', '--json'], read)).toBe(1);
  expect(JSON.parse(printed.at(-1)!)).toMatchObject({ different: 1 });
  expect(JSON.parse(printed[0]!)).toMatchObject({ decision: 'accreditation.register-enterprise@1', verdict: 'different', events: [id], differences: [{ code: 'FACTS_DIFFER' }] });
});
