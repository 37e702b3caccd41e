import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RunningService, startService, TABLES } from '../../src/app';
import type { Settings } from '../../src/config/settings';
import { openInfrastructure } from '../../src/infrastructure.provider';
import { Client } from './callers/client';
import { journeyOf } from './answers/answer-book';
import { expectExplained } from './stories/explained';
import { expectOthersShutOut } from './others-shut-out';
import { expectSecondPersons } from './stories/second-persons';
import { startedDatabase } from './started-database';
import { eventStoreDbFor } from './logs/store-of-log';

export interface TestService {
  readonly service: RunningService;
  readonly admin: Client;
  readonly databaseUrl: string;
  readonly dataDir: string;
  /** Ends the journey: everything it decided is first run again from what the log says (`explain --all`), what was confirmed also by the wrong person. */
  stop(): Promise<void>;
  /** The database and the folder alone, where the test has stopped the service itself. */
  drop(): Promise<void>;
}

/** How a service on this database is started, for the first time or again: with the log where the tests' logs are. */
export const settingsOn = (databaseUrl: string, dataDir: string, others: Partial<Settings> = {}): Settings => ({
  host: '127.0.0.1',
  port: 0,
  dataDir,
  databaseUrl,
  eventStoreDb: eventStoreDbFor(databaseUrl),
  demoFrom: '2026-11-02',
  withoutRoles: false,
  sealing: { isOff: true },
  printingThreadFile: join(__dirname, 'printing-thread.cjs'),
  ...others,
});

/** A journey about the seal has it; the others are told apart from it by nothing, and are spared its thread. */
export const SEALED = { sealing: { threadFile: join(__dirname, 'sealing-thread.cjs') } };

/** The whole product on a database of its own, listening on a free port; a demo ledger unless told. */
export async function startTestService({
  demoFrom = '2026-11-02' as string | undefined,
  ...others
}: Partial<Settings> = {}): Promise<TestService> {
  const database = await startedDatabase((url) =>
    openInfrastructure({ ...settingsOn(url, ''), eventStoreDb: undefined }, TABLES, { isMoving: true }),
  );
  // Not named like the folders of test servers: another run sweeps those that have no living server.
  const dataDir = mkdtempSync(join(tmpdir(), 'skills-ledger-service-'));
  const service = await startService(settingsOn(database.url, dataDir, { demoFrom, ...others }));
  const drop = async (): Promise<void> => {
    await database.drop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  const admin = new Client(service.url, service.bootstrapKey!);
  return {
    service,
    databaseUrl: database.url,
    dataDir,
    admin,
    stop: async () => {
      try {
        await expectOthersShutOut(admin.url, admin.key!, admin.played, journeyOf(expect.getState().testPath!));
        await expectExplained(service.app);
        await expectSecondPersons(service.app, admin.confirmed);
      } finally {
        await service.stop();
        await drop();
      }
    },
    drop,
  };
}
