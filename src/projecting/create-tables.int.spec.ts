import { Pool } from 'pg';
import { FreshDatabase, freshDatabase } from '../../test/support/database';
import { EveryColumnRow } from '../../test/support/every-column';
import { id } from '../../test/support/given';
import { migrate } from '../ledger/postgres/migrate.adapter';
import { createTables } from './create-tables.provider';
import { LIVE_SCHEMA, PROJECT_ROLE } from './read-models.schema';

/** As often as a deployment starts instances one after the other. */
const STARTS = 6;

let [database, projector] = [] as unknown as [FreshDatabase, Pool];
beforeEach(async () => {
  database = await freshDatabase();
  await migrate(database.url);
  await createTables(database.url, LIVE_SCHEMA, [EveryColumnRow]);
  projector = new Pool({ connectionString: database.url, options: `-c role=${PROJECT_ROLE}` });
});
afterEach(async () => {
  await projector.end();
  await database.drop();
});

it('an instance that starts takes no right from one that runs, not for a moment', async () => {
  let [written, isStarting] = [0, true];
  const working = (async () => {
    while (isStarting) {
      await projector.query(`INSERT INTO ${LIVE_SCHEMA}.every_column (owner_id, ordinal) VALUES ($1, $2)`, [id(1), written]);
      written += 1;
      const { rows } = await projector.query<{ seen: number }>(`SELECT count(*)::int AS seen FROM ${LIVE_SCHEMA}.every_column`);
      expect(rows[0]?.seen).toBe(written);
    }
  })();
  for (let started = 0; started < STARTS; started += 1) await createTables(database.url, LIVE_SCHEMA, [EveryColumnRow]);
  isStarting = false;
  await working;
  expect(written).toBeGreaterThan(0);
});
