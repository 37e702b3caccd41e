import { startService } from '../app';
import type { RunningService } from '../app';
import { believedCheckpoint } from '../tlog/believed';
import { policyOf } from '../tlog/policy';
import { Client } from '../../test/support/callers/client';
import { SEALED, settingsOn, startTestService, type TestService } from '../../test/support/service';
import { until } from '../../test/support/until';
import { verify } from '../../test/support/verifier';
import { audit } from './audit.verb';
import { logKey } from './log-key.verb';

let [running, service] = [] as unknown as [TestService, RunningService];
let said: string[] = [];
beforeAll(async () => {
  running = await startTestService({ ...SEALED });
  service = running.service;
});
beforeEach(() => {
  said = [];
  jest.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
});
afterEach(() => jest.restoreAllMocks());
afterAll(async () => {
  await service.stop();
  await running.drop();
});

const settings = () => settingsOn(running.databaseUrl, running.dataDir, SEALED);
const textAt = async (path: string): Promise<string> => String((await new Client(service.url, undefined).raw.get(path)).body);
const checkpoint = (): Promise<string> => textAt('/tlog/checkpoint');
const signatures = (note: string): number => note.split('\n').filter((line) => line.startsWith('\u2014 ')).length;
async function startAgain(): Promise<void> {
  await service.stop();
  service = await startService(settings());
}
const rotate = (...by: readonly string[]): Promise<number> => logKey(['rotate', '--asked-by', by[0]!, '--decided-by', by[1]!], settings());
const administrator = async (person: object): Promise<string> =>
  (await running.admin.post<{ id: string }>('/v1/api-keys', { audience: 'admin', ...person } as never)).body.id;

it('exchanges the key of the log by two administrators, and every checkpoint stays believable', async () => {
  const [first, second, system] = [
    await administrator({ person: { name: '\u7ecf\u529e\u7532' } }),
    await administrator({ person: { name: '\u4e3b\u4efb\u4e59' } }),
    await administrator({ system: 'deployment' }),
  ];
  const [oldKey = ''] = (
    await until(
      () => textAt('/tlog/vkey'),
      (text) => text.includes('+'),
    )
  ).split('\n');
  await until(checkpoint, (note) => signatures(note) === 1);
  await expect(rotate(first, first)).rejects.toThrow('these keys are of one');
  await expect(rotate(system, first)).rejects.toThrow(/PERSON_REQUIRED/);
  await expect(logKey(['retire'], settings())).rejects.toThrow(/the ledger knows nothing of this key/);
  expect(await rotate(first, second)).toBe(0);
  await expect(rotate(first, second)).rejects.toThrow(/LOG_KEY_WAS_USED/);
  await expect(logKey(['retire'], settings())).rejects.toThrow(/does not bear both signatures/);

  await startAgain();
  const both = await until(checkpoint, (note) => signatures(note) === 2);
  const [, newKey = ''] = (await textAt('/tlog/vkey')).split('\n');
  for (const keys of [[oldKey], [newKey], [oldKey, newKey]])
    expect(believedCheckpoint(both, policyOf(`${keys.map((key) => `log ${key}\n`).join('')}quorum none\n`)).signedBy).toHaveLength(
      keys.length,
    );
  expect(policyOf(await textAt('/tlog/policy')).logs).toHaveLength(2);
  for (const key of [oldKey, newKey]) expect(await verify([`${service.url}/tlog`, '--vkey', key])).toMatchObject({ verdict: 'GOOD' });

  expect(await logKey(['retire'], settings())).toBe(0);
  await startAgain();
  const client = new Client(service.url, running.admin.key);
  await client.post('/v1/enterprises', {
    creditCode: '91320803MA1HA0017X',
    name: '\u6dee\u5b89\u793a\u4f8b\u673a\u68b0\u6709\u9650\u516c\u53f8',
    region: '320803',
  });
  const alone = await until(checkpoint, (note) => signatures(note) === 1);
  const policy = await textAt('/tlog/policy');
  expect([await textAt('/tlog/vkey'), (await textAt('/tlog/keys')).split('\n')]).toEqual([`${newKey}\n`, [newKey, oldKey, '']]);
  expect([believedCheckpoint(alone, policyOf(policy)).signedBy, policy.includes(`log ${oldKey}`)]).toEqual([[expect.anything()], true]);
  // What the old key signed alone is still what it was.
  expect(await audit(['--log-only', '--json'], settings())).toBe(0);
  expect(JSON.parse(said.at(-1)!)).toMatchObject({ isClean: true });
  await logKey(['status'], settings());
  expect(said.slice(-2)).toEqual([`log key: ${newKey} signs`, `log key: ${oldKey} signed before`]);
});
