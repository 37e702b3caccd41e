import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { freshDatabase, type FreshDatabase } from '../../../test/support/database';
import { AUDIENCE, IdentityProvider } from '../../../test/support/callers/identity-provider';
import { FileKeyStore } from '../../keys/file-key-store.adapter';
import { isRefusal } from '../../kernel/refusal';
import type { Uuid } from '../../kernel/uuid';
import { DerivedIds } from '../../ledger/derived-ids.provider';
import { migrate } from '../../ledger/postgres/migrate.adapter';
import { AccessLog } from '../../people/access-log.provider';
import { Vault } from '../../people/vault.provider';
import { ApiKeys, type CreatedKey } from '../api-keys.provider';
import type { Caller } from '../caller';
import { Callers } from '../callers.provider';
import { KeyOwners } from '../key-owners.provider';
import { Accounts } from './accounts.provider';
import { mappingIn } from './claims-document';
import { TokenCallers } from './token-callers.provider';
import { TokenVerifier } from './token-verifier.provider';

/** Who people are by key and by token, on a vault and a provider of identities that are real. */
const id = (): Uuid => randomUUID() as Uuid;
const secrets = { keySecretKey: randomBytes(32) };
const ids = new DerivedIds(randomBytes(32));
const person = (sub: string, name: string, firm: string) => ({ id: sub, name, claims: { groups: ['staff'], firm } });
const [FIRM, OTHER, THIRD] = [id(), id(), id()];
const PEOPLE = [
  person('wang-1', '王经办', FIRM),
  person('WANG-1', '汪同名', FIRM),
  person('li-2', '李主任', FIRM),
  person('zhao-3', '赵员工', OTHER),
  person('qian-4', '钱员工', THIRD),
  { id: 'nobody', name: '孙', claims: {} },
];
const mapping = mappingIn({
  grants: [
    { when: { claim: 'groups', is: 'staff' }, audience: 'enterprise', enterpriseId: { claim: 'firm' } },
    { when: { claim: 'groups', is: 'programs' }, audience: 'auditor' },
  ],
});
let [database, owner, pool, provider, keys, accounts, vault, owners, stored] = [] as unknown as [
  FreshDatabase,
  Pool,
  Pool,
  IdentityProvider,
  ApiKeys,
  Accounts,
  Vault,
  KeyOwners,
  FileKeyStore,
];
const folder = mkdtempSync(join(tmpdir(), 'accounts-keys-'));

beforeAll(async () => {
  database = await freshDatabase();
  const migrations = (...path: string[]): string => join(__dirname, '..', '..', ...path, 'migrations');
  await migrate(database.url, [
    { schema: 'vault', path: migrations('people') },
    { schema: 'access', path: migrations('access') },
  ]);
  owner = new Pool({ connectionString: database.url });
  pool = new Pool({ connectionString: database.url, options: '-c role=skills_ledger_project' });
  provider = await IdentityProvider.start(PEOPLE);
  stored = FileKeyStore.open(folder);
  vault = new Vault(pool, stored, new AccessLog(pool));
  keys = new ApiKeys(pool, secrets, ids);
  accounts = new Accounts(pool, ids, vault);
  owners = new KeyOwners(vault, accounts, provider.issuer);
});
afterAll(async () => {
  await provider.stop();
  await pool.end();
  await owner.end();
  await stored.close();
  await database.drop();
  rmSync(folder, { recursive: true });
});

let ageMs = 0;
const callers = (): Callers =>
  new Callers(
    pool,
    secrets,
    new TokenCallers(new TokenVerifier({ issuer: provider.issuer, audiences: [AUDIENCE] }), mapping, accounts, () => ageMs),
    undefined,
    () => ageMs,
  );
