import { Client } from 'pg';
import { anAppend, readToEnd } from '../../../test/contract/appends';
import { type FreshDatabase, freshDatabase } from '../../../test/support/database';
import type { Append } from '../event-store.port';
import { migrate } from './migrate.adapter';
import { PostgresEventStore } from './postgres-event-store.adapter';

const MANY = 200;
let database: FreshDatabase;
let store: PostgresEventStore;

beforeAll(async () => {
  database = await freshDatabase();
  await migrate(database.url);
});
beforeEach(() => void (store = new PostgresEventStore({ url: database.url })));
afterEach(() => store.close());
afterAll(() => database.drop());

const manyAppends = (): Append[] => Array.from({ length: MANY }, () => anAppend());

/** Events of these streams by the transaction that wrote them. */
async function commitsOf(appends: readonly Append[]): Promise<readonly number[]> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  const { rows } = await client.query<{ events: number }>(
    'select count(*)::int as events from ledger.event where stream = any($1) group by xmin::text order by min(position)',
    [appends.map(({ stream }) => stream)],
  );
  await client.end();
  return rows.map(({ events }) => events);
}

it('lets the first append go at once, alone, and those that come meanwhile share a few commits', async () => {
  const appends = manyAppends();
  await Promise.all(appends.map((append) => store.append(append)));
  const [first, ...others] = await commitsOf(appends);
  expect(first).toBe(1);
  expect(others.length).toBeLessThanOrEqual(4);
});

it('answers in the order in which it wrote, also with two batches under way', async () => {
  const { position } = await store.head();
  const appends = manyAppends();
  const order: string[] = [];
  await Promise.all(
    appends.map(async (append) => {
      await store.append(append);
      order.push(append.stream);
    }),
  );
  expect((await readToEnd(store, position)).map(({ stream }) => stream)).toEqual(order);
});

it('is closed only when both batches have their answers', async () => {
  const appends = manyAppends();
  const answers = appends.map((append) => store.append(append));
  await store.close();
  expect((await Promise.all(answers)).map(({ outcome }) => outcome)).toEqual(appends.map(() => 'appended'));
});
