import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { anAppend } from '../../../test/contract/appends';
import { type FreshDatabase, freshDatabase } from '../../../test/support/database';
import { migrate, MigrationChanged } from './migrate.adapter';
import { PostgresEventStore } from './postgres-event-store.adapter';
import { ROLES, RolesCannotBeMade } from './roles.adapter';

const LOG = ['ledger/0001-event-log.sql', 'ledger/0002-append-what-holds.sql', 'ledger/0003-grants.roles.sql'];
let database: FreshDatabase;
let folder: string;
const own = () => ({ schema: 'extra', path: folder });

const onDatabase = async <T>(work: (client: Client) => Promise<T>, url = database.url): Promise<T> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

beforeEach(async () => {
  database = await freshDatabase();
  folder = mkdtempSync(join(tmpdir(), 'migrations-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await database.drop();
});

describe('migrating', () => {
  it('applies each file once, those of other areas after the log', async () => {
    writeFileSync(join(folder, '0002-rows.sql'), 'insert into extra.t values (1); insert into extra.t values (2);');
    writeFileSync(join(folder, '0001-table.sql'), 'create table extra.t (n int primary key);');
    expect(await migrate(database.url, [own()])).toEqual([...LOG, 'extra/0001-table.sql', 'extra/0002-rows.sql']);
    expect(await migrate(database.url, [own()])).toEqual([]);
  });

  it('may start in several instances at once', async () => {
    const applied = await Promise.all(Array.from({ length: 4 }, () => migrate(database.url)));
    expect(applied.flat()).toEqual(LOG);
  });

  it('refuses a file that was changed after it was applied', async () => {
    const file = join(folder, '0001-table.sql');
    writeFileSync(file, 'create table extra.t (n int);');
    await migrate(database.url, [own()]);
    writeFileSync(file, 'create table extra.t (n bigint);');
    await expect(migrate(database.url, [own()])).rejects.toThrow(MigrationChanged);
  });

  it('leaves nothing of a file that fails half-way', async () => {
    writeFileSync(join(folder, '0001-table.sql'), 'create table extra.t (n int); select 1 / 0;');
    await expect(migrate(database.url, [own()])).rejects.toThrow('extra/0001-table.sql failed');
    writeFileSync(join(folder, '0001-table.sql'), 'create table extra.t (n int);');
    expect(await migrate(database.url, [own()])).toEqual(['extra/0001-table.sql']);
  });
});

describe('the log in the database', () => {
  it.each(['update ledger.event set data = data', 'delete from ledger.event', 'truncate ledger.event'])(
    'only grows, also for its owner: %s',
    async (statement) => {
      await migrate(database.url);
      await expect(onDatabase((client) => client.query(statement))).rejects.toThrow('the ledger only grows');
    },
  );

  it.each([
    'update ledger.event set data = data',
    'delete from ledger.event',
    'truncate ledger.event',
    'delete from ledger.log_head',
    'drop table ledger.event',
  ])('gives whoever appends no right to %s', async (statement) => {
    await migrate(database.url);
    const asAppender = onDatabase(async (client) => {
      await client.query(`set role ${ROLES.append}`);
      await client.query(statement);
    });
    await expect(asAppender).rejects.toMatchObject({ code: '42501' });
  });

  it('gives readers of read models no right to read it', async () => {
    await migrate(database.url);
    const asReader = onDatabase((client) => client.query(`set role ${ROLES.read}; select from ledger.event`));
    await expect(asReader).rejects.toMatchObject({ code: '42501' });
  });
});

describe('an owner who cannot make roles', () => {
  const NAME = 'test_owner_without_roles';
  const restrictedUrl = (): string => Object.assign(new URL(database.url), { username: NAME, password: NAME }).href;

  beforeEach(() =>
    onDatabase(async (client) => {
      await client.query(`drop role if exists ${NAME}`);
      await client.query(`create role ${NAME} login nosuperuser nocreaterole password '${NAME}'`);
      await client.query(`alter database "${new URL(database.url).pathname.slice(1)}" owner to ${NAME}`);
    }),
  );
  afterEach(() =>
    onDatabase(async (client) => {
      await client.query(`reassign owned by ${NAME} to current_user; drop owned by ${NAME}; drop role ${NAME}`);
    }),
  );

  it('is told what to do, and nothing was made', async () => {
    await expect(migrate(restrictedUrl())).rejects.toThrow(RolesCannotBeMade);
    await expect(onDatabase((client) => client.query('select from ledger.event'))).rejects.toMatchObject({ code: '42P01' });
  });

  it('runs without roles where that was asked for by name', async () => {
    await migrate(restrictedUrl(), [], { withoutRoles: true });
    const store = new PostgresEventStore({ url: restrictedUrl(), withoutRoles: true });
    expect((await store.append(anAppend())).position).toBe(1n);
    await store.close();
  });

  it('gets the roles later, when they can be made', async () => {
    await migrate(restrictedUrl(), [], { withoutRoles: true });
    expect(await migrate(database.url)).toEqual(LOG.slice(2));
  });
});
