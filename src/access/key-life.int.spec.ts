import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Pool } from 'pg';
import { freshDatabase, type FreshDatabase } from '../../test/support/database';
import { isRefusal } from '../kernel/refusal';
import type { Uuid } from '../kernel/uuid';
import { DerivedIds } from '../ledger/derived-ids.provider';
import { migrate } from '../ledger/postgres/migrate.adapter';
import { ApiKeys, type CreatedKey, type KeyRequest, type RotatedKey } from './api-keys.provider';
import { Callers, LAST_USE_MINUTES } from './callers.provider';
import { KeyRegister } from './key-register.query';
import { isFault } from './oauth-token';
import { type IssuedToken, TOKEN_SECONDS, TokenIssuer } from './token-issuer.provider';

/** How a key lives: limits, rotation, its last use, its end. Two instances are two `Callers` on one database. */
const secrets = { keySecretKey: randomBytes(32) };
const ids = new DerivedIds(randomBytes(32));
const id = (): Uuid => randomUUID() as Uuid;
const HOUR_MS = 3_600_000;
let [database, owner, pool, keys, register] = [] as unknown as [FreshDatabase, Pool, Pool, ApiKeys, KeyRegister];

beforeAll(async () => {
  database = await freshDatabase();
  await migrate(database.url, [{ schema: 'access', path: join(__dirname, 'migrations') }]);
  owner = new Pool({ connectionString: database.url });
  pool = new Pool({ connectionString: database.url, options: '-c role=skills_ledger_project' });
  [keys, register] = [new ApiKeys(pool, secrets, ids), new KeyRegister(pool)];
});
afterAll(async () => {
  await pool.end();
  await owner.end();
  await database.drop();
});

/** An instance whose clocks stand until they are moved. */
function instance(): { readonly callers: Callers; nowMs(): number; pass(ms: number): void } {
  const began = Date.now();
  let passed = 0;
  const nowMs = (): number => began + passed;
  return { callers: new Callers(pool, secrets, undefined, nowMs, () => passed), nowMs, pass: (ms) => void (passed += ms) };
}
async function made(more: Partial<KeyRequest> = {}): Promise<CreatedKey> {
  const key = await keys.create(id(), {
    audience: 'payroll',
    enterpriseId: id(),
    region: null,
    owner: { kind: 'system', name: 'payroll' },
    expiresAt: null,
    createdBy: null,
    ...more,
  });
  if (isRefusal(key)) throw new Error(key.refused);
  return key;
}
async function rotated(key: CreatedKey, hours?: number, commandId = id()): Promise<RotatedKey> {
  const answer = await keys.rotate(commandId, key.id, hours);
  if (isRefusal(answer)) throw new Error(answer.refused);
  return answer;
}
const opens = async (secret: string, callers = new Callers(pool, secrets)): Promise<boolean> =>
  (await callers.identify(secret)) !== undefined;

describe('scopes', () => {
  it('limit whoever comes with the key, in one order and once', async () => {
    const { secret } = await made({ scopes: ['workers:link', 'allowances:read', 'workers:link'] });
    expect((await new Callers(pool, secrets).identify(secret))?.scopes).toEqual(['allowances:read', 'workers:link']);
  });
  it('that nobody knows are refused, with those there are', async () => {
    const asked: KeyRequest = {
      audience: 'auditor',
      enterpriseId: null,
      region: null,
      owner: { kind: 'system', name: 'x' },
      scopes: ['allowances:pay'],
      expiresAt: null,
      createdBy: null,
    };
    expect(await keys.create(id(), asked)).toMatchObject({ refused: 'KEY_SCOPE_UNKNOWN', params: { scope: 'allowances:pay' } });
  });
  it('are part of what a retry must ask for again', async () => {
    const [commandId, asked] = [
      id(),
      {
        audience: 'auditor',
        enterpriseId: null,
        region: null,
        owner: { kind: 'system', name: 'x' },
        scopes: ['events:read'],
        expiresAt: null,
        createdBy: null,
      } as const,
    ];
    await keys.create(commandId, asked);
    expect(await keys.create(commandId, { ...asked, scopes: null })).toMatchObject({ refused: 'IDEMPOTENCY_KEY_REUSED' });
    expect(await keys.create(commandId, asked)).toMatchObject({ id: expect.any(String) as string });
  });
});

