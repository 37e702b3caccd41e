import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Pool } from 'pg';
import { freshDatabase, type FreshDatabase } from '../../test/support/database';
import { isRefusal } from '../kernel/refusal';
import type { Uuid } from '../kernel/uuid';
import { DerivedIds } from '../ledger/derived-ids.provider';
import { migrate } from '../ledger/postgres/migrate.adapter';
import { ApiKeys, type CreatedKey, type KeyRequest } from './api-keys.provider';
import { Callers } from './callers.provider';
import { KEY_AUDIENCES, type KeyAudience } from './key-binding';
import { type CreatedCode, OneTimeCodes, type Redeemed } from './one-time-codes.provider';
import { apiSecret } from './secrets.hash';

const secrets = { keySecretKey: randomBytes(32), answersKey: randomBytes(32) };
const ids = new DerivedIds(randomBytes(32));
const id = (): Uuid => randomUUID() as Uuid;
let database: FreshDatabase;
let owner: Pool;
let pool: Pool;
let keys: ApiKeys;

beforeAll(async () => {
  database = await freshDatabase();
  await migrate(database.url, [{ schema: 'access', path: join(__dirname, 'migrations') }]);
  owner = new Pool({ connectionString: database.url });
  pool = new Pool({ connectionString: database.url, options: '-c role=skills_ledger_project' });
  keys = new ApiKeys(pool, secrets, ids);
});
afterAll(async () => {
  await pool.end();
  await owner.end();
  await database.drop();
});

/** Everything in the schema as text, bytes as hex. */
async function everything(): Promise<string> {
  const texts = await Promise.all(
    ['api_key', 'one_time_code'].map((table) => owner.query<{ row: string }>(`SELECT t::text AS row FROM access.${table} t`)),
  );
  return texts.flatMap(({ rows }) => rows.map(({ row }) => row)).join('\n');
}

