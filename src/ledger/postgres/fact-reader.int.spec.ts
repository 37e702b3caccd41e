import { Client } from 'pg';
import { anAppend, anEvent } from '../../../test/contract/appends';
import { type FreshDatabase, freshDatabase } from '../../../test/support/database';
import { EventReader } from './event-reader.adapter';
import { FactReader } from './fact-reader.adapter';
import { migrate } from './migrate.adapter';
import { PostgresEventStore } from './postgres-event-store.adapter';
import { ReadConnections } from './read-connections.adapter';
import { sessionOf } from './session.adapter';

const PAGE_BYTES = 100;
let database: FreshDatabase;
let store: PostgresEventStore;
let connections: ReadConnections;
const reader = (pageBytes: number): FactReader => new FactReader(connections, new EventReader(connections), pageBytes);

beforeAll(async () => {
  database = await freshDatabase();
  await migrate(database.url);
  store = new PostgresEventStore({ url: database.url });
  connections = new ReadConnections(sessionOf({ url: database.url }), 1);
});
afterAll(async () => {
  await Promise.all([store.close(), connections.close()]);
  await database.drop();
});

const recorded = async (...texts: readonly { readonly type?: string; readonly data: string }[]): Promise<bigint> => {
  const { position } = await store.append(
    anAppend({ events: texts.map(({ type = 'contract.wanted.v1', data }) => anEvent({ type, data })) }),
  );
  return position - BigInt(texts.length);
};

it('a page ends with the event that fills it, and says that there is more', async () => {
  const long = JSON.stringify('x'.repeat(PAGE_BYTES / 2));
  const after = await recorded(
    { data: long },
    { type: 'contract.other.v1', data: long },
    { data: long },
    { data: long },
    { type: 'contract.other.v1', data: '1' },
    { data: '2' },
  );
  const read = (from: bigint) => reader(PAGE_BYTES).read({ after: from, limit: 10, names: ['contract.wanted'] });
  const first = await read(after);
  expect([first.facts.map(({ data }) => data), first.last - after, first.countTo(after + 9n), first.isFull]).toEqual([
    [long, long],
    3n,
    3,
    true,
  ]);
  const second = await read(first.last);
  expect([second.facts.map(({ data }) => data), second.last - after, second.countTo(after + 9n), second.isFull]).toEqual([
    [long, '2'],
    6n,
    3,
    false,
  ]);
});

it('one event that is larger than a page is a page', async () => {
  const huge = JSON.stringify('x'.repeat(PAGE_BYTES * 3));
  const after = await recorded({ data: huge }, { data: '1' });
  const page = await reader(PAGE_BYTES).read({ after, limit: 10, names: ['contract.wanted'] });
  expect([page.facts.map(({ data }) => data), page.last - after, page.isFull]).toEqual([[huge], 1n, true]);
});

it('texts that somebody else wrote come back as well, whatever they hold', async () => {
  const after = await recorded({ data: '[1,\n2]' }, { data: '3' });
  const page = await reader(PAGE_BYTES).read({ after, limit: 10, names: ['contract.wanted'] });
  expect([page.facts.map(({ data }) => data), page.last - after, page.isFull]).toEqual([['[1,\n2]', '3'], 2n, false]);
});

describe('a page that comes in pieces', () => {
  const [MANY, FAR] = [200, 1_000_000_000_000_000n];
  const texts = Array.from({ length: MANY }, (_, index) => ({
    type: index >= 70 && index < 140 ? 'contract.other.v1' : 'contract.wanted.v1',
    data: String(index),
  }));
  const wanted = texts.filter(({ type }) => type === 'contract.wanted.v1').map(({ data }) => data);
  const read = (after: bigint, limit: number, inFull = false) =>
    reader(1_000_000).read({ after, limit, names: ['contract.wanted'], inFull });

  it.each([false, true])('holds every fact once and in order, a piece without any between them (in full: %s)', async (inFull) => {
    const after = await recorded(...texts);
    const page = await read(after, MANY, inFull);
    expect([
      page.facts.map(({ data }) => data),
      page.facts.map(({ position }) => Number(position - after) - 1),
      page.last - after,
      page.countTo(after + 150n),
      page.isFull,
    ]).toEqual([wanted, wanted.map(Number), 200n, 150, true]);
  });

  it('ends where as many events as asked for were looked at, in the middle of a piece', async () => {
    const after = await recorded(...texts);
    const page = await read(after, 69);
    expect([page.facts.map(({ data }) => data), page.last - after, page.isFull]).toEqual([wanted.slice(0, 69), 69n, true]);
  });

  it('passes positions that somebody took out of the log', async () => {
    const after = await recorded(...texts);
    await asOwner('delete from ledger.event where position between $1 and $2', [after + 1n, after + 130n]);
    const page = await read(after, MANY);
    expect([page.facts.map(({ data }) => data), page.last - after]).toEqual([wanted.filter((data) => Number(data) >= 130), 200n]);
    const next = await read(after, 50);
    expect([next.facts.length, next.last - after, next.isFull]).toEqual([40, 180n, true]);
  });

  it('is not sought piece by piece up to an event that somebody put far behind the others', async () => {
    const after = await recorded(...texts);
    await asOwner('update ledger.event set position = $2 where position = $1', [after + 200n, FAR]);
    const page = await read(after, MANY);
    expect([page.facts.at(-1)?.data, page.last]).toEqual(['199', FAR]);
    await asOwner('delete from ledger.event where position = $1', [FAR]);
  });
});

/** What only somebody does who may do everything to the database. */
async function asOwner(text: string, values: readonly bigint[]): Promise<void> {
  const owner = new Client({ connectionString: database.url });
  await owner.connect();
  await owner.query("set session_replication_role = 'replica'");
  await owner.query(text, values.map(String));
  await owner.end();
}