const tokenOf = async (sub: string): Promise<string> => (await provider.signIn(sub)).access_token;
async function caller(directory: Callers, token: string): Promise<Caller> {
  const found = await directory.identify(token);
  if (!found) throw new Error('nobody');
  return found;
}
/** A person's key as it was made before there was a provider. */
async function oldKey(name: string, enterpriseId: Uuid | null): Promise<CreatedKey> {
  const made = await new KeyOwners(vault, accounts, undefined).ownerOf({ person: { name }, enterpriseId }, null);
  if (isRefusal(made)) throw new Error(made.refused);
  const key = await keys.create(id(), {
    audience: enterpriseId ? 'enterprise' : 'auditor',
    enterpriseId,
    region: null,
    owner: made,
    expiresAt: null,
    createdBy: null,
  });
  if (isRefusal(key)) throw new Error(key.refused);
  return key;
}
const link = (key: CreatedKey, sub: string) => owners.link({ owner: { kind: 'person', ref: key.ownerRef, system: null } }, sub, null);

describe('a person by a token', () => {
  it('is one reference at every visit, for every instance, and another for every other subject', async () => {
    const [first, again, small, big] = [await tokenOf('li-2'), await tokenOf('li-2'), await tokenOf('wang-1'), await tokenOf('WANG-1')];
    const refs = await Promise.all(
      [caller(callers(), first), caller(callers(), again), caller(callers(), small), caller(callers(), big)].map(
        async (found) => (await found).actor.ref,
      ),
    );
    expect([refs[0] === refs[1], new Set(refs).size]).toEqual([true, 3]);
    expect(await caller(callers(), first)).toMatchObject({
      actor: { kind: 'person', audience: 'enterprise' },
      tenant: FIRM,
      workerId: null,
      byAccount: true,
    });
  });
  it('has the name that the provider tells, in the vault', async () => {
    const { actor, tenant } = await caller(callers(), await tokenOf('li-2'));
    const shown = await vault.reveal({ reader: { actor, tenant }, refs: [actor.ref], fields: ['name'], purpose: 'TEST' });
    expect(shown.get(actor.ref)).toMatchObject({ name: { value: '李主任' } });
  });
  it('leaves neither subject nor issuer nor name in any table', async () => {
    await caller(callers(), await tokenOf('li-2'));
    const { rows } = await owner.query<{ row: string }>(
      'SELECT t::text AS row FROM access.account t UNION ALL SELECT t::text FROM vault.field t UNION ALL SELECT t::text FROM vault.person t',
    );
    expect(rows.length).toBeGreaterThan(3);
    for (const secret of ['li-2', '李主任', provider.issuer])
      expect(rows.filter(({ row }) => row.includes(secret) || row.includes(Buffer.from(secret).toString('hex')))).toEqual([]);
  });
  it('without a role here is told so, and a token of nobody is nobody', async () => {
    await expect(callers().identify(await tokenOf('nobody'))).rejects.toThrow('ACCOUNT_WITHOUT_ROLE');
    expect(await callers().identify(`${(await tokenOf('li-2')).slice(0, -4)}AAAA`)).toBeUndefined();
  });
  it('is nobody where there is no provider', async () =>
    expect(await new Callers(pool, secrets).identify(await tokenOf('li-2'))).toBeUndefined());
  it('cannot be told where the provider is away', async () => {
    const away = new TokenCallers(new TokenVerifier({ issuer: 'http://127.0.0.1:1', audiences: [AUDIENCE] }), mapping, accounts);
    await expect(new Callers(pool, secrets, away).identify(await tokenOf('li-2'))).rejects.toThrow('IDENTITY_PROVIDER_AWAY');
  });
});

it('a program by a token is a system, and approves nothing', async () => {
  const found = await caller(callers(), await provider.programToken());
  expect([found.actor.kind, found.audience, await callers().mayAct(found)]).toEqual(['system', 'auditor', true]);
});

