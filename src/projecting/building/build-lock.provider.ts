import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { BuildUnderWay } from './build-under-way';
import type { Projection } from '../projection';

/** First half of the advisory locks of builds and comparisons, one for each projection; any constant that nobody else uses. */
const BUILD_LOCKS = 72_706;

/** Held by a connection of its own, so that it ends with the process. */
export type BuildLock = Pick<Client, 'end'>;

/** For who puts rows in the place of others. @throws BuildUnderWay where one of them is being built or compared already */
export const lockBuilds = (url: string, projections: readonly Projection[]): Promise<BuildLock> =>
  locked(url, projections, async (lock, name) => {
    if (!(await tried(lock, name))) throw new BuildUnderWay(name);
  });

/** What a comparison tells of a projection that somebody else builds or compares: that it waits for it, or waits no longer and leaves it out. */
export type ToldOfWaiting = (projection: string, what: 'waits' | 'left out') => void;
/** A build that is held, by an event that it cannot take or for an upgrade, lasts until somebody lets it go: longer than this nobody waits for all of them together. */
export const COMPARISON_WAIT_MS = 600_000;
const LOOK_AGAIN_MS = 500;

/**
 * For who only compares: waits until nobody builds or compares them, and leaves out for which it has waited too long; `isMine` is of the
 * others. All take them in one order, and who builds never waits, so that nobody waits for another who waits.
 */
export async function lockComparison(
  url: string,
  projections: readonly Projection[],
  tell: ToldOfWaiting,
  waitMs: number,
): Promise<{ readonly lock: BuildLock; readonly isMine: (projection: Projection) => boolean }> {
  const [mine, deadline] = [new Set<string>(), performance.now() + waitMs];
  const lock = await locked(
    url,
    projections.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    async (client, name) => {
      let isMine = await tried(client, name);
      if (!isMine) tell(name, 'waits');
      while (!isMine && performance.now() < deadline) {
        await pause(LOOK_AGAIN_MS);
        isMine = await tried(client, name);
      }
      if (isMine) mine.add(name);
      else tell(name, 'left out');
    },
  );
  return { lock, isMine: ({ name }) => mine.has(name) };
}

async function tried(lock: Client, name: string): Promise<boolean> {
  const { rows } = await lock.query<{ isMine: boolean }>('SELECT pg_try_advisory_lock($1, hashtext($2)) AS "isMine"', [BUILD_LOCKS, name]);
  return rows[0]!.isMine;
}

async function locked(
  url: string,
  projections: readonly Projection[],
  take: (lock: Client, name: string) => Promise<void>,
): Promise<BuildLock> {
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
