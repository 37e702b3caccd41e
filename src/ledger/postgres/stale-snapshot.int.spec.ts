import { Client } from 'pg';
import { anAppend, aStream, NOW, someEvents } from '../../../test/contract/appends';
import { type FreshDatabase, freshDatabase } from '../../../test/support/database';
import type { Append } from '../event-store.port';
import { AppendBatch } from './append-batch.adapter';
import { APPEND_WHAT_HOLDS } from './append-batch.sql';
import { migrate } from './migrate.adapter';
import { PostgresEventStore } from './postgres-event-store.adapter';

/** A statement that has not come to the lock in this time will not come. */
const LONGEST_WAIT_MS = 10_000;
/** Another process that has appended, holds the lock on the head, and has not committed yet. */
let rival: Client;
let watcher: Client;
let database: FreshDatabase;
let store: PostgresEventStore;

beforeAll(async () => {
  database = await freshDatabase();
  await migrate(database.url);
  [rival, watcher] = [new Client({ connectionString: database.url }), new Client({ connectionString: database.url })];
  await Promise.all([rival.connect(), watcher.connect()]);
  store = new PostgresEventStore({ url: database.url, applicationName: 'waiting' });
});
afterAll(async () => {
  await store.close();
  await Promise.all([rival.end(), watcher.end()]);
  await database.drop();
});

const rivalAppends = (...appends: Append[]) => rival.query({ text: APPEND_WHAT_HOLDS, values: new AppendBatch(appends).parameters });

/** Comes back when the store's statement, and with it its snapshot, stands before the lock. */
async function untilStoreWaits(): Promise<void> {
  const waits = "select from pg_stat_activity where application_name = 'waiting' and wait_event_type = 'Lock'";
  const until = Date.now() + LONGEST_WAIT_MS;
  while ((await watcher.query(waits)).rowCount !== 1) expect(Date.now()).toBeLessThan(until);
}

describe('a batch that waited for another process', () => {
  it.each([{ length: 0 }, { length: 1 }, { length: 3 }])(
    'sees what that process appended meanwhile to a stream of $length, though its snapshot is older',
    async ({ length }) => {
      const stream = aStream();
      if (length > 0) await store.append(anAppend({ stream, events: someEvents(length) }));
      const expected = length === 0 ? 'no-stream' : length - 1;
      await rival.query('begin');
      await rivalAppends(anAppend({ stream, expected }));
      const answer = store.append(anAppend({ stream, expected })).catch((error: unknown) => error);
      await untilStoreWaits();
      await rival.query('commit');
      expect(await answer).toMatchObject({ stream, expected, actual: length });
      expect(await store.readStream(stream)).toHaveLength(length + 1);
    },
  );

  it('tells the revision that stands after the wait, where the expectation did not hold before it either', async () => {
    const stream = aStream();
    await store.append(anAppend({ stream }));
    await rival.query('begin');
    await rivalAppends(anAppend({ stream, expected: 0, events: someEvents(2) }));
    const answer = store.append(anAppend({ stream, expected: 7 })).catch((error: unknown) => error);
    await untilStoreWaits();
    await rival.query('commit');
    expect(await answer).toMatchObject({ actual: 2 });
  });

  it('finds its own copy there, where its first sending was only slow', async () => {
    const append = anAppend();
    await rival.query('begin');
    await rivalAppends(append);
    const answer = store.append(append);
    await untilStoreWaits();
    await rival.query('commit');
    expect(await answer).toMatchObject({ outcome: 'appended', revision: 0 });
    expect(await store.readStream(append.stream)).toHaveLength(1);
  });

  it("continues from that process's position and time", async () => {
    await rival.query('begin');
    await rivalAppends(anAppend({ now: '2027-01-01T00:00:00.000000Z' as typeof NOW }));
    const before = (await store.head()).position;
    const answer = store.append(anAppend());
    await untilStoreWaits();
    await rival.query('commit');
    expect(await answer).toMatchObject({ position: before + 2n, at: '2027-01-01T00:00:00.000001Z' });
  });

  it('goes on where that process gave up', async () => {
    const stream = aStream();
    await rival.query('begin');
    await rivalAppends(anAppend({ stream }));
    const before = (await store.head()).position;
    const answer = store.append(anAppend({ stream }));
    await untilStoreWaits();
    await rival.query('rollback');
    expect(await answer).toMatchObject({ revision: 0, position: before + 1n });
  });
});
