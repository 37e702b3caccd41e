import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Pool } from 'pg';
import { freshDatabase, type FreshDatabase } from '../../test/support/database';
import { FileKeyStore } from '../keys/file-key-store.adapter';
import { KeysUnusable } from '../keys/key-store.port';
import type { Uuid } from '../kernel/uuid';
import { migrate } from '../ledger/postgres/migrate.adapter';
import { AccessLog } from './access-log.provider';
import type { PersonDetails } from './person-fields';
import type { Reader } from './reading';
import { checkKeysFitVault, KeyMissing } from './vault-keys.provider';
import { VaultTexts } from './vault-texts.provider';
import { HeldByLaw } from './legal-holds.adapter';
import { Vault } from './vault.provider';

const [tenant, otherTenant] = [randomUUID() as Uuid, randomUUID() as Uuid];
const reader = (of: Uuid | null, audience = 'enterprise'): Reader => ({
  actor: { ref: randomUUID() as Uuid, kind: 'person', audience },
  tenant: of,
});
const worker = (number: number, more: Partial<PersonDetails> = {}): PersonDetails => ({
  idType: 'RESIDENT_ID',
  idNumber: `320899${String(number).padStart(12, '0')}`,
  name: `工人${number}`,
  ...more,
});
const purpose = 'VAULT_TEST';

let database: FreshDatabase;
let owner: Pool;
let pool: Pool;
let folder: string;
let keys: FileKeyStore;
let log: AccessLog;
let vault: Vault;
let texts: VaultTexts;

beforeAll(async () => {
  database = await freshDatabase();
  await migrate(database.url, [{ schema: 'vault', path: join(__dirname, 'migrations') }]);
  owner = new Pool({ connectionString: database.url });
  pool = new Pool({ connectionString: database.url, options: '-c role=skills_ledger_project' });
  folder = mkdtempSync(join(tmpdir(), 'vault-keys-'));
  keys = FileKeyStore.open(folder);
  log = new AccessLog(pool);
  vault = new Vault(pool, keys, log);
  texts = new VaultTexts(pool, keys, log);
});
afterAll(async () => {
  await pool.end();
  await owner.end();
  await keys.close();
  await database.drop();
  rmSync(folder, { recursive: true });
});
const count = async (table: string): Promise<number> =>
  Number((await pool.query<{ n: string }>(`SELECT count(*) AS n FROM ${table}`)).rows[0]!.n);
const one = async (details: PersonDetails, of: Uuid | null = tenant) => (await vault.register([details], { tenant: of }))[0]!;

describe('registering', () => {
  it('gives a person a random reference and every field its first version', async () => {
    const { ref, versions, changed } = await one(worker(1, { phone: '13800000001' }));
    expect(ref).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
    expect(versions).toEqual({ idType: 1, idNumber: 1, name: 1, phone: 1 });
    expect(changed).toHaveLength(4);
  });

  it('the same people again changes nothing', async () => {
    const people = [worker(2), worker(3)];
    const first = await vault.register(people, { tenant });
    const before = await count('vault.field');
    const again = await vault.register(people, { tenant });
    expect(again).toEqual(first.map((each) => ({ ...each, changed: [] })));
    expect(await count('vault.field')).toBe(before);
  });

  it('another value is another version, and the old one stays as it was printed', async () => {
    const { ref } = await one(worker(4, { name: '王伟' }));
    expect(await one(worker(4, { name: '王玮' }))).toEqual({ ref, versions: { idType: 1, idNumber: 1, name: 2 }, changed: ['name'] });
    const wanted = [
      { ref, field: 'name', version: 1 },
      { ref, field: 'name', version: 2 },
      { ref, field: 'name', version: 3 },
    ] as const;
    expect(await vault.revealVersions({ reader: reader(tenant), wanted, purpose })).toEqual([
      { value: '王伟' },
      { value: '王玮' },
      undefined,
    ]);
  });

  it('one who stands in a list twice is one person, and the later details count', async () => {
    const [first, second] = await vault.register(
      [worker(5, { name: '甲', phone: '1' }), worker(5, { idNumber: ' 320899000000000005 ', name: '乙' })],
      { tenant },
    );
    expect(first!.ref).toBe(second!.ref);
    const shown = (await vault.reveal({ reader: reader(tenant), refs: [first!.ref], fields: ['name', 'phone'], purpose })).get(first!.ref);
    expect(shown).toEqual({ name: { value: '乙', version: 1 }, phone: { value: '1', version: 1 } });
  });

  it('5,000 people at once, by two at the same time, gives each one reference', async () => {
    const people = Array.from({ length: 5_000 }, (_, index) => worker(100_000 + index));
    const [one, two] = await Promise.all([vault.register(people, { tenant }), vault.register([...people].reverse(), { tenant })]);
    expect(new Set(one.map(({ ref }) => ref)).size).toBe(5_000);
    expect(two.map(({ ref }) => ref).reverse()).toEqual(one.map(({ ref }) => ref));
    expect(two.every(({ versions }) => versions.name === 1)).toBe(true);
  });

  it('the same people by four at the same moment, in any order, are the same references', async () => {
    const people = Array.from({ length: 100 }, (_, index) => worker(200_000 + index));
    const orders = [people, [...people].reverse(), people, [...people].reverse()];
    const registered = await Promise.all(orders.map((order) => vault.register(order, { tenant })));
    const refs = registered.map((each) => each.map(({ ref }) => ref).sort());
    expect(refs.slice(1)).toEqual([refs[0], refs[0], refs[0]]);
    expect((await pool.query('SELECT FROM vault.person WHERE ref = ANY($1)', [refs[0]])).rowCount).toBe(100);
  });

  it('refuses a field without end and a person without a document, and names no value', async () => {
    await expect(one(worker(6, { name: '长'.repeat(501) }))).rejects.toThrow(/^name has more than 500 characters$/);
    await expect(one({ idType: 'RESIDENT_ID', idNumber: '' })).rejects.toThrow(RangeError);
  });
});