describe('somebody with a key from before and a token', () => {
  it('may only read by the token, as may every unlinked account beside it, until the key is linked or revoked', async () => {
    const [key, directory] = [await oldKey('赵员工', OTHER), callers()];
    const zhao = await caller(directory, await tokenOf('zhao-3'));
    expect([
      zhao.actor.ref === key.ownerRef,
      await directory.mayAct(zhao),
      await directory.mayAct(await caller(directory, await tokenOf('qian-4'))),
    ]).toEqual([false, false, true]);
    expect(await accounts.unlinkedPeople()).toBe(1);
    expect(await link(key, 'zhao-3')).toMatchObject({ accountId: zhao.keyId });
    ageMs += 5_000;
    const linked = await caller(directory, await tokenOf('zhao-3'));
    expect([
      linked.actor.ref,
      (await caller(directory, key.secret)).actor.ref,
      await directory.mayAct(linked),
      await accounts.unlinkedPeople(),
    ]).toEqual([key.ownerRef, key.ownerRef, true, 0]);
  });
  it('is not let act as two by an instance that still remembers the account from before', async () => {
    const directory = callers();
    const key = await oldKey('钱同事', OTHER);
    const before = await caller(directory, await tokenOf('wang-1'));
    expect(await link(key, 'wang-1')).toMatchObject({ accountId: before.keyId });
    await expect(directory.mayAct(before)).rejects.toThrow('UNAVAILABLE');
  });
  it('is not linked any more once the account has acted, or was linked with somebody else', async () => {
    const [directory, key, other] = [callers(), await oldKey('甲', null), await oldKey('乙', null)];
    const qian = await caller(directory, await tokenOf('qian-4'));
    await directory.mayAct(qian);
    expect(await link(key, 'qian-4')).toMatchObject({ refused: 'ACCOUNT_OF_ANOTHER' });
    expect(await link(key, 'new-5')).toMatchObject({ accountId: expect.any(String) as string });
    expect([await link(key, 'new-5'), await link(other, 'new-5')]).toMatchObject([
      { accountId: expect.any(String) as string },
      { refused: 'ACCOUNT_OF_ANOTHER' },
    ]);
  });
  it('is held back no longer when the key is revoked', async () => {
    const [key, directory] = [await oldKey('丙', FIRM), callers()];
    const li = await caller(directory, await tokenOf('li-2'));
    expect(await directory.mayAct(li)).toBe(false);
    await keys.revoke(key.id);
    ageMs += 5_000;
    expect(await directory.mayAct(li)).toBe(true);
  });
});

describe('a key for a person, where there is a provider', () => {
  it('is for an account, and the token of that account is the same person', async () => {
    const made = await owners.ownerOf({ person: { name: '周新', subject: 'zhou-6' }, enterpriseId: FIRM }, null);
    expect(made).toMatchObject({ kind: 'person' });
    expect(await accounts.find(accounts.idOf({ issuer: provider.issuer, sub: 'zhou-6' }))).toMatchObject({
      personRef: (made as { ref: Uuid }).ref,
      isLinked: true,
    });
    expect(await owners.ownerOf({ person: { name: '周新', subject: 'zhou-6' }, enterpriseId: FIRM }, null)).toEqual(made);
  });
  it('is not made without, nor is an account named where there is no provider', async () => {
    expect(await owners.ownerOf({ person: { name: '周新' }, enterpriseId: FIRM }, null)).toMatchObject({ refused: 'KEY_SUBJECT_REQUIRED' });
    expect(await new KeyOwners(vault, accounts, undefined).ownerOf({ person: { name: '周新', subject: 'x' } }, null)).toMatchObject({
      refused: 'KEY_SUBJECT_UNKNOWN',
    });
    expect(await owners.link({ owner: { kind: 'system', ref: id(), system: 'x' } }, 'x', null)).toMatchObject({ refused: 'KEY_OF_SYSTEM' });
    expect(
      await new KeyOwners(vault, accounts, undefined).link({ owner: { kind: 'person', ref: id(), system: null } }, 'x', null),
    ).toMatchObject({ refused: 'KEY_SUBJECT_UNKNOWN' });
  });
  it.each([[{}], [{ person: { name: '周新', subject: 'x' }, system: 'x' }]])('belongs to one of the two: %j is neither', async (asked) =>
    expect(await owners.ownerOf(asked, null)).toMatchObject({ refused: 'KEY_OWNER_UNCLEAR' }),
  );
  it('of a system goes without', async () =>
    expect(await owners.ownerOf({ system: 'payroll' }, null)).toEqual({ kind: 'system', name: 'payroll' }));
});