describe('a rotation', () => {
  it('gives a new secret; the one before opens beside it, for the same caller, until its time and not longer', async () => {
    const key = await made();
    const { secret, formerUntil } = await rotated(key, 2);
    const { callers, pass } = instance();
    expect(secret).not.toBe(key.secret);
    expect(await callers.identify(key.secret)).toEqual(await callers.identify(secret));
    const leftMs = formerUntil.getTime() - Date.now();
    expect(Math.abs(leftMs - 2 * HOUR_MS)).toBeLessThan(HOUR_MS / 2);
    pass(leftMs + 60_000);
    expect([await opens(key.secret, callers), await opens(secret, callers)]).toEqual([false, true]);
  });
  it('without an overlap ends the secret before at once, where it is not still remembered', async () => {
    const key = await made();
    const { secret } = await rotated(key, 0);
    expect([await opens(key.secret), await opens(secret)]).toEqual([false, true]);
  });
  it('is told the same to an honest retry, and changes nothing twice', async () => {
    const [key, commandId] = [await made(), id()];
    const first = await rotated(key, 24, commandId);
    expect(await rotated(key, 24, commandId)).toEqual(first);
    expect([await opens(key.secret), await opens(first.secret)]).toEqual([true, true]);
  });
  it('waits until the one before is over, or takes its place at once', async () => {
    const key = await made();
    const { secret: second } = await rotated(key);
    expect(await keys.rotate(id(), key.id, 24)).toMatchObject({
      refused: 'KEY_ROTATION_UNDER_WAY',
      params: { until: expect.stringMatching(/^\d{4}-.*Z$/) as string },
    });
    const { secret: third } = await rotated(key, 0);
    expect([await opens(key.secret), await opens(second), await opens(third)]).toEqual([false, false, true]);
    expect(await keys.rotate(id(), key.id, 24)).toMatchObject({ formerUntil: expect.any(Date) as Date });
  });
  it('of a key that has ended, or that is none, is refused', async () => {
    const [revoked, expired] = [await made(), await made({ expiresAt: new Date(Date.now() + 60_000) })];
    await keys.revoke(revoked.id);
    await owner.query("UPDATE access.api_key SET expires_at = clock_timestamp() - interval '1 ms' WHERE id = $1", [expired.id]);
    expect([await keys.rotate(id(), revoked.id), await keys.rotate(id(), expired.id)]).toMatchObject([
      { refused: 'KEY_ENDED' },
      { refused: 'KEY_ENDED' },
    ]);
    expect(await keys.rotate(id(), id())).toMatchObject({ refused: 'NOT_FOUND' });
  });
  it('leaves no secret behind, and lengthens no life', async () => {
    const key = await made({ expiresAt: new Date(Date.now() + HOUR_MS) });
    const { secret } = await rotated(key, 48);
    const { rows } = await owner.query<{ row: string }>('SELECT t::text AS row FROM access.api_key t WHERE id = $1', [key.id]);
    expect(rows[0]!.row).not.toContain(Buffer.from(secret.slice(3), 'base64url').toString('hex'));
    const { callers, pass } = instance();
    pass(HOUR_MS);
    expect([await opens(key.secret, callers), await opens(secret, callers)]).toEqual([false, false]);
  });
});

it('a revoked key, and the secret before its rotation, end on every instance within five seconds', async () => {
  const key = await made();
  const { secret } = await rotated(key);
  const [one, other] = [instance(), instance()];
  for (const { callers } of [one, other]) expect([await opens(key.secret, callers), await opens(secret, callers)]).toEqual([true, true]);
  await keys.revoke(key.id);
  for (const { pass } of [one, other]) pass(5_000);
  for (const { callers } of [one, other]) expect([await opens(key.secret, callers), await opens(secret, callers)]).toEqual([false, false]);
});

