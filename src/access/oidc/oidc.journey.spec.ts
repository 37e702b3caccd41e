import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, Reply } from '../../../test/support/callers/client';
import { expectExplained } from '../../../test/support/stories/explained';
import { AUDIENCE, CLIENT, IdentityProvider } from '../../../test/support/callers/identity-provider';
import { settingsOn, startTestService, TestService } from '../../../test/support/service';
import { until } from '../../../test/support/until';
import { RunningService, startService } from '../../app';
import { EVENT_STORE, EventStore } from '../../ledger/event-store.port';

/** An enterprise that has keys gets a provider of identities: who proposed by a key does not confirm by a token. */
const FIRM = { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' };
const people = [
  { id: 'wang-1', name: '王经办', claims: { groups: ['staff', 'clerks', 'heads'], firm: '' } },
  { id: 'li-2', name: '李主任', claims: { groups: ['staff', 'heads'], firm: '' } },
  { id: 'sun-9', name: '孙访客', claims: { groups: ['visitors'] } },
];
const CLAIMS = {
  grants: [
    {
      when: { claim: 'groups', is: 'staff' },
      audience: 'enterprise',
      enterpriseId: { claim: 'firm' },
      roles: { claim: 'groups', values: { clerks: 'officer', heads: 'approver' } },
    },
    { when: { claim: 'groups', is: 'programs' }, audience: 'auditor', scopes: ['statistics:read'] },
  ],
};
const folder = mkdtempSync(join(tmpdir(), 'skills-ledger-claims-'));
const claimsFile = join(folder, 'claims.json');
let [running, service, provider, admin, officer, base] = [] as unknown as [
  TestService,
  RunningService,
  IdentityProvider,
  Client,
  Client & { id: string },
  `/v1/enterprises/${string}`,
];
type Problem = { readonly code: string };
const by = (token: string): Client => admin.as(token);
const confirmed = (token: string): Promise<Reply<Problem>> => by(token).post<Problem>(`${base}/allowance-rules/1/confirmations`);
const tokenOf = async (sub: string): Promise<string> => (await provider.signIn(sub)).access_token;

beforeAll(async () => {
  writeFileSync(claimsFile, JSON.stringify(CLAIMS));
  [running, provider] = await Promise.all([startTestService(), IdentityProvider.start(people)]);
  const {
    body: { id: enterpriseId },
  } = await running.admin.post('/v1/enterprises', FIRM);
  for (const person of people) if ('firm' in person.claims) person.claims.firm = enterpriseId;
  const {
    body: { id, key },
  } = await running.admin.post<{ id: string; key: string }>('/v1/api-keys', {
    audience: 'enterprise',
    enterpriseId,
    person: { name: '王经办' },
  });
  officer = Object.assign(running.admin.as(key), { id });
  base = `/v1/enterprises/${enterpriseId}`;
  await officer.post(`${base}/allowance-rules`, {
    validFrom: '2026-10-01',
    legalBasis: '集合〔2026〕3号',
    rows: [{ ruleId: 'SK-SENIOR', item: 'SKILL', level: 'SENIOR', basis: 'CERTIFIED', amountMinor: 30_000 }],
  });
});
afterAll(async () => {
  await expectExplained(service.app).finally(() => service.stop());
  await Promise.all([running.drop(), provider.stop()]);
  rmSync(folder, { recursive: true });
});

it('starts with keys alone, and says so; then with a provider, and says what is still to be linked', async () => {
  expect(running.service.signIn).toEqual([expect.stringMatching(/^Sign-in: by API keys alone/)]);
  await running.service.stop();
  const on = (oidc: { issuer: string; claimsFile: string }) =>
    startService(settingsOn(running.databaseUrl, running.dataDir, { oidc: { audiences: [AUDIENCE], ...oidc } }));
  await expect(on({ issuer: provider.issuer, claimsFile: join(folder, 'none.json') })).rejects.toThrow(
    /The file of OIDC_CLAIMS cannot be read/,
  );
  await expect(on({ issuer: `${provider.issuer}/other`, claimsFile })).rejects.toThrow(/OIDC_ISSUER is no provider: .* answered 404/);
  service = await on({ issuer: provider.issuer, claimsFile });
  expect(service.signIn).toEqual([
    expect.stringContaining(provider.issuer),
    expect.stringMatching(/^Keys of 1 people are linked with no account/),
  ]);
  admin = new Client(service.url, running.admin.key);
  officer = Object.assign(admin.as(officer.key), { id: officer.id });
});

it('names in its document how one comes in', async () => {
  const { body } = await admin.raw.get<{
    security: object[];
    components: { securitySchemes: Record<string, object> };
    paths: Record<string, Record<string, { security?: object[] }>>;
  }>('/openapi.json');
  expect(body.components.securitySchemes).toMatchObject({
    bearer: { type: 'http', scheme: 'bearer' },
    clientCredentials: {
      type: 'oauth2',
      flows: { clientCredentials: { tokenUrl: '/v1/oauth/token', scopes: { 'allowances:read': 'allowances, to read' } } },
    },
    openId: { type: 'openIdConnect', openIdConnectUrl: `${provider.issuer}/.well-known/openid-configuration` },
  });
  expect([body.security, body.paths['/v1/oauth/token']!.post!.security, body.paths['/v1/api-keys']!.post!.security]).toEqual([
    [{ bearer: [] }, { clientCredentials: [] }, { openId: [] }],
    [],
    undefined,
  ]);
});

it('lets people read by their tokens at once, and nobody by what is none', async () => {
  const [wang, li, guest] = [await tokenOf('wang-1'), await tokenOf('li-2'), await tokenOf('sun-9')];
  expect([(await by(wang).get(`${base}/allowance-rules/1`)).status, (await by(li).get(`${base}/allowance-rules/1`)).status]).toEqual([
    200, 200,
  ]);
  const other = (await admin.post('/v1/enterprises', { creditCode: '91320800MA1HA0025D', name: '淮安示例电气有限公司', region: '320800' }))
    .body.id;
  expect((await by(wang).get(`/v1/enterprises/${other}/allowance-rules/1`)).status).toBe(404);
  const refused = await Promise.all([by(guest), by(`${wang.slice(0, -4)}AAAA`)].map((client) => client.get(base)));
  expect(refused.map(({ status, body }) => [status, body.code])).toEqual([
    [403, 'ACCOUNT_WITHOUT_ROLE'],
    [401, 'NOT_AUTHENTICATED'],
  ]);
});

it('holds accounts back from acting while a key beside them is linked with none', async () => {
  const answers = [await confirmed(await tokenOf('wang-1')), await confirmed(await tokenOf('li-2'))];
  expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
    [403, 'PEOPLE_UNLINKED'],
    [403, 'PEOPLE_UNLINKED'],
  ]);
  const made = await admin.raw.post<Problem>('/v1/api-keys', { audience: 'auditor', person: { name: '审计' } });
  expect([made.status, made.body.code]).toEqual([422, 'KEY_SUBJECT_REQUIRED']);
});

