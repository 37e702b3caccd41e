import { BuildSite, Owner, tablesAt } from './build-site';
import { queryOf } from '../database';
import { versionOf } from '../writing/checkpoints';
import { BESIDE, KEPT, Place } from '../tables/places.schema';
import type { Projection } from '../projection';
import { quoted } from '../tables/read-models.schema';

/** Where a build's rows come from: nothing, what an interrupted build of this version left or what was live before it, or the latter alone. */
export type Beginning = 'anew' | 'where-it-was-left' | 'from-what-was-kept';

/** Brings the place beside into the state from which the build begins. */
export async function prepareBeside(owner: Owner, site: BuildSite, projection: Projection, beginning: Beginning): Promise<void> {
  await owner.query(`CREATE SCHEMA IF NOT EXISTS ${quoted(KEPT.schema)}`);
  await owner.query(`CREATE SCHEMA IF NOT EXISTS ${quoted(BESIDE.schema)}`);
  if (beginning === 'where-it-was-left' && (await standsAt(owner, site, projection, BESIDE))) return;
  await dropAt(owner, site, projection, BESIDE);
  if (beginning !== 'anew' && (await standsAt(owner, site, projection, KEPT))) await moveKeptBeside(owner, site, projection);
  else if (beginning === 'from-what-was-kept') throw new Error(`no rows of version ${projection.version} of ${projection.name} are kept`);
}

export async function dropAt(owner: Owner, site: Pick<BuildSite, 'metadata'>, projection: Projection, place: Place): Promise<void> {
  for (const table of tablesAt(site, projection, place)) await owner.query(`DROP TABLE IF EXISTS ${table}`);
  await owner.query('DELETE FROM engine.checkpoint WHERE name = $1', [place.checkpointOf(projection.name)]);
}

async function standsAt(owner: Owner, site: BuildSite, projection: Projection, place: Place): Promise<boolean> {
  if ((await versionOf(queryOf(owner), place.checkpointOf(projection.name))) !== projection.version) return false;
  const { rows } = await owner.query<{ found: boolean }>(
    'SELECT bool_and(to_regclass(name) IS NOT NULL) AS found FROM unnest($1::text[]) name',
    [tablesAt(site, projection, place)],
  );
  return rows[0]!.found;
}

async function moveKeptBeside(owner: Owner, site: BuildSite, projection: Projection): Promise<void> {
  for (const table of tablesAt(site, projection, KEPT)) await owner.query(`ALTER TABLE ${table} SET SCHEMA ${quoted(BESIDE.schema)}`);
  await owner.query('UPDATE engine.checkpoint SET name = $2 WHERE name = $1', [
    KEPT.checkpointOf(projection.name),
    BESIDE.checkpointOf(projection.name),
  ]);
}
