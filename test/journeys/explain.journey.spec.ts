import { explain } from '../../src/cli/explain.verb';
import type { Settings } from '../../src/config/settings';
import { shelvePolicyPacks } from '../../src/contexts/catalogue/policy-pack.shelf';
import { altered } from '../support/logs/altered-log';
import { logOf } from '../support/logs/log-of';
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
const registered = async (): Promise<string> =>
  (await logOf(running.service)).find(({ type }) => type === 'accreditation.enterprise_registered.v1')!.id;

it('explains one event: on what it was decided, and that the same follows today', async () => {
  expect(await explain([await registered()], settings())).toBe(0);
  expect(printed.join('\n')).toMatch(
    /decision {3}accreditation\.register-enterprise@1[\s\S]*intent[\s\S]*fact {7}accreditation\.enterprise_registered\.v1[\s\S]*verdict {4}same/,
  );
});

it('ends with a tally of every decision', async () => {
  expect(await explain(['--all', '--json'], settings())).toBe(0);
  const tally = JSON.parse(printed.at(-1)!) as Record<string, number>;
  expect(tally).toEqual({ decisions: tally.same, same: tally.same, different: 0, erased: 0 });
  expect(tally.decisions).toBeGreaterThanOrEqual(3);
});

it('knows the policy packs that the ledger holds, in a process that was just started', async () => {
  const { admin } = running;
  const official = async (name: string) =>
    admin.as((await admin.post<{ key: string }>('/v1/api-keys', { audience: 'regulator', region: '3208', person: { name } })).body.key);
  const [one, another] = [await official('监管一'), await official('监管二')];
  const {
    body: { id },
  } = await one.post('/v1/policy-packs', {
    document: {
      packId: 'CN-320803',
      region: '320803',
      version: '2027-01',
      validFrom: '2026-11-20',
      validTo: null,
      notice: { workingDays: 3 },
    },
  });
  expect((await another.post(`/v1/policy-packs/${id}/confirmations`)).status).toBe(201);
  await admin.post('/v1/sandbox/clock', { to: '2026-11-23' });
  const enterpriseId = (await admin.post('/v1/enterprises', { ...FIRM, creditCode: '91320800MA1HA0025D' })).body.id;
  const scope = [{ occupationCode: '6-18-01-01', levels: ['SENIOR'] }];
  expect(
    (
      await one.post('/v1/filings', {
        enterpriseId,
        institutionCode: 'Y000032080003',
        receiptNo: '淮鉴备〔2026〕3号',
        validFrom: '2026-12-01',
        validTo: '2027-12-31',
        scope,
      })
    ).status,
  ).toBe(201);
  shelvePolicyPacks([]);
  expect([await explain(['--all', '--json'], settings()), printed.filter((line) => line.includes('EVIDENCE_UNKNOWN'))]).toEqual([0, []]);
  const granted = (await logOf(running.service)).find(({ type }) => type === 'accreditation.filing_granted.v1')!.id;
  expect(await explain([granted], settings())).toBe(0);
  expect(printed.join('\n')).toContain('document CN-320800@2026-01/CN-320803@2027-01');
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
  expect(JSON.parse(printed[0]!)).toMatchObject({
    decision: 'accreditation.register-enterprise@1',
    verdict: 'different',
    events: [id],
    differences: [{ code: 'FACTS_DIFFER' }],
  });
});
