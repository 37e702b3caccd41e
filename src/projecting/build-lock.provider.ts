import { Client } from 'pg';
import { BuildUnderWay } from './build-under-way';
import type { Projection } from './projection';

/** First half of the advisory locks of builds and comparisons, one for each projection; any constant that nobody else uses. */
const BUILD_LOCKS = 72_706;

/** Held by a connection of its own, so that it ends with the process. */
export type BuildLock = Pick<Client, 'end'>;

/** For who puts rows in the place of others. @throws BuildUnderWay where one of them is being built or compared already */
export const lockBuilds = (url: string, projections: readonly Projection[]): Promise<BuildLock> =>
  locked(url, projections, async (lock, name) => {
    if (!(await tried(lock, name))) throw new BuildUnderWay(name);
  });

/**
 * For who only compares: waits until nobody builds or compares any of them, and tells of which it waits for. All take them in one
 * order, and who builds never waits, so that nobody waits for ever.
 */
export const lockComparison = (url: string, projections: readonly Projection[], waits: (projection: string) => void): Promise<BuildLock> =>
  locked(url, projections.toSorted((a, b) => (a.name < b.name ? -1 : 1)), async (lock, name) => {
    if (await tried(lock, name)) return;
    waits(name);
    await lock.query('SELECT pg_advisory_lock($1, hashtext($2))', [BUILD_LOCKS, name]);
  });

async function tried(lock: Client, name: string): Promise<boolean> {
  const { rows } = await lock.query<{ isMine: boolean }>('SELECT pg_try_advisory_lock($1, hashtext($2)) AS "isMine"', [BUILD_LOCKS, name]);
  return rows[0]!.isMine;
}

async function locked(url: string, projections: readonly Projection[], take: (lock: Client, name: string) => Promise<void>): Promise<BuildLock> {
  const lock = new Client({ connectionString: url, application_name: 'skills-ledger-build' });
  lock.on('error', () => undefined);
  await lock.connect();
  try {
    for (const { name } of projections) await take(lock, name);
    return lock;
  } catch (fault) {
    await lock.end();
    throw fault;
  }
}
