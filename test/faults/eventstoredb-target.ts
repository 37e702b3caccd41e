import { exec } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { parseConnectionString } from '../../src/ledger/eventstoredb/connection-string';
import { EventStoreDbEventStore } from '../../src/ledger/eventstoredb/eventstoredb-event-store.adapter';
import { CuttingProxy } from '../contract/cutting-proxy';
import type { Target } from './target';

const run = promisify(exec);
/** Enough to keep the ledgers of many rounds apart on one server. */
const LEDGER_DIGITS = 8;

/**
 * The store over a server, or a cluster, that ESDB_URL names, in a ledger of its own there. ESDB_KILL and ESDB_START are
 * the commands that end it, or the leader, without warning, and start it again on the same data, coming back when it
 * takes appends; without them nothing but writers, connections and clocks fails.
 */
export async function eventStoreDbTarget({ ESDB_URL: url = '', ESDB_KILL: kill, ESDB_START: start }: NodeJS.ProcessEnv): Promise<Target> {
  const { reach, hasTls } = parseConnectionString(url);
  const ledger = `faults-${randomUUID().slice(0, LEDGER_DIGITS)}`;
  // It stands before one address, and finds what it is to cut in bytes that it can read.
  const proxy = reach === 'one' && !hasTls ? await CuttingProxy.before(url) : undefined;
  return {
    name: 'EventStoreDB',
    isGapless: false,
    writer: (index) => ({ store: 'eventstoredb', ledger, url: index === 0 && proxy ? proxy.url : url }),
    faults: kill && start ? { 'kill-server': async () => void (await run(kill), await run(start)) } : {},
    cut: proxy && ((cut, stream) => proxy.cut(cut, stream)),
    open: async () => {
      const store = new EventStoreDbEventStore({ url, ledger });
      await store.open();
      return store;
    },
    close: async (tally) => {
      await proxy?.close();
      return tally;
    },
  };
}