it('who proposed by a key does not confirm by a token, and another person does', async () => {
  const linked = await admin.raw.post<{ ownerRef: string; accountId: string }>(`/v1/api-keys/${officer.id}/account-links`, {
    subject: 'wang-1',
  });
  expect([linked.status, (await admin.raw.get<{ isLinked: boolean }>(`/v1/api-keys/${officer.id}`)).body.isLinked]).toEqual([201, true]);
  const wang = await tokenOf('wang-1');
  const own = await until(
    () => confirmed(wang),
    ({ body }) => !['PEOPLE_UNLINKED', 'UNAVAILABLE'].includes(body.code),
  );
  expect([own.status, own.body.code]).toEqual([403, 'SECOND_PERSON_REQUIRED']);
  const li = await tokenOf('li-2');
  expect(
    (
      await until(
        () => confirmed(li),
        ({ body }) => body.code !== 'PEOPLE_UNLINKED',
      )
    ).status,
  ).toBe(201);
  const taken = await admin.raw.post<Problem>(`/v1/api-keys/${officer.id}/account-links`, { subject: 'li-2' });
  expect([taken.status, taken.body.code]).toEqual([409, 'ACCOUNT_OF_ANOTHER']);
});

it('a program of the provider comes as a system, as far as its scopes go', async () => {
  const program = by(await provider.programToken());
  expect([
    (await program.get('/v1/statistics?indicator=CERTIFICATES_ISSUED')).status === 403,
    (await program.get<Problem>('/v1/certificates')).body.code,
  ]).toEqual([false, 'SCOPE_MISSING']);
});

it('the log names no account, no subject and nobody', async () => {
  const events = await service.app.get<EventStore>(EVENT_STORE, { strict: false }).readAll(0n, 10_000);
  const text = JSON.stringify(events, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
  expect(text).toContain('allowance.rate_table_adopted.v1');
  for (const told of ['wang-1', 'li-2', '王经办', '李主任', provider.issuer, CLIENT]) expect(text).not.toContain(told);
});