describe('what an employer sees', () => {
  it('is what it gave itself, of one person known to both', async () => {
    const mine = await one(worker(10, { name: '张三', phone: '111' }));
    const theirs = await one(worker(10, { name: '张叁' }), otherTenant);
    expect(theirs).toMatchObject({ ref: mine.ref, versions: { name: 2 } });
    const shownTo = async (of: Uuid | null) =>
      (await vault.reveal({ reader: reader(of), refs: [mine.ref], fields: ['name', 'phone'], purpose })).get(mine.ref);
    expect(await shownTo(tenant)).toEqual({ name: { value: '张三', version: 1 }, phone: { value: '111', version: 1 } });
    expect(await shownTo(otherTenant)).toEqual({ name: { value: '张叁', version: 2 } });
    expect(await shownTo(null)).toMatchObject({ name: { value: '张叁' }, phone: { value: '111' } });
    expect(
      await vault.revealVersions({ reader: reader(otherTenant), wanted: [{ ref: mine.ref, field: 'name', version: 1 }], purpose }),
    ).toEqual([undefined]);
  });

  it('is nobody it does not employ', async () => {
    const { ref } = await one(worker(11));
    const identities = [worker(11), worker(999)];
    expect(await vault.findByIdNumber(identities, { tenant })).toEqual([ref, undefined]);
    expect(await vault.findByIdNumber(identities, { tenant: otherTenant })).toEqual([undefined, undefined]);
    expect(await vault.findByIdNumber(identities, { tenant: null })).toEqual([ref, undefined]);
    expect(await vault.reveal({ reader: reader(otherTenant), refs: [ref], fields: ['name'], purpose })).toEqual(new Map());
  });

  it('staff accounts of the same name at two tenants are two people', async () => {
    const clerk = { idType: 'STAFF_ACCOUNT', idNumber: 'li.si', name: '李四' };
    const [mine, theirs, officers] = [await one(clerk), await one(clerk, otherTenant), await one(clerk, null)];
    expect(new Set([mine.ref, theirs.ref, officers.ref]).size).toBe(3);
    expect((await one(clerk, null)).ref).toBe(officers.ref);
  });
});

