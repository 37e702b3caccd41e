import { setTimeout as pause } from 'node:timers/promises';
import { createCluster } from './cluster.provider';
import { sweepUnfinished, writeFormat } from './data-folder.file';
import { Guard } from './guard.provider';
import { agreedPort, mayStop, mustWait, type Lease } from './lease';
import { LeaseFolder } from './lease.file';
import { ownerUrl } from './owner-connection.provider';
import { serve, stopServer } from './server.provider';
import { chooseSite, type EmbeddedPostgresOptions, type Site } from './site.provider';

export interface EmbeddedPostgres {
  /** The owner's, on the database skills_ledger. It holds the password. */
  readonly url: string;
  /** Gives up this process's share of the server; the last one who does so stops it. */
  stop(): Promise<void>;
}

/** Longer than a server needs to stop; a holder that hangs while it leaves is then passed over. */
const WAIT_FOR_LEAVING_MS = 75_000;
const BETWEEN_LOOKS_MS = 25;

/** Starts the PostgreSQL of a data folder, or adopts the one that runs there already, and keeps it running. */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const chosen = chooseSite(options);
  const leases = new LeaseFolder(chosen.folder.leases);
  const site: Site = { ...chosen, lease: leases.take() };
  try {
    return await open(site, leases);
  } catch (error) {
    await leave(site, leases);
    throw error;
  }
}

async function open(site: Site, leases: LeaseFolder): Promise<EmbeddedPostgres> {
  await untilNobodyLeaves(site.lease, leases);
  const living = leases.living();
  sweepUnfinished(
    site.folder,
    living.map((lease) => lease.id),
  );
  await createCluster(site);
  writeFormat(site.folder, site.binaries.major);
  const port = await serve({ ...site, port: site.port ?? agreedPort(living) });
  leases.change(site.lease, { port });
  const guard = new Guard({ ...site, port });
  let left: Promise<void> | undefined;
  return { url: ownerUrl({ port, password: site.password }), stop: () => (left ??= guard.stop().then(() => leave(site, leases))) };
}

async function untilNobodyLeaves(mine: Lease, leases: LeaseFolder): Promise<void> {
  const deadline = performance.now() + WAIT_FOR_LEAVING_MS;
  while (mustWait(leases.livingBeside(mine)) && performance.now() < deadline) await pause(BETWEEN_LOOKS_MS);
}

async function leave(site: Site, leases: LeaseFolder): Promise<void> {
  leases.change(site.lease, { state: 'leaving' });
  try {
    if (mayStop(leases.livingBeside(site.lease))) await stopServer(site);
    else site.log('PostgreSQL runs on: another process uses it, and stops it when it ends.');
  } finally {
    leases.giveUp(site.lease);
  }
}
