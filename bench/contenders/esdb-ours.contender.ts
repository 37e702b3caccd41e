import { randomBytes } from 'node:crypto';
import { Salts } from '../../src/ledger/commitment.hash';
import { EventStoreDbEventStore } from '../../src/ledger/eventstoredb/eventstoredb-event-store.adapter';
import type { Contender } from './contender';
import { appendOf } from './ours.contender';

/** The product's adapter, in a ledger of its own on the server that is named; as in a service, somebody follows the log. */
export async function open(url: string): Promise<Contender> {
  const store = new EventStoreDbEventStore({ url, ledger: `bench${randomBytes(4).toString('hex')}`, connectionName: 'bench' });
  await store.open();
  store.onAppended(() => undefined);
  const salts = new Salts(randomBytes(32));
  return { append: (envelope) => store.append(appendOf(envelope, salts)), close: () => store.close() };
}
