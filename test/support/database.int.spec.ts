import { Client } from 'pg';
import { freshDatabase } from './database';

const connect = async (connectionString: string): Promise<Client> => {
  const client = new Client({ connectionString });
  client.on('error', () => undefined); // Dropping the database cuts the connection.
  await client.connect();
  return client;
};

it('gives each test file an empty database of its own, and drops it under an open connection', async () => {
  const [mine, other] = await Promise.all([freshDatabase(), freshDatabase()]);
  const [here, there] = await Promise.all([connect(mine.url), connect(other.url)]);
  await here.query('CREATE TABLE only_here (id int)');
  expect((await there.query(`SELECT to_regclass('only_here') AS found`)).rows).toEqual([{ found: null }]);
  await Promise.all([mine.drop(), other.drop()]);
  await expect(connect(mine.url)).rejects.toMatchObject({ code: '3D000' });
});

it.each([
  ['in a text', `'{"seen": "32089919900307001X"}'::text`],
  ['in bytes', `'32089919900307001X'::bytea`],
  ['a key', `'sk_${'x'.repeat(43)}'::text`],
  ['the name of somebody of the staff', `'经办甲'::text`],
])('does not let a database go in which somebody stands in clear: %s', async (_, value) => {
  const { url, drop } = await freshDatabase();
  const client = await connect(url);
  await client.query(`CREATE SCHEMA seen; CREATE TABLE seen.row AS SELECT ${value} AS value`);
  // Nobody is left in it for whom it would wait.
  await client.end();
  await expect(drop()).rejects.toThrow(/stand in clear:\nseen\."row"/);
  await expect(connect(url)).rejects.toMatchObject({ code: '3D000' });
});
