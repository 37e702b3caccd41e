import { randomUUID } from 'node:crypto';
import { Client, Reply } from '../../test/support/callers/client';
import { settingsOn, startTestService, TestService } from '../../test/support/service';
import { until } from '../../test/support/until';
import { RunningService, startService } from '../app';

/** A payroll system and its key, from the first day to the last, on two instances of one ledger. */
const FIRM = { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' };
interface Key {
  readonly id: string;
  readonly key: string;
  readonly scopes?: readonly string[];
  readonly expiresAt?: string;
}
interface Token {
  readonly access_token: string;
  readonly token_type: string;
  readonly expires_in: number;
  readonly scope: string;
  readonly error?: string;
}
let [running, second, admin, enterpriseId, key] = [] as unknown as [TestService, RunningService, Client, string, Key];

beforeAll(async () => {
  running = await startTestService();
  second = await startService(settingsOn(running.databaseUrl, running.dataDir, { publicUrl: 'https://ledger.example' }));
  admin = running.admin;
  enterpriseId = (await admin.post('/v1/enterprises', FIRM)).body.id;
});
afterAll(async () => {
  await second.stop();
  await running.stop();
});

const statement = (secret: string, client = admin): Promise<Reply<{ code?: string; params?: object }>> =>
  client.as(secret).get(`/v1/enterprises/${enterpriseId}/allowance-statements/2026-11`);
const status = async (secret: string, client = admin): Promise<number> => (await statement(secret, client)).status;
const there = (): Client => new Client(second.url, undefined);
const form = (body: Record<string, string>, headers: Record<string, string> = {}): Promise<Reply<Token>> =>
  admin
    .as(undefined)
    .send<Token>(
      'POST',
      '/v1/oauth/token',
      { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      new URLSearchParams(body).toString(),
    );
const basic = (id: string, secret: string): Record<string, string> => ({
  authorization: `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`,
});

it('a key is made with its limits and its end, and goes as far as these', async () => {
  const made = await admin.raw.post<Key>('/v1/api-keys', {
    audience: 'payroll',
    enterpriseId,
    system: 'payroll',
    scopes: ['allowances:read', 'events:read'],
    expiresAt: '2099-12-31',
  });
  expect(made).toMatchObject({ status: 201, body: { scopes: ['allowances:read', 'events:read'], expiresAt: '2099-12-31T15:59:59.999Z' } });
  key = made.body;
  expect([await status(key.key), await status(key.key, there())]).toEqual([200, 200]);
  const beyond = await admin.as(key.key).raw.get<{ code: string; params: object }>('/v1/webhook-endpoints');
  expect([beyond.status, beyond.body.code, beyond.body.params]).toEqual([403, 'SCOPE_MISSING', { scope: 'webhooks:manage' }]);
});

it('of a key that would be born dead, or has no such end, nothing is made', async () => {
  const asked = { audience: 'auditor', system: 'x' };
  const past = await admin.raw.post<{ code: string }>('/v1/api-keys', { ...asked, expiresAt: '2020-01-01' });
  const none = await admin.raw.post<{ code: string; errors: object[] }>('/v1/api-keys', { ...asked, expiresAt: 'soon' });
  const scope = await admin.raw.post<{ code: string }>('/v1/api-keys', { ...asked, scopes: ['everything'] });
  expect([past.body.code, none.body.code, none.body.errors, scope.body.code]).toMatchObject([
    'KEY_EXPIRY_PAST',
    'VALIDATION_FAILED',
    [{ pointer: '/expiresAt', code: 'FIELD_NOT_MOMENT' }],
    'VALIDATION_FAILED',
  ]);
});

it('a system asks for a token by OAuth 2, and is told what went wrong as OAuth tells it', async () => {
  const token = await form({ grant_type: 'client_credentials', scope: 'allowances:read' }, basic(key.id, key.key));
  expect([token.status, token.headers.get('cache-control'), token.body]).toMatchObject([
    200,
    'no-store',
    { token_type: 'Bearer', expires_in: 900, scope: 'allowances:read' },
  ]);
  expect([await status(token.body.access_token), await status(token.body.access_token, there())]).toEqual([200, 200]);
  expect((await admin.as(token.body.access_token).raw.get<{ code: string }>('/v1/events')).body.code).toBe('SCOPE_MISSING');
  const inForm = await form({ grant_type: 'client_credentials', client_id: key.id, client_secret: key.key });
  expect(inForm.body.scope).toBe('allowances:read events:read');
  const wrong = await form({ grant_type: 'client_credentials' }, basic(key.id, 'sk_wrong'));
  expect([wrong.status, wrong.headers.get('www-authenticate'), wrong.body.error]).toEqual([
    401,
    expect.stringMatching(/^Basic realm=/),
    'invalid_client',
  ]);
  const errors = await Promise.all([
    form({ grant_type: 'password' }, basic(key.id, key.key)),
    form({ grant_type: 'client_credentials', scope: 'keys:manage' }, basic(key.id, key.key)),
    form({}),
  ]);
  expect(errors.map(({ status: answered, body }) => [answered, body.error])).toEqual([
    [400, 'unsupported_grant_type'],
    [400, 'invalid_scope'],
    [400, 'invalid_request'],
  ]);
});

it('where to get tokens is told where the service knows its public address', async () => {
  const { body } = await there().raw.get<Record<string, unknown>>('/.well-known/oauth-authorization-server');
  expect(body).toMatchObject({
    issuer: 'https://ledger.example',
    token_endpoint: 'https://ledger.example/v1/oauth/token',
    grant_types_supported: ['client_credentials'],
    scopes_supported: expect.arrayContaining(['allowances:read']) as string[],
  });
  expect((await admin.as(undefined).raw.get('/.well-known/oauth-authorization-server')).status).toBe(404);
});

it('a secret is changed while both open, and an honest retry is told the same', async () => {
  const once = randomUUID();
  const rotate = () =>
    admin.raw.post<Key & { formerSecretUntil: string }>(
      `/v1/api-keys/${key.id}/rotations`,
      { overlapHours: 1 },
      { 'idempotency-key': once },
    );
  const [first, again] = [await rotate(), await rotate()];
  expect([first.status, again.body]).toEqual([201, first.body]);
  expect([await status(key.key), await status(first.body.key), await status(first.body.key, there())]).toEqual([200, 200, 200]);
  const next = await admin.raw.post<{ code: string }>(`/v1/api-keys/${key.id}/rotations`, {});
  expect([next.status, next.body.code]).toEqual([409, 'KEY_ROTATION_UNDER_WAY']);
  key = { ...key, key: first.body.key };
});

it('an administrator sees every key, its last use, and no secret', async () => {
  const one = await admin.raw.get<Record<string, unknown>>(`/v1/api-keys/${key.id}`);
  expect(one.body).toMatchObject({
    id: key.id,
    state: 'ACTIVE',
    scopes: ['allowances:read', 'events:read'],
    owner: { kind: 'system', system: 'payroll' },
    lastUsedAt: expect.stringMatching(/^\d{4}-/) as string,
  });
  const page = await admin.raw.get<{ items: readonly Key[]; nextCursor: string | null }>('/v1/api-keys?limit=1');
  const rest = await admin.raw.get<{ items: readonly Key[] }>(`/v1/api-keys?limit=200&cursor=${page.body.nextCursor}`);
  expect([...page.body.items, ...rest.body.items].map(({ id }) => id)).toContain(key.id);
  expect(Buffer.from(rest.bytes).toString()).not.toContain('sk_');
  expect([
    (await admin.raw.get(`/v1/api-keys?enterpriseId=${randomUUID()}`)).body,
    (await admin.raw.get(`/v1/api-keys/${randomUUID()}`)).status,
  ]).toEqual([{ items: [], nextCursor: null }, 404]);
  expect(
    (await admin.raw.get<{ code: string }>(`/v1/api-keys?cursor=${page.body.nextCursor}&enterpriseId=${enterpriseId}`)).body.code,
  ).toBe('CURSOR_INVALID');
});

it('a revoked key ends on both instances, and so does a token that was given for it', async () => {
  const {
    body: { access_token: token },
  } = await form({ grant_type: 'client_credentials' }, basic(key.id, key.key));
  expect([await status(token), await status(token, there())]).toEqual([200, 200]);
  const revoked = await admin.raw.post<{ state: string }>(`/v1/api-keys/${key.id}/revocations`);
  expect([revoked.status, revoked.body.state]).toEqual([201, 'REVOKED']);
  for (const client of [admin, there()])
    await until(async () => (await Promise.all([status(key.key, client), status(token, client)])).every((answered) => answered === 401));
  expect((await admin.raw.post<{ code: string }>(`/v1/api-keys/${key.id}/rotations`)).body.code).toBe('KEY_ENDED');
  expect((await admin.raw.post(`/v1/api-keys/${randomUUID()}/revocations`)).status).toBe(404);
});