describe('API keys', () => {
  const enterpriseId = id();
  const request = (more: Partial<KeyRequest> = {}): KeyRequest => ({
    audience: 'enterprise',
    enterpriseId,
    region: null,
    owner: { kind: 'person', ref: id() },
    expiresAt: null,
    createdBy: id(),
    ...more,
  });
  const BINDINGS: Readonly<Record<KeyAudience, Partial<KeyRequest>>> = {
    admin: { enterpriseId: null },
    auditor: { enterpriseId: null },
    union: { enterpriseId: null, region: '3208' },
    regulator: { enterpriseId: null, region: '3208', upToLevel: 'SENIOR_TECHNICIAN' },
    inspector: { enterpriseId: null, region: '3208', upToLevel: 'CHIEF' },
    'chain-lead': { enterpriseId: null, region: '32', chainCode: 'CARBON-FIBRE' },
    enterprise: { roles: ['officer', 'pay-reader'] },
    payroll: {},
    partner: { subjectId: id() },
  };
  const made = async (asked: KeyRequest, commandId = id()): Promise<CreatedKey> => {
    const key = await keys.create(commandId, asked);
    if (isRefusal(key)) throw new Error(key.refused);
    return key;
  };

  it.each(KEY_AUDIENCES)('of audience %s name what it is bound to', async (audience) => {
    const asked = request({ ...BINDINGS[audience], audience });
    const { secret } = await made(asked);
    const { enterpriseId: tenant, region, roles, upToLevel, chainCode, subjectId } = asked;
    expect(await new Callers(pool, secrets).identify(secret)).toMatchObject({
      audience,
      tenant,
      region,
      ...Object.fromEntries(Object.entries({ roles, upToLevel, chainCode, subjectId }).filter(([, value]) => value !== undefined)),
    });
  });

  it('stay bound to that, whoever writes to the database', async () => {
    const { id: keyId } = await made(request());
    for (const change of [
      "roles = '{}'",
      "roles = '{boss}'",
      "up_to_level = 'SENIOR'",
      "chain_code = 'X'",
      'subject_id = id',
      "audience = 'partner'",
      "audience = 'nobody'",
      'enterprise_id = NULL',
      "region = '32'",
    ]) {
      await expect(owner.query(`UPDATE access.api_key SET ${change} WHERE id = $1`, [keyId])).rejects.toThrow('violates check constraint');
    }
  });

  it('open for a natural person of one enterprise', async () => {
    const asked = request();
    const { id: keyId, secret, ownerRef } = await made(asked);
    expect(await new Callers(pool, secrets).identify(secret)).toEqual({
      actor: { ref: ownerRef, kind: 'person', audience: 'enterprise' },
      audience: 'enterprise',
      tenant: enterpriseId,
      region: null,
      keyId,
      workerId: null,
    });
    expect(asked.owner).toEqual({ kind: 'person', ref: ownerRef });
  });

  it('open for a system under its name, always the same actor', async () => {
    const asked = request({ audience: 'payroll', owner: { kind: 'system', name: 'payroll-bridge' } });
    const [first, second] = [await made(asked), await made(asked)];
    expect(second.ownerRef).toBe(first.ownerRef);
    expect(second.secret).not.toBe(first.secret);
    expect((await new Callers(pool, secrets).identify(second.secret))?.actor.kind).toBe('system');
  });

  it('an honest retry is told the same secret, which is stored nowhere', async () => {
    const [asked, commandId] = [request({ expiresAt: new Date(Date.now() + 60_000) }), id()];
    const first = await made(asked, commandId);
    expect(await made(asked, commandId)).toEqual(first);
    const stored = await everything();
    expect(stored).not.toContain(first.secret);
    expect(stored).not.toContain(Buffer.from(first.secret.slice(3), 'base64url').toString('hex'));
    expect(stored).not.toContain(Buffer.from(first.secret).toString('hex'));
  });

  it('a retry that asks for something else is refused', async () => {
    const [commandId, asked] = [id(), request()];
    await made(asked, commandId);
    const others: Partial<KeyRequest>[] = [
      { owner: { kind: 'person', ref: id() } },
      { enterpriseId: id() },
      { audience: 'payroll' },
      { expiresAt: new Date(Date.now() + 60_000) },
      { createdBy: null },
    ];
    for (const other of others)
      expect(await keys.create(commandId, { ...asked, ...other })).toMatchObject({ refused: 'IDEMPOTENCY_KEY_REUSED' });
  });

  it('are refused without their binding, or when they would be born expired', async () => {
    expect(await keys.create(id(), request({ enterpriseId: null }))).toMatchObject({ refused: 'KEY_BINDING_WRONG' });
    expect(await keys.create(id(), request({ expiresAt: new Date(Date.now() - 1) }))).toMatchObject({ refused: 'KEY_EXPIRY_PAST' });
    await expect(owner.query(`UPDATE access.api_key SET enterprise_id = NULL WHERE audience = 'payroll'`)).rejects.toThrow(
      /bound_as_the_audience_asks/,
    );
  });

  it('end at their expiry to the millisecond, also in the cache', async () => {
    let nowMs = Date.now();
    const callers = new Callers(pool, secrets, undefined, () => nowMs);
    const { secret } = await made(request({ expiresAt: new Date(nowMs + 1_000) }));
    expect(await callers.identify(secret)).toBeDefined();
    nowMs += 999;
    expect(await callers.identify(secret)).toBeDefined();
    nowMs += 1;
    expect(await callers.identify(secret)).toBeUndefined();
  });

  it('that are revoked end everywhere within five seconds', async () => {
    let ageMs = 0;
    const callers = new Callers(pool, secrets, undefined, Date.now, () => ageMs);
    const { id: keyId, secret } = await made(request());
    expect(await callers.identify(secret)).toBeDefined();
    expect([
      await keys.revoke(keyId, id()),
      await keys.revoke(keyId, enterpriseId),
      await keys.revoke(keyId),
      await keys.revoke(id()),
    ]).toEqual([false, true, true, false]);
    ageMs = 4_999;
    expect(await callers.identify(secret)).toBeDefined();
    ageMs = 5_000;
    expect(await callers.identify(secret)).toBeUndefined();
    expect(await new Callers(pool, secrets).identify(secret)).toBeUndefined();
  });

  it('that do not exist open nothing, and work from the moment they are made', async () => {
    const callers = new Callers(pool, secrets);
    const [commandId, asked] = [id(), request()];
    const secret = apiSecret(secrets.keySecretKey, commandId);
    expect(await callers.identify(secret)).toBeUndefined();
    await made(asked, commandId);
    expect(await callers.identify(secret)).toBeDefined();
    expect(await Promise.all(['', 'sk_', `sk_${'A'.repeat(43)}`, `wk_${'A'.repeat(43)}`].map((token) => callers.identify(token)))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('the first administrator key is told once, by one of the instances that start together, and approves nothing', async () => {
    const told = (await Promise.all([keys.bootstrap(), keys.bootstrap()])).filter((secret) => secret !== undefined);
    expect(told).toHaveLength(1);
    expect(await keys.bootstrap()).toBeUndefined();
    expect(await new Callers(pool, secrets).identify(told[0]!)).toMatchObject({
      audience: 'admin',
      tenant: null,
      region: null,
      actor: { kind: 'system' },
    });
  });
});

describe('one-time codes', () => {
  const tenant = id();
  const codes = (): OneTimeCodes => new OneTimeCodes(pool, secrets, ids);
  const issue = async (workers: readonly Uuid[], commandId = id()): Promise<CreatedCode[]> => [
    ...(await codes().create(
      commandId,
      workers.map((workerId) => ({ workerId, purpose: 'OBJECTION' })),
      { tenant, createdBy: id() },
    )),
  ];

  it('open a session for their worker, once', async () => {
    const workerId = id();
    const [{ code, codeId }] = (await issue([workerId])) as [CreatedCode];
    const redeemed = (await codes().redeem(code.toLowerCase(), 'use-1')) as Redeemed;
    expect(redeemed).toMatchObject({ codeId, workerId, tenant, purpose: 'OBJECTION' });
    expect(await new Callers(pool, secrets).identify(redeemed.token)).toEqual({
      actor: { ref: workerId, kind: 'person', audience: 'worker' },
      audience: 'worker',
      tenant,
      region: null,
      keyId: codeId,
      workerId,
    });
    expect(await codes().redeem(code, 'use-2')).toMatchObject({ refused: 'ONE_TIME_CODE_INVALID' });
    expect(await new Callers(pool, secrets).identify(redeemed.token)).toBeDefined();
  });

  it('an honest retry is given the same session, not a longer one', async () => {
    const [{ code }] = (await issue([id()])) as [CreatedCode];
    const first = await codes().redeem(code, 'same use');
    expect(await codes().redeem(code, 'same use')).toEqual(first);
  });

  it('of two who come at once one wins', async () => {
    const [{ code }] = (await issue([id()])) as [CreatedCode];
    const answers = await Promise.all(Array.from({ length: 8 }, (_, index) => codes().redeem(code, `use-${index}`)));
    expect(answers.filter((answer) => !isRefusal(answer))).toHaveLength(1);
  });

  it('end with their days, their session with its minutes', async () => {
    const [late, inTime] = (await issue([id(), id()])) as [CreatedCode, CreatedCode];
    expect(Math.round((late.expiresAt.getTime() - Date.now()) / 86_400_000)).toBe(30);
    await owner.query("UPDATE access.one_time_code SET expires_at = clock_timestamp() - interval '1 ms' WHERE id = $1", [late.codeId]);
    expect(await codes().redeem(late.code, 'use')).toMatchObject({ refused: 'ONE_TIME_CODE_INVALID' });
    const { token, tokenExpiresAt } = (await codes().redeem(inTime.code, 'use')) as Redeemed;
    const callers = (nowMs: number): Callers => new Callers(pool, secrets, undefined, () => nowMs);
    expect(await callers(tokenExpiresAt.getTime() - 1).identify(token)).toBeDefined();
    expect(await callers(tokenExpiresAt.getTime()).identify(token)).toBeUndefined();
  });

  it('are told again to an honest retry, and stand nowhere in clear', async () => {
    const [workers, commandId] = [Array.from({ length: 200 }, id), id()];
    const first = await issue(workers, commandId);
    expect(await issue(workers, commandId)).toEqual(first);
    const stored = await everything();
    expect(first.some(({ code }) => stored.includes(code) || stored.includes(Buffer.from(code).toString('hex')))).toBe(false);
    expect(await codes().redeem('NOSUCHCODE', 'use')).toMatchObject({ refused: 'ONE_TIME_CODE_INVALID' });
  });
});
