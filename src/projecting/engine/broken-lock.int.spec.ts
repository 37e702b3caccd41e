import { join } from 'node:path';
import { Pool } from 'pg';
import { DataSource } from 'typeorm';
import { CuttingProxy } from '../../../test/contract/cutting-proxy';
import { FreshDatabase, freshDatabase } from '../../../test/support/database';
import { InMemoryEventStore } from '../../ledger/in-memory/in-memory-event-store.adapter';
import { migrate } from '../../ledger/postgres/migrate.adapter';
import { Engine } from './engine.provider';
import { ReadModels } from '../querying/read-models.provider';
import { NO_PAST } from '../querying/then';

const MIGRATIONS = { schema: 'engine', path: join(__dirname, '..', 'migrations') };

/** Long enough for whatever is answered. */
const UNANSWERED_MS = 1_000;

let [database, proxy, pool] = [] as unknown as [FreshDatabase, CuttingProxy, Pool];
beforeEach(async () => {
  database = await freshDatabase();
  await migrate(database.url, [MIGRATIONS]);
  proxy = await CuttingProxy.before(database.url);
  pool = new Pool({ connectionString: proxy.url });
  // As the service's own pool does: a connection that breaks while nobody uses it is replaced.
  pool.on('error', () => undefined);
});
afterEach(async () => {
  await pool.end();
  await proxy.close();
  await database.drop();
});

it('a reader whose end is not answered gives its connection to nobody', async () => {
  const readers = await new DataSource({ type: 'postgres', url: proxy.url, extra: { max: 1, query_timeout: UNANSWERED_MS } }).initialize();
  const [models, auditor] = [new ReadModels(readers, []), { audience: 'auditor', tenant: null, region: null }];
  proxy.cut('silence', 'ROLLBACK');
  await expect(models.ask(auditor, () => Promise.reject(new Error('what went wrong')))).rejects.toThrow('what went wrong');
  expect((await models.ask(auditor, (rows) => rows.query<object[]>('SELECT 1 AS one'))).value).toEqual([{ one: 1 }]);
  await readers.destroy();
});

it.each<[string, (models: ReadModels) => Promise<unknown>]>([
  ['how far a reader has come', (models) => models.reach(1n, { waitMs: 0 })],
  ['whether anything has moved', (models) => models.mark()],
])('a look at %s that is not answered is given up, and its connection given to nobody', async (_, look) => {
  const readers = await new DataSource({ type: 'postgres', url: proxy.url, extra: { max: 1 } }).initialize();
  const models = new ReadModels(readers, ['nobody'], NO_PAST, UNANSWERED_MS);
  proxy.cut('silence', 'engine.checkpoint');
  await expect(look(models)).rejects.toThrow(/not answered|read timeout/);
  // Asked anew it is answered: that nobody has come so far.
  await expect(models.reach(1n, { waitMs: 0 })).rejects.toThrow('the read models have not reached position 1');
  expect(await models.mark()).toBe('');
  await readers.destroy();
});

it('whoever asks whether anything has moved waits for a connection of a full pool no longer than for an answer', async () => {
  const readers = await new DataSource({ type: 'postgres', url: proxy.url, extra: { max: 1 } }).initialize();
  const models = new ReadModels(readers, ['nobody'], NO_PAST, UNANSWERED_MS);
  const only = readers.createQueryRunner();
  await only.connect();
  await expect(models.mark()).rejects.toThrow('not answered within');
  await only.release();
  expect(await models.mark()).toBe('');
  await readers.destroy();
});

it.each(['request', 'answer'] as const)(
  'takes over later where the database breaks off at the %s for the lock, and stops in peace',
  async (cut) => {
    proxy.cut(cut, 'pg_try_advisory_lock');
    const engine = new Engine(new InMemoryEventStore(), pool);
    const stepped = new Promise<void>((resolve) =>
      engine.add([{ name: 'only', position: async () => 0n, step: async (from) => (resolve(), from) }], []),
    );
    engine.start();
    await stepped;
    expect(engine.isOwner).toBe(true);
    await engine.stop();
    expect(engine.isOwner).toBe(false);
  },
);