describe('the last use', () => {
  const lastUse = async (key: CreatedKey): Promise<string | null> => (await register.one(key.id))!.lastUsedAt;
  const put = (key: CreatedKey, minutes: number) =>
    owner.query('UPDATE access.api_key SET last_used_at = clock_timestamp() - make_interval(mins => $2) WHERE id = $1', [key.id, minutes]);

  it('is shown, and not before there is one', async () => {
    const key = await made();
    expect(await lastUse(key)).toBeNull();
    await opens(key.secret);
    expect(Math.abs(Date.parse((await lastUse(key))!) - Date.now())).toBeLessThan(HOUR_MS);
  });
  it('is written anew when it is some minutes old, and not at every request', async () => {
    const key = await made();
    await put(key, LAST_USE_MINUTES - 1);
    const before = await lastUse(key);
    await opens(key.secret);
    expect(await lastUse(key)).toBe(before);
    await put(key, LAST_USE_MINUTES + 1);
    const older = await lastUse(key);
    await opens(key.secret);
    expect((await lastUse(key))! > older!).toBe(true);
  });
  it('is none where the key has ended', async () => {
    const key = await made({ expiresAt: new Date(Date.now() + 60_000) });
    const { callers, pass } = instance();
    pass(60_000);
    expect([await opens(key.secret, callers), await lastUse(key)]).toEqual([false, null]);
  });
});

describe('the list', () => {
  it('shows every key once, in the order in which they were made, page by page', async () => {
    const enterpriseId = id();
    const made3 = [await made({ enterpriseId }), await made({ enterpriseId, scopes: ['events:read'] }), await made({ enterpriseId })];
    await keys.revoke(made3[2]!.id);
    const first = await register.page({ enterpriseId, after: undefined, limit: 2 });
    const second = await register.page({ enterpriseId, after: first.next!, limit: 2 });
    expect([...first.keys, ...second.keys].map((key) => key.id)).toEqual(made3.map((key) => key.id));
    expect([first.next === null, second.next]).toEqual([false, null]);
    expect(second.keys[0]).toMatchObject({
      state: 'REVOKED',
      scopes: null,
      owner: { kind: 'system', system: 'payroll', ref: made3[2]!.ownerRef },
      formerSecretUntil: null,
    });
    expect(first.keys[1]).toMatchObject({
      state: 'ACTIVE',
      scopes: ['events:read'],
      audience: 'payroll',
      enterpriseId,
      region: null,
      revokedAt: null,
      expiresAt: null,
    });
  });
  it('tells no secret and no name', async () => {
    const key = await made();
    const { keys: listed } = await register.page({ enterpriseId: null, after: undefined, limit: 200 });
    expect(Object.keys(listed[0]!).sort()).toEqual([
      'audience',
      'chainCode',
      'createdAt',
      'createdBy',
      'enterpriseId',
      'expiresAt',
      'formerSecretUntil',
      'id',
      'isLinked',
      'lastUsedAt',
      'owner',
      'region',
      'revokedAt',
      'roles',
      'scopes',
      'state',
      'subjectId',
      'upToLevel',
    ]);
    expect(JSON.stringify(listed)).not.toContain(key.secret);
  });
});

