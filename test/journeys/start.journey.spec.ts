import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startService } from '../../src/app';
import { freshDatabase } from '../support/database';
import { startTestService, TestService } from '../support/service';

let running: TestService;
beforeAll(async () => {
  running = await startTestService();
});
afterAll(() => running.stop());

it('gives back everything where its port is taken', async () => {
  const database = await freshDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'skills-ledger-test-'));
  const port = Number(new URL(running.service.url).port);
  await expect(startService({ host: '127.0.0.1', port, dataDir, databaseUrl: database.url, demoFrom: '2026-11-02', withoutRoles: false })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  // What was opened is closed again: the database can be dropped at once, and a second try on a free port works.
  const again = await startService({ host: '127.0.0.1', port: 0, dataDir, databaseUrl: database.url, demoFrom: '2026-11-02', withoutRoles: false });
  expect((await fetch(`${again.url}/health/ready`)).status).toBe(200);
  await again.stop();
  await database.drop();
  rmSync(dataDir, { recursive: true, force: true });
});

it('does not open a demo ledger as a production one', () =>
  expect(startService({ host: '127.0.0.1', port: 0, dataDir: running.dataDir, databaseUrl: running.databaseUrl, demoFrom: undefined, withoutRoles: false }))
    .rejects.toMatchObject({ refusal: { refused: 'LEDGER_IS_OF_OTHER_KIND' } }));
