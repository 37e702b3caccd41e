import { randomBytes } from 'node:crypto';
import type { Appended } from '../../src/ledger/event-store.port';
import { EventStoreDbEventStore } from '../../src/ledger/eventstoredb/eventstoredb-event-store.adapter';
import type { Contender } from './contender';
import { D, type Envelope, M } from './envelope';
import { appendWith } from './ours.contender';

/** The product's adapter, in a ledger of its own on the server that is named. As with the client alone, commitments are given and nobody follows the log. */
export const open = (url: string): Promise<Contender> => opened(url, () => undefined);

interface Opened extends Contender {
  readonly append: (envelope: Envelope) => Promise<Appended>;
}

/** @param begin what is done with the store before anything is appended */
export async function opened(url: string, begin: (store: EventStoreDbEventStore) => unknown): Promise<Opened> {
  const store = new EventStoreDbEventStore({ url, ledger: `bench${randomBytes(4).toString('hex')}`, connectionName: 'bench' });
  await store.open();
  begin(store);
  const commitments = { d: D, m: M };
  return { append: (envelope) => store.append(appendWith(commitments, envelope)), close: () => store.close() };
}
