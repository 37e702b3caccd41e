import { randomBytes } from 'node:crypto';
import { Pool } from 'pg';
import { Column, DataSource, Entity, PrimaryColumn } from 'typeorm';
import { freshDatabase, FreshDatabase } from '../../test/support/database';
import { id, OFFICER } from '../../test/support/given';
import { rule } from '../kernel/decision';
import { eventType, FactOf } from '../kernel/event-type';
import { NO_EVIDENCE } from '../kernel/evidence';
import { countField, uuidField } from '../kernel/fields';
import { Fold } from '../kernel/fold';
import { instant } from '../kernel/instant';
import type { Uuid } from '../kernel/uuid';
import { DerivedIds } from '../ledger/derived-ids.provider';
import { EventCatalogue } from '../ledger/event-catalogue';
import { KeyedCommitter } from '../ledger/keyed-committer.provider';
import { Ledger } from '../ledger/ledger';
import { migrate } from '../ledger/postgres/migrate.adapter';
import { PostgresEventStore } from '../ledger/postgres/postgres-event-store.adapter';
import { CheckpointMoved } from './checkpoints';
import { createTables } from './create-tables.provider';
import type { Process } from './process';
import { ProcessRunner } from './process-runner';
import { on, Projection, projection } from './projection';
import { Projector } from './projector.provider';
import { LIVE_SCHEMA, PROJECT_ROLE, READ_ROLE } from './read-models.schema';
import { ReadModels } from './read-models.provider';
import { Rebuild } from './rebuild.provider';
import { VisibleTo } from './visible-to.entity';

const Added = eventType('tally.added.v1', 'Something was added to a tally.', { tallyId: uuidField(), by: countField() });
const events = [Added] as const;
type TallyEvent = FactOf<typeof events>;
const tally: Fold<number, TallyEvent> = { category: 'tally', events, initial: 0, evolve: (sum, { data }) => sum + data.by };
const add = rule<number, TallyEvent, { tallyId: Uuid; by: number }, object, never>({ name: 'tally.add', version: 1, fold: tally, decide: (_, intent) => [Added(intent)] });

@Entity('tally')
@VisibleTo({ tenant: 'tallyId' })
class TallyRow {
  @PrimaryColumn('uuid', { name: 'tally_id' })
  tallyId!: string;

  @Column('integer')
  sum!: number;

  @Column('jsonb')
  parts!: number[];
}
const POISON = 13;
const tallies = (version = 1): Projection => projection({
  name: 'tallies', version, tables: [TallyRow],
  on: [on(Added, async ({ data: { tallyId, by } }, rows) => {
    if (by === POISON) throw new Error('poison');
    const before = await rows.of(TallyRow).find({ tallyId });
    rows.of(TallyRow).put({ tallyId, sum: (before?.sum ?? 0) + by, parts: [...(before?.parts ?? []), by] });
  })],
});

let database: FreshDatabase;
let store: PostgresEventStore;
let [pool, readers, ledger, committer] = [] as unknown as [Pool, DataSource, Ledger, KeyedCommitter];
let commands = 0;
const record = (by: number, tallyId = id(1)) =>
  ledger.record({ rule: add, id: tallyId, intent: { tallyId, by }, evidence: NO_EVIDENCE, envelope: { commandId: id((commands += 1)), actor: OFFICER, tenants: [], correlationId: id(600) } });
const projector = (of = tallies()): Projector => new Projector(of, store, pool, readers, LIVE_SCHEMA);
const rows = async (): Promise<unknown[]> => (await pool.query('SELECT tally_id AS id, sum, parts FROM views.tally ORDER BY 1')).rows;

beforeEach(async () => {
  database = await freshDatabase();
  await migrate(database.url, [{ schema: 'engine', path: `${__dirname}/migrations` }]);
  await createTables(database.url, LIVE_SCHEMA, [TallyRow]);
  store = new PostgresEventStore({ url: database.url });
  pool = new Pool({ connectionString: database.url, options: `-c role=${PROJECT_ROLE}` });
  readers = await new DataSource({ type: 'postgres', url: database.url, schema: LIVE_SCHEMA, entities: [TallyRow], extra: { options: `-c role=${READ_ROLE}` } }).initialize();
  committer = new KeyedCommitter({ saltKeyId: 'k1', saltKey: randomBytes(32) }, new DerivedIds(randomBytes(32)));
  ledger = new Ledger(store, { now: () => instant('2026-12-07T01:00:00.000000Z') }, committer, new EventCatalogue(events));
});
afterEach(async () => {
  await Promise.all([store.close(), pool.end(), readers.destroy()]);
  await database.drop();
});

describe('a projection', () => {
  it('writes what the events say, over several batches', async () => {
    await record(1);
    await projector().catchUp();
    await record(2);
    await record(5, id(2));
    expect(await projector().catchUp()).toBe(3n);
    expect(await rows()).toEqual([{ id: id(1), sum: 3, parts: [1, 2] }, { id: id(2), sum: 5, parts: [5] }]);
  });

  it('leaves nothing of a batch that a poison event stops', async () => {
    await record(1);
    await projector().catchUp();
    await record(2);
    await record(POISON);
    await expect(projector().catchUp()).rejects.toThrow('poison');
    expect(await rows()).toEqual([{ id: id(1), sum: 1, parts: [1] }]);
    expect(await projector().position()).toBe(1n);
  });

  it('is fenced: a second worker with an old position writes nothing', async () => {
    await record(1);
    await projector().catchUp();
    await expect(projector().step(0n)).rejects.toThrow(CheckpointMoved);
    expect(await rows()).toEqual([{ id: id(1), sum: 1, parts: [1] }]);
  });

  it('begins anew under a new version', async () => {
    await record(4);
    await projector().catchUp();
    await pool.query('UPDATE views.tally SET sum = 99');
    await projector(tallies(2)).catchUp();
    expect(await rows()).toEqual([{ id: id(1), sum: 4, parts: [4] }]);
  });
});

