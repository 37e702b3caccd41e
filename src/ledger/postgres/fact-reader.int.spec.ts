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
  const { position } = await store.append(anAppend({ events: texts.map(({ type = 'contract.wanted.v1', data }) => anEvent({ type, data })) }));
  return position - BigInt(texts.length);
};

it('a page ends with the event that fills it, and says that there is more', async () => {
  const long = JSON.stringify('x'.repeat(PAGE_BYTES / 2));
  const after = await recorded({ data: long }, { type: 'contract.other.v1', data: long }, { data: long }, { data: long }, { type: 'contract.other.v1', data: '1' }, { data: '2' });
  const read = (from: bigint) => reader(PAGE_BYTES).read({ after: from, limit: 10, names: ['contract.wanted'] });
  const first = await read(after);
  expect([first.facts.map(({ data }) => data), first.last - after, first.countTo(after + 9n), first.isFull]).toEqual([[long, long], 3n, 3, true]);
  const second = await read(first.last);
  expect([second.facts.map(({ data }) => data), second.last - after, second.countTo(after + 9n), second.isFull]).toEqual([[long, '2'], 6n, 3, false]);
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
