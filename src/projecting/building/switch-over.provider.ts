import { setTimeout as pause } from 'node:timers/promises';
import { BuildSite, Owner, projectorAt, tablesAt } from './build-site';
import { TABLES_LOCK } from '../tables/create-tables.provider';
import { isTransient } from '../engine/faults';
import { asOwnerAtOnce } from '../tables/owner-connection.provider';
import { BESIDE, KEPT, LIVE } from '../tables/places.schema';
import type { Projection } from '../projection';
import { quoted } from '../tables/read-models.schema';

/** Questions that come wait behind the switch for this long at most, while it waits for those that are being answered. */
const LOCK_WAIT_MS = 1_000;
/** A long export can hold the tables for a while. */
const SWITCH_TRIES = 30;
const BETWEEN_TRIES_MS = 1_000;

/**
 * Puts the rows that were built beside in the place of the live ones, which are kept, in one transaction. Grants and
 * policies are the tables' own and go with them.
 */
export async function switchOver(site: BuildSite, projection: Projection): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await asOwnerAtOnce(site.ownerUrl, (owner) => exchange(owner, site, projection));
    } catch (fault) {
      if (!isTransient(fault) || tries === SWITCH_TRIES) throw fault;
      await pause(BETWEEN_TRIES_MS);
    }
  }
}

async function exchange(owner: Owner, site: BuildSite, projection: Projection): Promise<void> {
  const checkpoint = {
    live: LIVE.checkpointOf(projection.name),
    beside: BESIDE.checkpointOf(projection.name),
    kept: KEPT.checkpointOf(projection.name),
  };
  await owner.query('SELECT pg_advisory_xact_lock($1)', [TABLES_LOCK]);
  // Whoever writes the live rows waits here, so that the new ones can be brought to the same position and no further back.
  const {
    rows: [live],
  } = await owner.query<{ position: string; claim: string }>(
    'SELECT position::text AS position, claim::text AS claim FROM engine.checkpoint WHERE name = $1 FOR UPDATE',
    [checkpoint.live],
  );
  if (live) await projectorAt(site, projection, BESIDE).catchUp(BigInt(live.position));
  await owner.query(`SET LOCAL lock_timeout = ${LOCK_WAIT_MS}`);
  // Whoever is being answered ends first: a snapshot from before would find the new tables half built.
  await owner.query('LOCK TABLE engine.reading IN ACCESS EXCLUSIVE MODE');
  await moveTables(owner, site, projection);
  await owner.query('DELETE FROM engine.checkpoint WHERE name = $1', [checkpoint.kept]);
  await owner.query('UPDATE engine.checkpoint SET name = $2 WHERE name = $1', [checkpoint.live, checkpoint.kept]);
  // Above every claim on the rows that were live: who has one of those learns that they are gone.
  await owner.query('UPDATE engine.checkpoint SET name = $2, claim = greatest(claim, $3) + 1 WHERE name = $1', [
    checkpoint.beside,
    checkpoint.live,
    live?.claim ?? '0',
  ]);
}

async function moveTables(owner: Owner, site: BuildSite, projection: Projection): Promise<void> {
  const [live, beside, kept] = [LIVE, BESIDE, KEPT].map((place) => tablesAt(site, projection, place)) as [
    readonly string[],
    readonly string[],
    readonly string[],
  ];
  for (const [index, table] of live.entries()) {
    await owner.query(`DROP TABLE IF EXISTS ${kept[index]}`);
    await owner.query(`ALTER TABLE IF EXISTS ${table} SET SCHEMA ${quoted(KEPT.schema)}`);
    await owner.query(`ALTER TABLE ${beside[index]} SET SCHEMA ${quoted(LIVE.schema)}`);
  }
}
