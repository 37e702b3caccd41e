import { Client } from 'pg';
import type { Position } from '../ledger/event-store.port';
import { Beginning, dropAt, prepareBeside } from './build-places';
import { BuildSite, hasOtherColumns, projectorAt } from './build-site';
import { BuildUnderWay } from './build-under-way';
import { versionOf } from './checkpoints';
import { compared, ProjectionComparison } from './comparison';
import { createTables } from './create-tables.provider';
import { queryOf } from './database';
import { Fingerprints, fingerprintsOf } from './fingerprint';
import { asOwnerAtOnce } from './owner-connection.provider';
import { BESIDE, LIVE } from './places.schema';
import type { Projection } from './projection';
import type { Projector } from './projector.provider';
import { switchOver } from './switch-over.provider';

/** First half of the advisory locks of builds, one for each projection; any constant that nobody else uses. */
const BUILD_LOCKS = 72_706;

/** One projection's rows, built beside the live ones, which go on answering, and then put in their place. */
export class BesideBuild {
  private readonly projector: Projector;

  private constructor(private readonly site: BuildSite, private readonly projection: Projection, private readonly lock: Client) {
    this.projector = projectorAt(site, projection, BESIDE);
  }

  /** @throws BuildUnderWay */
  static async begin(site: BuildSite, projection: Projection, beginning: Beginning): Promise<BesideBuild> {
    const build = new BesideBuild(site, projection, await lockBuild(site.ownerUrl, projection.name));
    try {
      await build.prepare(beginning);
      return build;
    } catch (fault) {
      await build.end();
      throw fault;
    }
  }

  /** Events taken so far. */
  get events(): number {
    return this.projector.events;
  }

  /**
   * Builds, compares where both stand at one position and have the same columns, builds on to the head, and switches.
   * Says after each batch how far it is. Ended early, or by a fault, it leaves the live rows as they were.
   */
  async *run(): AsyncGenerator<Position, ProjectionComparison | undefined> {
    const live = await this.liveFingerprints();
    let position = await this.projector.position();
    const isComparable = live !== undefined && position <= live.position;
    if (isComparable) position = yield* this.follow(position, live.position);
    const comparison = isComparable ? compared(this.projection.name, live, await fingerprintsOf(this.site, this.projection, BESIDE)) : undefined;
    yield* this.follow(position);
    await switchOver(this.site, this.projection);
    return comparison;
  }

  /** Lets others build this projection. */
  async end(): Promise<void> {
    this.projector.forget();
    await this.lock.end();
  }

  private async prepare(beginning: Beginning): Promise<void> {
    const { site, projection } = this;
    await asOwnerAtOnce(site.ownerUrl, (owner) => prepareBeside(owner, site, projection, beginning));
    const others = await createTables(site.ownerUrl, BESIDE.schema, projection.tables, site.options);
    if (others.length === 0) return;
    // What was left there, or kept, has other columns than this release writes.
    await asOwnerAtOnce(site.ownerUrl, (owner) => dropAt(owner, site, projection, BESIDE));
    await createTables(site.ownerUrl, BESIDE.schema, projection.tables, site.options);
  }

  private async *follow(from: Position, until?: Position): AsyncGenerator<Position, Position> {
    let position = from;
    for (let next = await this.projector.step(position, until); next !== position; next = await this.projector.step(position, until)) {
      position = next;
      yield position;
    }
    return position;
  }

  private async liveFingerprints(): Promise<Fingerprints | undefined> {
    if ((await versionOf(queryOf(this.site.projectors), LIVE.checkpointOf(this.projection.name))) === undefined) return undefined;
    return (await hasOtherColumns(this.site, this.projection)) ? undefined : fingerprintsOf(this.site, this.projection, LIVE);
  }
}

/** Held by a connection of its own, so that it ends with the process. */
async function lockBuild(url: string, projection: string): Promise<Client> {
  const lock = new Client({ connectionString: url, application_name: 'skills-ledger-build' });
  lock.on('error', () => undefined);
  await lock.connect();
  const { rows } = await lock.query<{ isMine: boolean }>('SELECT pg_try_advisory_lock($1, hashtext($2)) AS "isMine"', [BUILD_LOCKS, projection]);
  if (rows[0]?.isMine) return lock;
  await lock.end();
  throw new BuildUnderWay(projection);
}
