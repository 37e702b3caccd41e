import { exec } from 'node:child_process';
import { promisify } from 'node:util';
import { EventStoreDbEventStore } from '../../src/ledger/eventstoredb/eventstoredb-event-store.adapter';
import { CuttingProxy } from '../contract/cutting-proxy';
import type { Target } from './target';

const run = promisify(exec);

/**
 * The store over a server that ESDB_URL names (without TLS). ESDB_KILL and ESDB_START are the commands that end it, or
 * the leader of several, without warning, and start it again on the same data, coming back when it takes appends.
 */
export async function eventStoreDbTarget({ ESDB_URL: url = '', ESDB_KILL: kill, ESDB_START: start }: NodeJS.ProcessEnv): Promise<Target> {
  const isCluster = new URL(url).host.includes(',') || url.startsWith('esdb+discover:');
  const proxy = isCluster ? undefined : await CuttingProxy.before(url);
  return {
    name: 'EventStoreDB',
    isGapless: false,
    writer: (index) => ({ store: 'eventstoredb', url: index === 0 && proxy ? proxy.url : url }),
    faults: kill && start ? { 'kill-server': async () => void (await run(kill), await run(start)) } : {},
    cut: proxy && ((cut, stream) => proxy.cut(cut, stream)),
    open: async () => {
      const store = new EventStoreDbEventStore({ url });
      await store.open();
      return store;
    },
    close: async (tally) => {
      await proxy?.close();
      return tally;
    },
  };
}
