import { Pool } from 'pg';
import { CuttingProxy } from '../../test/contract/cutting-proxy';
import { type FreshDatabase, freshDatabase } from '../../test/support/database';
import { InMemoryEventStore } from '../ledger/in-memory/in-memory-event-store.adapter';
import { Engine } from './engine.provider';

let database: FreshDatabase;
let proxy: CuttingProxy;
let pool: Pool;

beforeEach(async () => {
  database = await freshDatabase();
  proxy = await CuttingProxy.before(database.url);
  pool = new Pool({ connectionString: proxy.url });
  pool.on('connect', (client) => client.on('error', () => undefined)); // As the service's own pool does.
});
afterEach(async () => {
  await pool.end();
  await proxy.close();
  await database.drop();
});

it('takes over later where the database breaks off while it asks for the lock', async () => {
  proxy.cut('answer', 'pg_try_advisory_lock');
  const engine = new Engine(new InMemoryEventStore(), pool);
  const stepped = new Promise<void>((resolve) => engine.add([], [{ name: 'only', position: async () => 0n, step: async (from) => (resolve(), from) }]));
  engine.start();
  await stepped;
  await engine.stop();
});
