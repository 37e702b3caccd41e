import { Pool } from 'pg';
import { FreshDatabase, freshDatabase } from '../../../test/support/database';
import { EveryColumnRow } from '../../../test/support/every-column';
import { id } from '../../../test/support/stories/given';
import { TallyRow } from '../../../test/support/tallies';
import { migrate } from '../../ledger/postgres/migrate.adapter';
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

const altered = async (sql: string): Promise<void> => {
  const owner = new Pool({ connectionString: database.url, max: 1 });
  await owner.query(sql);
  await owner.end();
};
/** A start that does not know that the tables stand as they were made goes through all of them. */
const FORGOTTEN = `COMMENT ON SCHEMA ${LIVE_SCHEMA} IS NULL`;

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
  for (let started = 0; started < STARTS; started += 1) {
    await altered(FORGOTTEN);
    await createTables(database.url, LIVE_SCHEMA, [EveryColumnRow]);
  }
  isStarting = false;
  await working;
  expect(written).toBeGreaterThan(0);
});

it('an instance that starts and the upkeep of its tables do not wait for each other', async () => {
  await projector.query(
    `INSERT INTO ${LIVE_SCHEMA}.every_column (owner_id, ordinal) SELECT $1, ordinal FROM generate_series(1, 10000) ordinal`,
    [id(1)],
  );
  let isStarting = true;
  const upkeep = (async () => {
    const owner = new Pool({ connectionString: database.url, max: 1 });
    while (isStarting) await owner.query(`VACUUM ANALYZE ${LIVE_SCHEMA}.every_column`);
    await owner.end();
  })();
  const starts = async (): Promise<void> => {
    for (let started = 0; started < STARTS; started += 1) {
      await altered(FORGOTTEN);
      await createTables(database.url, LIVE_SCHEMA, [EveryColumnRow]);
    }
  };
  await starts().finally(() => (isStarting = false));
  await upkeep;
});

describe('a start that finds the tables as they were made', () => {
  const catalogue = async (): Promise<unknown> =>
    (
      await projector.query(
        `SELECT c.xmin::text, p.xmin::text AS policy FROM pg_class c JOIN pg_policy p ON p.polrelid = c.oid WHERE c.relnamespace = '${LIVE_SCHEMA}'::regnamespace ORDER BY p.polname`,
      )
    ).rows;

  it('does nothing to them', async () => {
    const before = await catalogue();
    await createTables(database.url, LIVE_SCHEMA, [EveryColumnRow]);
    expect(await catalogue()).toEqual(before);
  });

  it.each([
    [
      'a policy that lets everybody read',
      `ALTER POLICY readers ON ${LIVE_SCHEMA}.every_column USING (true)`,
      `SELECT pg_get_expr(polqual, polrelid) <> 'true' AS held FROM pg_policy WHERE polname = 'readers'`,
    ],
    ['a policy that is gone', `DROP POLICY readers ON ${LIVE_SCHEMA}.every_column`, `SELECT count(*) = 2 AS held FROM pg_policy`],
    [
      'row-level security switched off',
      `ALTER TABLE ${LIVE_SCHEMA}.every_column DISABLE ROW LEVEL SECURITY`,
      `SELECT relrowsecurity AS held FROM pg_class WHERE relname = 'every_column'`,
    ],
    [
      'a right taken away',
      `REVOKE SELECT ON ${LIVE_SCHEMA}.every_column FROM skills_ledger_read`,
      `SELECT has_table_privilege('skills_ledger_read', '${LIVE_SCHEMA}.every_column', 'SELECT') AS held`,
    ],
    [
      'other storage',
      `ALTER TABLE ${LIVE_SCHEMA}.every_column SET (fillfactor = 100)`,
      `SELECT reloptions = '{fillfactor=70}' AS held FROM pg_class WHERE relname = 'every_column'`,
    ],
    [
      'a table that is gone',
      `DROP TABLE ${LIVE_SCHEMA}.every_column`,
      `SELECT to_regclass('${LIVE_SCHEMA}.every_column') IS NOT NULL AS held`,
    ],
  ])('puts right %s', async (_, alteration, question) => {
    await altered(alteration);
    await createTables(database.url, LIVE_SCHEMA, [EveryColumnRow]);
    expect((await projector.query(question)).rows).toEqual([{ held: true }]);
  });

  it('makes what another release makes of the same entity', async () => {
    await createTables(database.url, LIVE_SCHEMA, [EveryColumnRow], { withoutRoles: false });
    await createTables(database.url, LIVE_SCHEMA, [EveryColumnRow, TallyRow]);
    expect((await projector.query(`SELECT to_regclass('${LIVE_SCHEMA}.tally') IS NOT NULL AS held`)).rows).toEqual([{ held: true }]);
  });
});
