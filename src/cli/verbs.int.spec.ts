import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client as Database } from 'pg';
import type { Client } from '../../test/support/callers/client';
import { settingsOn, startTestService, TestService } from '../../test/support/service';
import { PROJECTIONS } from '../app';
import type { Settings } from '../config/settings';
import { lockBuilds } from '../projecting/building/build-lock.provider';
import { rebuild } from './rebuild.verb';
import { keys } from './keys.verb';
import { mustHoldLedger } from './ledger-there.file';
import { lintTemplate } from './lint-template.verb';
import { mendIds } from './mend-ids.verb';
import { retry } from './retry.verb';

const REGISTER = 'accreditation.enterprise-register';
const { version } = PROJECTIONS.find(({ name }) => name === REGISTER)!;
const FIRM = { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' };
const OTHER = { creditCode: '91320800MA1HA0025D', name: '淮安示例电气有限公司', region: '320800' };

let [running, settings, database, auditor] = [] as unknown as [TestService, Settings, Database, Client];
let said: string[] = [];
beforeAll(async () => {
  running = await startTestService();
  settings = settingsOn(running.databaseUrl, running.dataDir, { demoFrom: undefined });
  database = new Database({ connectionString: running.databaseUrl });
  await database.connect();
  await running.admin.post('/v1/enterprises', FIRM);
  auditor = running.admin.as(
    (await running.admin.post<{ key: string }>('/v1/api-keys', { audience: 'auditor', person: { name: '审计' } })).body.key,
  );
});
beforeEach(() => {
  said = [];
  jest.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
});
afterEach(() => jest.restoreAllMocks());
afterAll(async () => {
  await database.end();
  await running.stop();
});

const exists = async ({ id, position }: { id: string; position: string }): Promise<number> =>
  (await auditor.get(`/v1/enterprises/${id}?minPosition=${position}`)).status;

it('compares with a service at work, names what differs, and puts it right without an interruption', async () => {
  expect([await rebuild(['--compare'], settings), said.at(-1)]).toEqual([0, 'rebuild: every read model equals the log']);
  await database.query("UPDATE views.enterprise SET name = 'someone else'");
  expect(await rebuild(['--compare', REGISTER], settings)).toBe(1);
  expect(said.filter((line) => line.startsWith('DIFFERENT'))).toEqual([
    expect.stringMatching(
      /^DIFFERENT {2}accreditation\.enterprise-register enterprise: 1 live, 1 rebuilt, at position \d+, digest [0-9a-f]{16}$/,
    ),
  ]);
  expect([await rebuild([REGISTER], settings), said.at(-1)]).toEqual([
    0,
    `switched  ${REGISTER} version ${version}; what was live before is kept`,
  ]);
  expect([
    await rebuild(['--compare', REGISTER], settings),
    await exists((await running.admin.post('/v1/enterprises', OTHER)).body),
  ]).toEqual([0, 200]);
});

it('a folder without a ledger is refused before anything is made in it, but by who fills one', () => {
  const nothing = join(running.dataDir, 'misspelt');
  const asked = (verb: string) => () => mustHoldLedger(verb, { dataDir: nothing });
  for (const verb of ['audit', 'keys', 'rebuild', 'backup'])
    expect(asked(verb)).toThrow(
      expect.objectContaining({ refusal: { refused: 'LEDGER_NOT_THERE', params: { folder: nothing } } }) as Error,
    );
  for (const verb of ['restore', 'verify', 'witness']) expect(asked(verb)).not.toThrow();
  expect([existsSync(nothing), mustHoldLedger('audit', settings)]).toEqual([false, undefined]);
});

it('waits while another compares, and refuses to build', async () => {
  const lock = await lockBuilds(
    running.databaseUrl,
    PROJECTIONS.filter(({ name }) => name === REGISTER),
  );
  const comparing = rebuild(['--compare', REGISTER], settings);
  const waits = `rebuild: waits until ${REGISTER} is no longer built or compared by another process`;
  for (; !said.includes(waits); await database.query('SELECT 1')) expect(said).not.toContain('rebuild: every read model equals the log');
  await expect(rebuild([REGISTER], settings)).rejects.toMatchObject({
    refusal: { refused: 'READ_MODEL_BUILD_UNDER_WAY', params: { projection: REGISTER } },
  });
  await lock.end();
  expect([await comparing, said.at(-1)]).toEqual([0, 'rebuild: every read model equals the log']);
  expect(await Promise.all([rebuild(['--compare', REGISTER], settings), rebuild(['--compare', REGISTER], settings)])).toEqual([0, 0]);
});

it('goes back to what was kept, and lets it go', async () => {
  await rebuild(['--back', REGISTER], settings);
  expect((await database.query("SELECT FROM views.enterprise WHERE name = 'someone else'")).rowCount).toBe(1);
  await rebuild([REGISTER], settings);
  expect((await database.query("SELECT FROM views.enterprise WHERE name = 'someone else'")).rowCount).toBe(0);
  await rebuild(['--drop-kept', REGISTER], settings);
  await expect(rebuild(['--back', REGISTER], settings)).rejects.toThrow(`no rows of version ${version} of ${REGISTER} are kept`);
});

it('knows its projections by name', () =>
  expect(rebuild(['nothing-like-it'], settings)).rejects.toThrow(
    /there is no nothing-like-it; there are .*accreditation\.enterprise-register, /,
  ));

it('lifts what is held, and says what that was', async () => {
  expect([await retry([], settings), said.at(-1)]).toEqual([0, 'retry: nothing is held']);
  await database.query(
    "INSERT INTO engine.hold (name, state, position, event_type, reason) VALUES ('some-reader', 'STOPPED', 7, 'a.b.v1', 'it failed')",
  );
  expect([await retry(['another'], settings), said.at(-1)]).toEqual([1, 'retry: another is not held']);
  expect([await retry(['some-reader'], settings), said.at(-1)]).toEqual([0, 'retry: some-reader was STOPPED at position 7: it failed']);
  expect((await database.query('SELECT FROM engine.hold')).rowCount).toBe(0);
});

it('makes the index of ids again as its owner, beside a service at work', async () =>
  expect([await mendIds([], settings), said.at(-1)]).toEqual([0, 'mend-ids: 0 runs of ids looked at, 0 made again']));

describe('a template of certificates', () => {
  const fields = ['institution', 'issuedOn', 'name', 'idType', 'idNumber', 'occupation', 'trade', 'level', 'number', 'photo', 'qrCode'].map(
    (name) => `{{${name}}}`,
  );
  const lint = (text: string, ...more: readonly string[]): Promise<number> => {
    const file = join(running.dataDir, 'template.txt');
    writeFileSync(file, text);
    return lintTemplate([file, '--region', '320803', '--on', '2026-12-01', ...more], settings);
  };
  const good = ['职业技能等级证书', ...fields, 'https://zscx.osta.org.cn', 'https://pjjg.osta.org.cn'].join('\n');

  it('is shown as a specimen where the policy pack allows it', async () => {
    expect([await lint(good), said.at(-1)]).toEqual([0, 'lint-template: 0 faults under CN-320800@2026-01']);
    expect(said[0]).toMatch(/（职业名称）\n--\n（等级）/);
  });
  it('is refused by word and by field', async () => {
    expect(await lint(`${good.replace('{{number}}', '')}国家认可`)).toBe(1);
    expect(said).toEqual(['BANNED_WORD: 国家', 'FIELD_MISSING: number', 'lint-template: 2 faults under CN-320800@2026-01']);
  });
  it('needs a region with a policy on the day', async () => {
    jest.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(await lintTemplate([join(running.dataDir, 'template.txt'), '--region', '320400', '--on', '2026-12-01'], settings)).toBe(2);
    await expect(lintTemplate([join(running.dataDir, 'template.txt')], settings)).rejects.toThrow(
      'lint-template needs a file and --region',
    );
    await expect(
      lintTemplate([join(running.dataDir, 'template.txt'), '--region', '320803', '--on', '2026-02-30'], settings),
    ).rejects.toThrow('--on is no day: 2026-02-30');
  });
});

describe('keys', () => {
  const SECRET = /(sk_[\w-]{43})/;
  const id = (): string => /^key ([0-9a-f-]{36}) /.exec(said.at(-1)!)![1]!;
  const secret = (): string => said.map((line) => SECRET.exec(line)?.[1]).findLast((found) => found !== undefined)!;
  const opens = async (key: string): Promise<number> => (await running.admin.as(key).raw.get('/v1/catalogues')).status;

  it('are made, changed and ended beside a service at work, and shown without a secret', async () => {
    expect(
      await keys(
        ['create', '--audience', 'auditor', '--system', 'archive', '--scopes', 'catalogues:read', '--expires', '2099-12-31'],
        settings,
      ),
    ).toBe(0);
    const [key, first] = [id(), secret()];
    expect(await opens(first)).toBe(200);
    expect(await keys(['rotate', key, '--overlap-hours', '0'], settings)).toBe(0);
    const second = secret();
    expect([second === first, await opens(second)]).toEqual([false, 200]);
    said = [];
    expect(await keys(['list'], settings)).toBe(0);
    expect(said.find((line) => line.startsWith(key))).toMatch(
      / {2}ACTIVE {2}auditor {2}system archive {2}only catalogues:read {2}used \S+ {2}ends 2099-12-31T15:59:59\.999Z$/,
    );
    expect(said.filter((line) => line.includes('sk_'))).toEqual([]);
    expect([await keys(['revoke', key], settings), said.at(-1)]).toEqual([0, `key ${key} is revoked`]);
    await expect(keys(['rotate', key], settings)).rejects.toThrow('KEY_ENDED');
  });
  it('of a person are one person with the account that is named, where there is a provider', async () => {
    const withProvider = { ...settings, oidc: { issuer: 'https://id.example', audiences: ['skills-ledger'], claimsFile: 'unread.json' } };
    expect(await keys(['create', '--audience', 'auditor', '--person', '审计甲', '--subject', 'sub-1'], withProvider)).toBe(0);
    const linked = id();
    expect(await keys(['create', '--audience', 'auditor', '--person', '审计乙'], settings)).toBe(0);
    const old = id();
    await expect(keys(['link', old, '--subject', 'sub-1'], withProvider)).rejects.toThrow('ACCOUNT_OF_ANOTHER');
    expect([await keys(['link', old, '--subject', 'sub-2'], withProvider), said.at(-1)]).toEqual([
      0,
      `key ${old} and the account are one person`,
    ]);
    said = [];
    await keys(['list', '--json'], settings);
    const listed = said.map((line) => JSON.parse(line) as { id: string; isLinked: boolean | null });
    expect([linked, old].map((key) => listed.find(({ id: one }) => one === key)?.isLinked)).toEqual([true, true]);
  });
  it('are named by their id, and by a word that there is', async () => {
    const complained = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    expect([await keys(['revoke', '00000000-0000-4000-8000-000000000000'], settings), complained.mock.calls]).toEqual([
      2,
      [['no key has the id 00000000-0000-4000-8000-000000000000']],
    ]);
    await expect(keys(['burn'], settings)).rejects.toThrow('keys needs one of list, create, rotate, revoke, link');
  });
});
