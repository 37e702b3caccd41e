import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../src/embedded-postgres/embedded-postgres.provider';
import { migrate } from '../../src/ledger/postgres/migrate.adapter';
import { PostgresEventStore } from '../../src/ledger/postgres/postgres-event-store.adapter';
import { CuttingProxy } from '../contract/cutting-proxy';
import { killOneOfServer, killPostmaster, killWholeServer, pauseServer } from './server-faults';
import type { Target } from './target';

/** The store over an embedded PostgreSQL of its own that writes through to the disk and is brought back by its guard. */
export async function embeddedTarget({ pauseMs }: { readonly pauseMs: number }): Promise<Target> {
  const dataDir = mkdtempSync(join(tmpdir(), 'skills-ledger-faults-'));
  const server = await startEmbeddedPostgres({ dataDir, log: () => undefined });
  await migrate(server.url);
  const proxy = await CuttingProxy.before(server.url);
  const writer = (url: string) => ({ store: 'postgres', url }) as const;
  return {
    name: 'PostgreSQL',
    isGapless: true,
    writer: (index) => writer(index === 0 ? proxy.url : server.url),
    faults: {
      'kill-server': () => killWholeServer(dataDir),
      'kill-postmaster': () => killPostmaster(dataDir),
      'kill-backend': (chance) => killOneOfServer(dataDir, chance),
      'pause-server': () => pauseServer(dataDir, pauseMs),
    },
    cut: (kind, stream) => proxy.cut(kind, stream),
    open: async () => new PostgresEventStore({ url: server.url }),
    close: async (isKept) => {
      await proxy.close();
      await server.stop();
      if (isKept) return dataDir;
      rmSync(dataDir, { recursive: true, force: true });
      return undefined;
    },
  };
}
