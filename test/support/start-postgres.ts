import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../src/embedded-postgres/embedded-postgres.provider';
import { tapRun } from './callers/search-run';
import { keepTestServer, TEST_FOLDER_PREFIX } from './test-server';
import { sweepAbandonedServers } from './sweep-abandoned-servers';

/**
 * Jest runs this once before all tests that need a PostgreSQL, in whatever project they are; its workers inherit the
 * environment. A server named by TEST_DATABASE_URL is used as it is.
 */
export default async function startPostgres(): Promise<void> {
  tapRun();
  if (process.env.TEST_DATABASE_URL) return;
  sweepAbandonedServers();
  const dataDir = mkdtempSync(join(tmpdir(), TEST_FOLDER_PREFIX));
  const server = await startEmbeddedPostgres({ dataDir, durable: false, log: () => undefined });
  keepTestServer({ dataDir, server });
  process.env.TEST_DATABASE_URL = server.url;
}
