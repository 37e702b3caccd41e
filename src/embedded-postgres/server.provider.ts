import { setTimeout as pause } from 'node:timers/promises';
import { programOf } from './binaries.file';
import { EmbeddedPostgresError } from './embedded-postgres-error';
import { freePort } from './free-port.provider';
import { prepareDatabase } from './owner-connection.provider';
import { disownStalePidFile, removeStartLog, runningPostmaster, startLogOf } from './postmaster.file';
import { run, type Outcome } from './programs.provider';
import { serverSettings } from './server-settings';
import type { Site } from './site.provider';

/** After a crash PostgreSQL replays up to max_wal_size, 1 GB, before it takes connections. */
const START_TIMEOUT_SECONDS = 120;
/** A fast shutdown ends connections and writes a checkpoint. */
const STOP_TIMEOUT_SECONDS = 60;
/** pg_ctl keeps its own time; this ends a pg_ctl that does not. */
const GRACE_SECONDS = 10;
/** Lost races for a port, and backends that outlive a killed postmaster by a moment. */
const START_ATTEMPTS = 6;
const BETWEEN_ATTEMPTS_MS = 300;
const BETWEEN_LOOKS_MS = 25;

/** The port of the server on this folder: the one that runs, or else a new one. */
export async function serve(site: Site): Promise<number> {
  for (let attempt = 1; attempt <= START_ATTEMPTS; attempt++) {
    const port = (await adopt(site)) ?? (await start(site));
    if (port !== undefined) return port;
    await pause(BETWEEN_ATTEMPTS_MS);
  }
  throw new EmbeddedPostgresError(`PostgreSQL did not start in ${site.folder.cluster}. It said:\n${startLogOf(site.folder)}`);
}

/** Waits for a server that runs; nothing if none does, or if it ends meanwhile. */
async function adopt(site: Site): Promise<number | undefined> {
  const deadline = performance.now() + START_TIMEOUT_SECONDS * 1_000;
  for (let found = runningPostmaster(site.folder); found; found = runningPostmaster(site.folder)) {
    const ready = await prepareDatabase({ port: found.port, password: site.password }, { pid: found.pid, durable: site.durable });
    if (ready) return found.port;
    if (performance.now() > deadline) throw new EmbeddedPostgresError(stillBusy(site, found.pid));
    await pause(BETWEEN_LOOKS_MS);
  }
  return undefined;
}

/** The port, once it takes connections; nothing if it did not start, for instance since another starter was quicker. */
async function start(site: Site): Promise<number | undefined> {
  const settings = serverSettings(site.port ?? (await freePort()), site.durable).join(' ');
  disownStalePidFile(site.folder);
  removeStartLog(site.folder);
  await pgCtl(site, START_TIMEOUT_SECONDS, ['start', '-l', site.passage.nameOf(site.folder.startLog), '-o', settings]);
  return adopt(site);
}

/** Ends every connection, writes what is open, and returns when the server is gone; nothing runs: nothing happens. */
export async function stopServer(site: Site): Promise<void> {
  const { said } = await pgCtl(site, STOP_TIMEOUT_SECONDS, ['stop', '--mode=fast']);
  const left = runningPostmaster(site.folder);
  if (left) site.log(`PostgreSQL (pid ${left.pid}) has not ended after ${STOP_TIMEOUT_SECONDS} s and goes on ending: ${said}`);
}

const pgCtl = (site: Site, seconds: number, args: readonly string[]): Promise<Outcome> =>
  run({
    program: programOf(site.binaries, 'pg_ctl'),
    args: [...args, '--wait', `--timeout=${seconds}`, '-D', site.passage.nameOf(site.folder.cluster)],
    account: site.account,
    handedOver: site.passage.handedOver,
    timeoutMs: (seconds + GRACE_SECONDS) * 1_000,
  });

const stillBusy = (site: Site, pid: number): string =>
  `PostgreSQL (pid ${pid}) runs in ${site.folder.cluster} but takes no connections after ${START_TIMEOUT_SECONDS} s. ` +
  `It may be recovering: see ${site.folder.cluster}/log, and start again later.`;