describe('a token for the key of a system', () => {
  const issuer = (nowMs?: () => number): TokenIssuer => new TokenIssuer(pool, secrets, nowMs);
  const ask = (key: CreatedKey, more: { secret?: string; scopes?: readonly string[] } = {}, nowMs?: () => number) =>
    issuer(nowMs).issue({
      grantType: 'client_credentials',
      clientId: key.id,
      clientSecret: more.secret ?? key.secret,
      scopes: more.scopes,
    });
  async function given(...asked: Parameters<typeof ask>): Promise<IssuedToken> {
    const issued = await ask(...asked);
    if (isFault(issued)) throw new Error(issued.description);
    return issued;
  }

  it('is the same caller for a quarter of an hour, and not a moment longer', async () => {
    const key = await made({ scopes: ['allowances:read', 'events:read'] });
    const { callers, nowMs, pass } = instance();
    const { token, seconds, scopes } = await given(key, {}, nowMs);
    expect([seconds, scopes]).toEqual([TOKEN_SECONDS, ['allowances:read', 'events:read']]);
    expect(await callers.identify(token)).toEqual(await callers.identify(key.secret));
    pass(TOKEN_SECONDS * 1_000 - 1);
    expect(await opens(token, callers)).toBe(true);
    pass(1);
    expect([await opens(token, callers), await opens(key.secret, callers)]).toEqual([false, true]);
  });
  it('does not outlive its key', async () => {
    const key = await made({ expiresAt: new Date(Date.now() + 60_000) });
    expect((await given(key)).seconds).toBeLessThanOrEqual(60);
  });
  it('has fewer scopes where fewer were asked for, never more', async () => {
    const key = await made({ scopes: ['allowances:read', 'events:read'] });
    expect((await new Callers(pool, secrets).identify((await given(key, { scopes: ['events:read'] })).token))?.scopes).toEqual([
      'events:read',
    ]);
    expect(await ask(key, { scopes: ['workers:read'] })).toMatchObject({ error: 'invalid_scope' });
  });
  it('ends with its key within five seconds on every instance', async () => {
    const key = await made();
    const [{ token }, one, other] = [await given(key), instance(), instance()];
    expect([await opens(token, one.callers), await opens(token, other.callers)]).toEqual([true, true]);
    await keys.revoke(key.id);
    for (const { pass } of [one, other]) pass(5_000);
    expect([await opens(token, one.callers), await opens(token, other.callers), await opens(token)]).toEqual([false, false, false]);
  });
  it('ends with the secret it was given for', async () => {
    const key = await made();
    const [{ token }, { secret }] = [await given(key), await rotated(key, 1)];
    expect(await opens(token)).toBe(true);
    const { secret: third } = await rotated(key, 0);
    expect([await opens(token), await opens((await given(key, { secret: third })).token)]).toEqual([false, true]);
    expect(await ask(key, { secret })).toMatchObject({ error: 'invalid_client' });
  });
  it('works at once for a secret that was just made, also where the key is remembered from before', async () => {
    const key = await made();
    const { callers } = instance();
    await opens((await given(key)).token, callers);
    const { secret } = await rotated(key);
    expect(await opens((await given(key, { secret })).token, callers)).toBe(true);
  });
  it('is not given for a wrong secret, an unknown or ended key, or for a person', async () => {
    const [key, other, person] = [await made(), await made(), await made({ owner: { kind: 'person', ref: id() } })];
    const unknown = { ...key, id: id() };
    expect(
      await Promise.all([ask(key, { secret: other.secret }), ask(unknown), ask({ ...key, id: 'x' as Uuid }), ask(key, { secret: '' })]),
    ).toMatchObject(Array(4).fill({ error: 'invalid_client' }));
    expect(await ask(person)).toMatchObject({ error: 'unauthorized_client' });
    await keys.revoke(key.id);
    expect(await ask(key)).toMatchObject({ error: 'invalid_client' });
    expect(await ask(await made({ expiresAt: new Date(Date.now() + 60_000) }), {}, () => Date.now() + 60_001)).toMatchObject({
      error: 'invalid_client',
    });
  });
  it.each([
    [undefined, 'invalid_request'],
    ['password', 'unsupported_grant_type'],
  ])('is not given by the grant %s', async (grantType, error) => {
    const key = await made();
    expect(await issuer().issue({ grantType, clientId: key.id, clientSecret: key.secret, scopes: undefined })).toMatchObject({ error });
  });
  it('that somebody else signed opens nothing', async () => {
    const { token } = await given(await made());
    expect(await new Callers(pool, { keySecretKey: randomBytes(32) }).identify(token)).toBeUndefined();
  });
});
