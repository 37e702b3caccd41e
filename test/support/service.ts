import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RunningService, startService } from '../../src/app';
import { freshDatabase } from './database';
import { Client } from './client';
import { expectExplained } from './explained';

export interface TestService {
  readonly service: RunningService;
  readonly admin: Client;
  readonly databaseUrl: string;
  readonly dataDir: string;
  /** Ends the journey: everything it decided is first run again from what the log says (`explain --all`). */
  stop(): Promise<void>;
  /** The database and the folder alone, where the test has stopped the service itself. */
  drop(): Promise<void>;
}

/** The whole product on a database of its own, listening on a free port; a demo ledger unless told. */
export async function startTestService({ demoFrom = '2026-11-02' as string | undefined } = {}): Promise<TestService> {
  const database = await freshDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'skills-ledger-test-'));
  const service = await startService({ host: '127.0.0.1', port: 0, dataDir, databaseUrl: database.url, demoFrom, withoutRoles: false });
  const drop = async (): Promise<void> => {
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return {
    service, databaseUrl: database.url, dataDir,
    admin: new Client(service.url, service.bootstrapKey!),
    stop: async () => {
      try {
        await expectExplained(service.app);
      } finally {
        await service.stop();
        await drop();
      }
    },
    drop,
  };
}