describe('a rebuild beside the live rows', () => {
  it('equals them, and finds a row that was edited', async () => {
    await record(4);
    await projector().catchUp();
    await record(5);
    const compare = async () => (await new Rebuild(database.url, store, pool).compare([tallies()], () => undefined))[0]!;
    expect(await compare()).toMatchObject({ position: 1n, tables: [{ table: 'tally', liveRows: 1, rebuiltRows: 1, isSame: true }] });
    await pool.query('UPDATE views.tally SET sum = 99');
    expect((await compare()).tables[0]).toMatchObject({ isSame: false });
    expect(await rows()).toEqual([{ id: id(1), sum: 99, parts: [4] }]);
  });
});

describe('an owner who is no superuser', () => {
  it('compares rows, not the emptiness that row-level security shows it', async () => {
    await record(4);
    await projector().catchUp();
    await pool.query('UPDATE views.tally SET sum = 99');
    const url = new URL(database.url);
    const owner = `tally_owner_${process.pid}`;
    const superuser = new Pool({ connectionString: database.url, max: 1 });
    await superuser.query(`CREATE ROLE ${owner} LOGIN NOINHERIT PASSWORD 'tally' CREATEROLE IN ROLE skills_ledger_project, skills_ledger_read, skills_ledger_append`);
    await superuser.query(`GRANT CREATE, CONNECT ON DATABASE ${url.pathname.slice(1)} TO ${owner}`);
    await superuser.query(`GRANT USAGE ON SCHEMA engine, views, ledger TO ${owner}; GRANT ALL ON ALL TABLES IN SCHEMA engine, views, ledger TO ${owner}`);
    [url.username, url.password] = [owner, 'tally'];
    try {
      const [compared] = await new Rebuild(url.href, store, pool).compare([tallies()], () => undefined);
      expect(compared!.tables[0]).toMatchObject({ liveRows: 1, rebuiltRows: 1, isSame: false });
    } finally {
      await superuser.query(`DROP OWNED BY ${owner}; DROP ROLE ${owner}`);
      await superuser.end();
    }
  });
});

describe('a reader', () => {
  it('sees its own rows alone, though the question names no tenant', async () => {
    await record(4);
    await record(5, id(2));
    await projector().catchUp();
    const models = new ReadModels(readers, ['tallies']);
    const ask = async (audience: string, tenant: Uuid | null) =>
      (await models.ask({ audience, tenant, region: null }, (all) => all.find(TallyRow))).value.map(({ tallyId }) => tallyId).sort();
    expect(await ask('enterprise', id(1))).toEqual([id(1)]);
    expect(await ask('enterprise', null)).toEqual([]);
    expect(await ask('regulator', id(1))).toEqual([]);
    expect(await ask('auditor', null)).toEqual([id(1), id(2)]);
  });

  it('can write nothing', async () => {
    const models = new ReadModels(readers, []);
    await expect(models.ask({ audience: 'auditor', tenant: null, region: null }, (all) => all.query("INSERT INTO views.tally VALUES ('00000000-0000-4000-8000-000000000001', 1, '[]')"))).rejects.toThrow();
  });
});

describe('a process', () => {
  it('acts once in effect, though a crash makes it react again', async () => {
    const doubling: Process = {
      name: 'double-when-added', on: [Added],
      react: async (event, acting) => {
        const { tallyId, by } = event.data as { tallyId: Uuid; by: number };
        if (tallyId === id(1)) await ledger.record({ rule: add, id: id(2), intent: { tallyId: id(2), by: by * 2 }, evidence: NO_EVIDENCE, envelope: acting.envelope('double', []) });
      },
    };
    await record(3);
    const runner = new ProcessRunner(doubling, store, pool, committer);
    await runner.step(await runner.position());
    // The crash: what was done stands, the checkpoint does not.
    await pool.query('UPDATE engine.checkpoint SET position = 0');
    const again = new ProcessRunner(doubling, store, pool, committer);
    await again.step(await again.position());
    expect((await store.readAll(0n, 10)).map(({ stream }) => stream)).toEqual([`tally-${id(1)}`, `tally-${id(2)}`]);
  });

  it('keeps the code of a refused act and goes on', async () => {
    const refusing: Process = { name: 'refuse-when-added', on: [Added], react: (_, acting) => acting.settle('only', { refused: 'TALLY_FULL', params: { sum: 3 } }) };
    await record(3);
    const runner = new ProcessRunner(refusing, store, pool, committer);
    expect(await runner.step(await runner.position())).toBe(1n);
    expect((await pool.query('SELECT process, position::int, label, code, params FROM engine.process_refusal')).rows)
      .toEqual([{ process: 'refuse-when-added', position: 1, label: 'only', code: 'TALLY_FULL', params: { sum: 3 } }]);
  });
});
