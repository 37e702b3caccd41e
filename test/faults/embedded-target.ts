import { startEmbeddedPostgres } from '../../src/embedded-postgres/embedded-postgres.provider';
import { migrate } from '../../src/ledger/postgres/migrate.adapter';
import { PostgresEventStore } from '../../src/ledger/postgres/postgres-event-store.adapter';
import { CuttingProxy } from '../contract/cutting-proxy';
import { fillDisk, SmallDisk } from './full-disk';
import { LedgerFolder } from './ledger-folder';
import { killOneOfServer, killPostmaster, killWholeServer, pauseServer } from './server-faults';
import type { Target } from './target';

interface EmbeddedOptions {
  readonly pauseMs: number;
  /** Then the disk fills up, too. */
  readonly onSmallDisk?: boolean;
}

/** The store over an embedded PostgreSQL of its own that writes through to the disk and is brought back by its guard. */
export async function embeddedTarget({ pauseMs, onSmallDisk = false }: EmbeddedOptions): Promise<Target> {
  const folder = onSmallDisk ? new SmallDisk() : new LedgerFolder();
  const server = await startEmbeddedPostgres({ dataDir: folder.path, log: () => undefined });
  await migrate(server.url);
  const proxy = await CuttingProxy.before(server.url);
  return {
    name: 'PostgreSQL',
    isGapless: true,
    writer: (index) => ({ store: 'postgres', url: index === 0 ? proxy.url : server.url }),
    faults: {
      'kill-server': () => killWholeServer(folder.path),
      'kill-postmaster': () => killPostmaster(folder.path),
      'kill-backend': (chance) => killOneOfServer(folder.path, chance),
      'pause-server': () => pauseServer(folder.path, pauseMs),
      ...(onSmallDisk ? { 'fill-disk': (_, retries) => fillDisk(folder.path, retries) } : {}),
    },
    cut: (kind, stream) => proxy.cut(kind, stream),
    open: async () => new PostgresEventStore({ url: server.url }),
    close: async (tally) => {
      await proxy.close();
      await server.stop();
      return folder.closed(tally);
    },
  };
}
