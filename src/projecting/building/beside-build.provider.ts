import type { Position } from '../../ledger/event-store.port';
import { type BuildLock, lockBuilds } from './build-lock.provider';
import { Beginning, dropAt, prepareBeside } from './build-places';
import { BuildSite, hasOtherColumns, projectorAt } from './build-site';
import type { Part } from './built-part.provider';
import { versionOf } from '../writing/checkpoints';
import { compared, ProjectionComparison } from './comparison';
import { createTables } from '../tables/create-tables.provider';
import { queryOf } from '../database';
import { Fingerprints, fingerprintsOf } from './fingerprint';
import { asOwnerAtOnce } from '../tables/owner-connection.provider';
import { BESIDE, LIVE } from '../tables/places.schema';
import type { Projection } from '../projection';
import type { Projector } from '../engine/projector.provider';
import { switchOver } from './switch-over.provider';
import { untilLive } from './until-live';

/** One projection's rows, built beside the live ones, which go on answering, and then put in their place. */
export class BesideBuild {
  private readonly projector: Projector;

  constructor(
    private readonly site: BuildSite,
    private readonly projection: Projection,
    private readonly lock: BuildLock,
  ) {
    this.projector = projectorAt(site, projection, BESIDE);
  }

  /** @throws BuildUnderWay */
  static async begin(site: BuildSite, projection: Projection, beginning: Beginning): Promise<BesideBuild> {
    const build = new BesideBuild(site, projection, await lockBuilds(site.ownerUrl, [projection]));
    try {
      await prepare(site, [projection], beginning);
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
    const comparison = isComparable
      ? compared(this.projection.name, live, await fingerprintsOf(this.site, this.projection, BESIDE))
      : undefined;
    yield* this.follow(position);
    await switchOver(this.site, this.projection);
    return comparison;
  }

  /** Lets others build this projection. */
  async end(): Promise<void> {
    this.projector.forget();
    await this.lock.end();
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

/** Several that begin anew, of which the log can be read at once. */
export interface BegunTogether {
  readonly builds: readonly BesideBuild[];
  readonly parts: readonly Part[];
  /** Lets others build them. */
  end(): Promise<void>;
}

/** @throws BuildUnderWay where one of them is being built already */
export async function beginTogether(site: BuildSite, projections: readonly Projection[]): Promise<BegunTogether> {
  const lock = await lockBuilds(site.ownerUrl, projections);
  try {
    await prepare(site, projections, 'anew');
    const builds = projections.map((projection) => new BesideBuild(site, projection, lock));
    return { builds, parts: await untilLive(site, projections, BESIDE), end: () => lock.end() };
  } catch (fault) {
    await lock.end();
    throw fault;
  }
}

async function prepare(site: BuildSite, projections: readonly Projection[], beginning: Beginning): Promise<void> {
  await asOwnerAtOnce(site.ownerUrl, async (owner) => {
    for (const projection of projections) await prepareBeside(owner, site, projection, beginning);
  });
  const tables = projections.flatMap(({ tables: own }) => own);
  const others = await createTables(site.ownerUrl, BESIDE.schema, tables, site.options);
  if (others.length === 0) return;
  // What was left there, or kept, has other columns than this release writes.
  await asOwnerAtOnce(site.ownerUrl, async (owner) => {
    for (const projection of projections) await dropAt(owner, site, projection, BESIDE);
  });
  await createTables(site.ownerUrl, BESIDE.schema, tables, site.options);
}
