import { Client } from 'pg';
import { anAppend, anEvent, idsOf, readToEnd, someEvents } from '../../../test/contract/appends';
import { CuttingProxy } from '../../../test/contract/cutting-proxy';
import { type FreshDatabase, freshDatabase } from '../../../test/support/database';
import { AppendRefused, OutcomeUnknown, RevisionConflict, StoreOverloaded } from '../event-store.port';
import { migrate } from './migrate.adapter';
import { PostgresEventStore } from './postgres-event-store.adapter';

let database: FreshDatabase;
let proxy: CuttingProxy;
let owner: Client;
let store: PostgresEventStore;

beforeAll(async () => {
  database = await freshDatabase();
  await migrate(database.url);
  proxy = await CuttingProxy.before(database.url);
  owner = new Client({ connectionString: database.url });
  await owner.connect();
});
beforeEach(async () => {
  store = new PostgresEventStore({ url: proxy.url, applicationName: 'outages', limits: { commitTries: 3, readConnections: 2 } });
  await store.append(anAppend());
});
afterEach(() => store.close());
afterAll(async () => {
  await proxy.close();
  await owner.end();
  await database.drop();
});

/** Ends every connection of the store, and comes back when they are gone. */
const endConnections = async (): Promise<void> => {
  await owner.query("select pg_terminate_backend(pid, 5000) from pg_stat_activity where application_name = 'outages'");
};

describe('a connection that breaks', () => {
  it.each(['request', 'answer'] as const)('at the %s leaves one copy of every append, and each gets its answer', async (cut) => {
    // Enough of them that two batches are under way.
    const [marked, ...others] = Array.from({ length: 120 }, () => anAppend({ events: someEvents(2) }));
    proxy.cut(cut, marked!.stream);
    const { position } = await store.head();
    const appended = await Promise.all([marked!, ...others].map((append) => store.append(append)));
    const log = await readToEnd(store, position);
    expect(idsOf(log).sort()).toEqual(idsOf([marked!, ...others].flatMap(({ events }) => events)).sort());
    for (const [index, append] of [marked!, ...others].entries()) {
      const { revision, position: last, at } = log.filter(({ stream }) => stream === append.stream).at(-1)!;
      expect(appended[index]).toEqual({ outcome: 'appended', revision, position: last, at });
    }
  });

  it('again and again leaves the outcome unknown; the same append then finds its copy', async () => {
    const append = anAppend();
    proxy.cut('answer', append.stream, Number.POSITIVE_INFINITY);
    await expect(store.append(append)).rejects.toBeInstanceOf(OutcomeUnknown);
    proxy.cut('answer', append.stream, 0);
    expect(await store.append(append)).toMatchObject({ outcome: 'appended', revision: 0 });
    expect(await store.readStream(append.stream)).toHaveLength(1);
  });

  it('does not hide that another writer was first', async () => {
    const mine = anAppend();
    proxy.cut('request', mine.stream, Number.POSITIVE_INFINITY);
    await expect(store.append(mine)).rejects.toBeInstanceOf(OutcomeUnknown);
    proxy.cut('request', mine.stream, 0);
    await store.append(anAppend({ stream: mine.stream }));
    await expect(store.append(mine)).rejects.toBeInstanceOf(RevisionConflict);
  });

  it('while idle is replaced, for writing, reading and waking', async () => {
    let seen: (() => void) | undefined;
    const unsubscribe = store.onAppended(() => seen?.());
    await endConnections();
    const awakened = new Promise<void>((resolve) => (seen = resolve));
    const append = anAppend();
    const other = new PostgresEventStore({ url: database.url });
    await other.append(append);
    await awakened;
    expect(await store.append(anAppend())).toMatchObject({ outcome: 'appended' });
    expect(await store.readStream(append.stream)).toHaveLength(1);
    await unsubscribe();
    await other.close();
  });
});

describe('a server that is away', () => {
  it('fails whoever waits, and says that nothing was written', async () => {
    const nowhere = new PostgresEventStore({ url: 'postgres://nobody@127.0.0.1:1/nothing', limits: { commitTries: 2, batchEvents: 5 } });
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => nowhere.append(anAppend())));
    for (const outcome of outcomes) expect(outcome).toMatchObject({ status: 'rejected', reason: expect.any(StoreOverloaded) });
    await nowhere.close();
  });
});

describe('a row that the server refuses', () => {
  it('fails alone', async () => {
    await owner.query("alter table ledger.event add constraint no_poison check (type <> 'contract.poison.v1')");
    const appends = Array.from({ length: 30 }, () => anAppend());
    const poisons = Array.from({ length: 3 }, () => anAppend({ events: [anEvent(), anEvent({ type: 'contract.poison.v1' })] }));
    const all = appends.flatMap((append, index) => (index % 10 === 5 ? [append, poisons[Math.floor(index / 10)]!] : [append]));
    const outcomes = await store.appendEach(all);
    for (const [index, append] of all.entries()) {
      expect(outcomes[index]).toMatchObject(
        poisons.includes(append) ? { outcome: 'failed', error: expect.any(AppendRefused) } : { outcome: 'appended' },
      );
    }
    expect((await store.readStreams(poisons.map(({ stream }) => stream))).size).toBe(0);
  });

  it('takes no position: the log stays gapless', async () => {
    const { rows } = await owner.query(
      'select count(*) = max(position) as is_gapless, max(position) = (select position from ledger.log_head) as is_head from ledger.event',
    );
    expect(rows).toEqual([{ is_gapless: true, is_head: true }]);
  });
});