describe('texts', () => {
  const text = (words: string, more: object = {}) => ({ textId: randomUUID() as Uuid, kind: 'OBJECTION', words, tenant, ...more });

  it('are kept once however often they are sent, and get a version when they differ', async () => {
    const given = text('理论成绩有误，张三');
    const first = await texts.putText(given);
    expect(first).toMatchObject({ textId: given.textId, version: 1, commitment: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
    expect(await texts.putText(given)).toEqual(first);
    const second = await texts.putText({ ...given, words: '改' });
    expect(second.version).toBe(2);
    expect(second.commitment).not.toBe(first.commitment);
    expect(await texts.revealTexts({ reader: reader(tenant), wanted: [second, first], purpose })).toEqual([
      { value: '改' },
      { value: '理论成绩有误，张三' },
    ]);
    expect(await texts.revealTexts({ reader: reader(otherTenant), wanted: [first], purpose })).toEqual([undefined]);
  });

  it('sent by two at once are one text', async () => {
    const given = text('同时');
    const [first, second] = await Promise.all([texts.putText(given), texts.putText(given)]);
    expect(second).toEqual(first);
  });

  it('of their own are erased alone, those about a person with the person', async () => {
    const { ref } = await one(worker(20));
    const [own, about] = [await texts.putText(text('甲')), await texts.putText(text('乙', { subject: ref }))];
    await texts.eraseText(own.textId);
    const shown = () => texts.revealTexts({ reader: reader(tenant), wanted: [own, about], purpose });
    expect(await shown()).toEqual(['ERASED', { value: '乙' }]);
    await vault.erase(ref);
    expect(await shown()).toEqual(['ERASED', 'ERASED']);
  });
});

describe('erasing', () => {
  it('leaves a reference that says so, and no row, index or key', async () => {
    const { ref } = await one(worker(30, { name: '将被删除' }));
    await vault.erase(ref);
    await vault.erase(ref);
    expect(await vault.reveal({ reader: reader(tenant), refs: [ref], fields: ['name'], purpose })).toEqual(new Map([[ref, 'ERASED']]));
    expect(await vault.revealVersions({ reader: reader(tenant), wanted: [{ ref, field: 'name', version: 1 }], purpose })).toEqual([
      'ERASED',
    ]);
    expect(await vault.findByIdNumber([worker(30)], { tenant })).toEqual([undefined]);
    expect((await pool.query('SELECT FROM vault.field WHERE person_ref = $1', [ref])).rowCount).toBe(0);
    expect((await one(worker(30))).ref).not.toBe(ref);
  });

  it('that was cut off after the key shows nothing, and is completed when the person comes back', async () => {
    const { ref } = await one(worker(31));
    await keys.destroyMany([ref]);
    expect(await vault.reveal({ reader: reader(tenant), refs: [ref], fields: ['name', 'idNumber'], purpose })).toEqual(
      new Map([[ref, 'ERASED']]),
    );
    expect((await one(worker(31))).ref).not.toBe(ref);
    expect((await pool.query('SELECT FROM vault.person WHERE ref = $1 AND erased_at IS NOT NULL', [ref])).rowCount).toBe(1);
  });

  it('a name that reads ERASED is no erasure', async () => {
    const { ref } = await one(worker(32, { name: 'ERASED' }));
    expect((await vault.reveal({ reader: reader(tenant), refs: [ref], fields: ['name'], purpose })).get(ref)).toEqual({
      name: { value: 'ERASED', version: 1 },
    });
  });
});

describe('a document that is replaced', () => {
  const former = worker(60, { name: '李娜' });
  const present = worker(61);

  it('leaves the person what it is, found by both numbers', async () => {
    const { ref } = await one(former);
    expect(await vault.replaceDocument(ref, present, { tenant })).toEqual({ idTypeVersion: 1, idNumberVersion: 2, formerVersion: 1 });
    expect(await vault.replaceDocument(ref, present, { tenant })).toEqual({ idTypeVersion: 1, idNumberVersion: 2, formerVersion: 1 });
    expect(await vault.findByIdNumber([former, present], { tenant })).toEqual([ref, ref]);
    expect(await one(present)).toMatchObject({ ref, versions: { idNumber: 2, name: 2 } });
    expect(await one(former)).toMatchObject({ ref, versions: { idNumber: 2, name: 3 } });
    expect(await one(former, otherTenant)).toMatchObject({ ref, versions: { idNumber: 3 } });
  });
  it('may be taken back', async () => {
    const { ref } = await one(worker(62));
    await vault.replaceDocument(ref, worker(63), { tenant });
    expect(await vault.replaceDocument(ref, worker(62), { tenant })).toEqual({ idTypeVersion: 1, idNumberVersion: 3, formerVersion: 2 });
    expect(await vault.findByIdNumber([worker(62), worker(63)], { tenant })).toEqual([ref, ref]);
  });
  it("is not another person's, neither now nor before", async () => {
    const [mine, theirs] = [await one(worker(64)), await one(worker(65))];
    await vault.replaceDocument(theirs.ref, worker(66), { tenant });
    expect(await vault.replaceDocument(mine.ref, worker(65), { tenant })).toBe('ANOTHER_PERSON');
    expect(await vault.replaceDocument(mine.ref, worker(66), { tenant })).toBe('ANOTHER_PERSON');
    expect(await one(worker(64))).toMatchObject({ ref: mine.ref, versions: { idNumber: 1 }, changed: [] });
  });
  it('goes with an erasure, both', async () => {
    const { ref } = await one(worker(67));
    await vault.replaceDocument(ref, worker(68), { tenant });
    await vault.erase(ref);
    expect(await vault.findByIdNumber([worker(67), worker(68)], { tenant: null })).toEqual([undefined, undefined]);
    expect(await vault.replaceDocument(ref, worker(69), { tenant })).toBe('ERASED');
  });
});

describe('a legal hold', () => {
  it('stops an erasure until the last one is lifted', async () => {
    const { ref } = await one(worker(70, { name: '留证' }));
    const holds = [randomUUID() as Uuid, randomUUID() as Uuid] as const;
    for (const hold of [...holds, holds[0]]) expect(await vault.placeHold(ref, hold)).toBe(true);
    await expect(vault.erase(ref)).rejects.toThrow(HeldByLaw);
    await vault.liftHold(holds[0]);
    await expect(vault.erase(ref)).rejects.toThrow(HeldByLaw);
    expect((await vault.reveal({ reader: reader(tenant), refs: [ref], fields: ['name'], purpose })).get(ref)).toEqual({
      name: { value: '留证', version: 1 },
    });
    await vault.liftHold(holds[1]);
    await vault.erase(ref);
    expect(await vault.placeHold(ref, holds[0])).toBe(false);
  });
  it('that comes at the same moment comes before the erasure or after it', async () => {
    const { ref } = await one(worker(71));
    const [placed, erased] = await Promise.allSettled([vault.placeHold(ref, randomUUID() as Uuid), vault.erase(ref)]);
    expect([placed, erased.status]).toEqual([{ status: 'fulfilled', value: erased.status === 'rejected' }, erased.status]);
  });
});

describe('keys and database that do not fit together', () => {
  const openCopy = (names: readonly string[]): FileKeyStore => {
    const other = mkdtempSync(join(folder, 'copy-'));
    names.forEach((name) => copyFileSync(join(folder, name), join(other, name)));
    return FileKeyStore.open(other);
  };

  it('stop the start: other keys, or an older copy in which an erased person is alive', async () => {
    await checkKeysFitVault(pool, keys);
    const strangers = openCopy([]);
    await expect(checkKeysFitVault(pool, strangers)).rejects.toThrow(KeysUnusable);
    await strangers.close();
    const { ref } = await one(worker(40));
    const older = openCopy(['master.key', 'deployment.keys', 'person.keys', 'destroyed.keys']);
    await vault.erase(ref);
    await expect(checkKeysFitVault(pool, older)).rejects.toThrow(new RegExp(`${ref} was erased`));
    await older.close();
    await checkKeysFitVault(pool, keys);
  });

  it('a missing key is a fault, never an erasure', async () => {
    const older = openCopy(['master.key', 'deployment.keys', 'person.keys', 'destroyed.keys']);
    const { ref } = await one(worker(41));
    await expect(new Vault(pool, older, log).reveal({ reader: reader(tenant), refs: [ref], fields: ['name'], purpose })).rejects.toThrow(
      KeyMissing,
    );
    await older.close();
  });
});

describe('the access log', () => {
  it('holds every showing: who, whose, which fields, for what', async () => {
    const { ref } = await one(worker(50));
    const officer = reader(null, 'regulator');
    await vault.reveal({
      reader: officer,
      refs: [ref, randomUUID() as Uuid],
      fields: ['name', 'idNumber'],
      purpose: 'CERTIFICATE_REGISTER',
    });
    const { rows } = await pool.query('SELECT audience, tenant, whose::text[], fields, purpose FROM vault.reading WHERE reader = $1', [
      officer.actor.ref,
    ]);
    expect(rows).toEqual([
      { audience: 'regulator', tenant: null, whose: [ref], fields: ['name', 'idNumber'], purpose: 'CERTIFICATE_REGISTER' },
    ]);
  });

  it('keeps one chain when many read at once, through two instances', async () => {
    const { ref } = await one(worker(51));
    const before = (await log.check()).rows;
    const other = new AccessLog(pool);
    const reading = { reader: reader(tenant), whose: [ref], fields: ['name'], purpose };
    await Promise.all(Array.from({ length: 200 }, (_, index) => (index % 2 ? log : other).recordReading(reading)));
    expect(await log.check()).toEqual({ rows: before + 200n, brokenAt: null });
  });

  it('goes on behind what is still being written, without a look at where the chain ends', async () => {
    const reading = { reader: reader(tenant), whose: [(await one(worker(53))).ref], fields: ['name'], purpose };
    await log.recordReading(reading);
    const [before, begun, holding] = [(await log.check()).rows, jest.spyOn(pool, 'connect'), await owner.connect()];
    const waiting = async (count: number): Promise<void> => {
      const { rows } = await owner.query<{ n: number }>(
        "SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'",
      );
      if (rows[0]!.n < count) await waiting(count);
    };
    await holding.query('BEGIN; SELECT FROM vault.reading_head FOR UPDATE');
    const first = log.recordReading(reading);
    await waiting(1);
    const second = log.recordReading(reading);
    await waiting(2);
    await holding.query('COMMIT');
    await Promise.all([first, second]);
    holding.release();
    // Whoever looks begins a transaction on a connection of its own; a statement alone is given one by the pool, with a callback.
    expect(begun.mock.calls.filter((args: readonly unknown[]) => args.length === 0)).toEqual([]);
    begun.mockRestore();
    expect(await log.check()).toEqual({ rows: before + 2n, brokenAt: null });
  });

  it('shows nothing that could not be logged', async () => {
    const { ref } = await one(worker(52));
    await expect(vault.reveal({ reader: reader(tenant), refs: [ref], fields: ['name'], purpose: 'no code' })).rejects.toThrow(RangeError);
  });

  it('cannot be changed by the service, and shows it when the owner of the database did', async () => {
    await expect(pool.query('DELETE FROM vault.reading')).rejects.toThrow(/permission denied/);
    await expect(owner.query("UPDATE vault.reading SET purpose = 'OTHER'")).rejects.toThrow(/only grows/);
    await owner.query('ALTER TABLE vault.reading DISABLE TRIGGER ALL');
    const { rows } = await log.check();
    await owner.query("UPDATE vault.reading SET purpose = 'OTHER' WHERE seq = 3");
    expect(await log.check()).toEqual({ rows: 2n, brokenAt: 3n });
    await owner.query('UPDATE vault.reading SET purpose = $1 WHERE seq = 3', [purpose]);
    await owner.query('DELETE FROM vault.reading WHERE seq = $1', [String(rows)]);
    expect(await log.check()).toEqual({ rows: rows - 1n, brokenAt: rows });
  });
});

describe('in the database', () => {
  it('nothing stands in clear, neither in its tables nor in its files', async () => {
    const secrets = ['欧阳娜娜可心', '320899196909099081', '13899990001', 'someone@mill.example', '此人举报了车间主任'];
    const [name, idNumber, phone, email, words] = secrets as [string, string, string, string, string];
    const { ref } = await one({ idType: 'RESIDENT_ID', idNumber, name, phone, email });
    await texts.putText({ textId: randomUUID() as Uuid, kind: 'REMARK', words, tenant, subject: ref });
    await vault.reveal({ reader: reader(tenant), refs: [ref], fields: ['name'], purpose });
    const tables = await owner.query<{ name: string }>(
      "SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables WHERE schemaname = 'vault'",
    );
    for (const table of tables.rows) {
      const { rows } = await owner.query<{ row: string }>(`SELECT t::text AS row FROM ${table.name} t`);
      for (const secret of secrets)
        expect(rows.some(({ row }) => row.includes(secret) || row.includes(Buffer.from(secret).toString('hex')))).toBe(false);
    }
    await owner.query('CHECKPOINT');
    const { rows } = await owner.query<{ folder: string }>(
      "SELECT current_setting('data_directory') || '/base/' || oid AS folder FROM pg_database WHERE datname = current_database()",
    );
    if (!existsSync(rows[0]!.folder)) return; // A server on another machine: its tables were looked at, its files cannot be.
    const files = readdirSync(rows[0]!.folder)
      .map((file) => join(rows[0]!.folder, file))
      .filter((file) => statSync(file).isFile());
    expect(files.length).toBeGreaterThan(100);
    const refBytes = Buffer.from(ref.replaceAll('-', ''), 'hex');
    const contents = files.map((file) => readFileSync(file));
    expect(contents.some((bytes) => bytes.includes(refBytes))).toBe(true);
    for (const secret of secrets) expect(contents.some((bytes) => bytes.includes(secret))).toBe(false);
  });
});
