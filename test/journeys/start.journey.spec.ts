import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { LedgerClient } from '../../client/ledger-client';
import { startService } from '../../src/app';
import { LogOfAnotherLedger } from '../../src/opening-log.provider';
import { freshDatabase } from '../support/database';
import { settingsOn, startTestService, TestService } from '../support/service';

let running: TestService;
beforeAll(async () => {
  running = await startTestService();
});
afterAll(() => running.stop());

it('gives back everything where its port is taken', async () => {
  const database = await freshDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'skills-ledger-data-'));
  const port = Number(new URL(running.service.url).port);
  await expect(startService(settingsOn(database.url, dataDir, { port }))).rejects.toMatchObject({ code: 'EADDRINUSE' });
  // What was opened is closed again: the database can be dropped at once, and a second try on a free port works.
  const again = await startService(settingsOn(database.url, dataDir));
  expect((await new LedgerClient(again.url).call('GET', '/health/ready')).status).toBe(200);
  await again.stop();
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

it('does not write into the log of another ledger', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'skills-ledger-data-'));
  const database = new Client({ connectionString: running.databaseUrl });
  await database.connect();
  // As with read models of its own beside a log that is somebody else's, which two EventStoreDB deployments can have.
  const {
    rows: [own],
  } = await database.query<{ key_set_id: string }>('DELETE FROM vault.key_set RETURNING key_set_id');
  await expect(startService(settingsOn(running.databaseUrl, dataDir))).rejects.toBeInstanceOf(LogOfAnotherLedger);
  await database.query('UPDATE vault.key_set SET key_set_id = $1', [own!.key_set_id]);
  await database.end();
  rmSync(dataDir, { recursive: true, force: true });
});

it('does not open a demo ledger as a production one', () =>
  expect(startService(settingsOn(running.databaseUrl, running.dataDir, { demoFrom: undefined }))).rejects.toMatchObject({
    refusal: { refused: 'LEDGER_IS_OF_OTHER_KIND' },
  }));
