import { readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LeaseFolder } from '../../src/embedded-postgres/lease.file';
import { runningPostmaster } from '../../src/embedded-postgres/postmaster.file';
import { TEST_FOLDER_PREFIX } from './test-server';

/** A run that begins at this moment has its folder before its lease. */
const YOUNG_MS = 60_000;

/** A test run that was killed leaves its server behind; the next run ends it. */
export function sweepAbandonedServers(): void {
  readdirSync(tmpdir())
    .filter((name) => name.startsWith(TEST_FOLDER_PREFIX))
    .map((name) => join(tmpdir(), name))
    .filter(isAbandoned)
    .forEach(sweep);
}

const isAbandoned = (path: string): boolean =>
  Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > YOUNG_MS &&
  new LeaseFolder(join(path, 'postgres-leases')).living().length === 0;

function sweep(path: string): void {
  const cluster = join(path, 'postgres');
  const abandoned = runningPostmaster({ path, cluster, leases: join(path, 'postgres-leases'), startLog: join(cluster, 'start.log') });
  if (abandoned)
    process.kill(abandoned.pid, 'SIGQUIT'); // At once: nothing in it is worth a checkpoint.
  else rmSync(path, { recursive: true, force: true }); // A folder whose server has just been ended goes at the next run.
}
