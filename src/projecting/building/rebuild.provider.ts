import { beginTogether, BesideBuild } from './beside-build.provider';
import { COMPARISON_WAIT_MS, lockComparison, type ToldOfWaiting } from './build-lock.provider';
import { dropAt } from './build-places';
import { BuildSite, hasOtherColumns, projectorAt } from './build-site';
import { versionOf } from '../writing/checkpoints';
import { compared, ProjectionComparison } from './comparison';
import { createTables } from '../tables/create-tables.provider';
import { queryOf } from '../database';
import { fingerprintsOf } from './fingerprint';
import { asOwnerAtOnce } from '../tables/owner-connection.provider';
import { COMPARED, KEPT, LIVE } from '../tables/places.schema';
import type { Projection } from '../projection';
import { quoted } from '../tables/read-models.schema';
import { type Progress, TogetherBuild } from './together-build.provider';
import { untilLive } from './until-live';

/** What became of one of several projections. */
export interface Outcome {
  readonly projection: Projection;
  /** How live and rebuilt rows compare; undefined where they cannot be compared. */
  readonly comparison: ProjectionComparison | undefined;
}

/** How the live rows stand. Nothing yet: no service has ever projected it, or the first one is just starting, and there is nothing that could differ. */
type Standing = 'nothing yet' | 'other' | 'comparable';

/** Builds read models anew from the log, whether a service is running or not. */
export class Rebuild {
  /** A comparison waits so long for all who build or compare. */
  constructor(
    private readonly site: BuildSite,
    private readonly waitMs = COMPARISON_WAIT_MS,
  ) {}

  /**
   * Compares the live rows with rows built from the log, and leaves everything as it was. The log is read once for all of them.
   * What is of another version, or has other columns, is not compared. It is done once at a time, and not while others are put in the
   * place of the live rows: whoever comes second waits, is told for which projection, and leaves it out in the end.
   */
  async *compareEach(
    projections: readonly Projection[],
    progress: Progress,
    tell: ToldOfWaiting = () => undefined,
  ): AsyncGenerator<Outcome> {
    // Nobody is kept from building what would not be compared.
    const comparable = (await this.standings(projections))
      .filter(([, standing]) => standing === 'comparable')
      .map(([projection]) => projection);
    const { lock, isMine } = await lockComparison(this.site.ownerUrl, comparable, tell, this.waitMs);
    try {
      // Whoever was waited for may have put other rows in their place.
      yield* this.compareLocked(
        new Map(
          (await this.standings(projections)).map(([projection, standing]) => [
            projection,
            standing === 'comparable' && !isMine(projection) ? 'other' : standing,
          ]),
        ),
        progress,
      );
    } finally {
      await lock.end();
    }
  }

  private async *compareLocked(standing: ReadonlyMap<Projection, Standing>, progress: Progress): AsyncGenerator<Outcome> {
    const projections = [...standing.keys()];
    const comparable = projections.filter((projection) => standing.get(projection) === 'comparable');
    try {
      await this.buildCompared(comparable, progress);
      for (const projection of projections)
        yield { projection, comparison: await this.comparisonOf(projection, standing.get(projection)!) };
    } finally {
      await this.dropCompared(comparable);
    }
  }

  /**
   * Puts rows built anew in the place of the live ones; what they were is kept. The log is read once for all of them, and
   * one after the other takes its place.
   * @throws BuildUnderWay where one of them is being built already; then nothing was begun
   */
  async *replaceEach(projections: readonly Projection[], progress: Progress): AsyncGenerator<Outcome> {
    const { builds, parts, end } = await beginTogether(this.site, projections);
    try {
      await new TogetherBuild(this.site, parts).run(progress);
      for (const [index, build] of builds.entries())
        yield { projection: projections[index]!, comparison: await finished(build, () => undefined) };
    } finally {
      await end();
    }
  }

  /** Puts the rows that were live before in the place of the live ones, once they have caught up. */
  async takeBack(projection: Projection, progress: Progress): Promise<ProjectionComparison | undefined> {
    const build = await BesideBuild.begin(this.site, projection, 'from-what-was-kept');
    try {
      return await finished(build, progress);
    } finally {
      await build.end();
    }
  }

  /** Drops what is kept from before the last switch. */
  async dropKept(projections: readonly Projection[]): Promise<void> {
    await asOwnerAtOnce(this.site.ownerUrl, async (owner) => {
      for (const projection of projections) await dropAt(owner, this.site, projection, KEPT);
    });
  }

  private async buildCompared(projections: readonly Projection[], progress: Progress): Promise<void> {
    await this.dropCompared(projections);
    if (projections.length === 0) return;
    await createTables(
      this.site.ownerUrl,
      COMPARED.schema,
      projections.flatMap(({ tables }) => tables),
      this.site.options,
    );
    await new TogetherBuild(this.site, await untilLive(this.site, projections, COMPARED)).run(progress);
  }

  private async comparisonOf(projection: Projection, standing: Standing): Promise<ProjectionComparison | undefined> {
    if (standing === 'nothing yet') return { projection: projection.name, position: 0n, tables: [] };
    if (standing === 'other') return undefined;
    const live = await fingerprintsOf(this.site, projection, LIVE);
    await projectorAt(this.site, projection, COMPARED).catchUp(live.position);
    return compared(projection.name, live, await fingerprintsOf(this.site, projection, COMPARED));
  }

  private async standings(projections: readonly Projection[]): Promise<readonly (readonly [Projection, Standing])[]> {
    const found: (readonly [Projection, Standing])[] = [];
    for (const projection of projections) found.push([projection, await this.standingOf(projection)]);
    return found;
  }

  private async standingOf(projection: Projection): Promise<Standing> {
    const version = await versionOf(queryOf(this.site.projectors), LIVE.checkpointOf(projection.name));
    if (version === undefined) return 'nothing yet';
    return version === projection.version && !(await hasOtherColumns(this.site, projection)) ? 'comparable' : 'other';
  }

  private async dropCompared(projections: readonly Projection[]): Promise<void> {
    await asOwnerAtOnce(this.site.ownerUrl, async (owner) => {
      await owner.query(`CREATE SCHEMA IF NOT EXISTS ${quoted(COMPARED.schema)}`);
      for (const projection of projections) await dropAt(owner, this.site, projection, COMPARED);
    });
  }
}

async function finished(build: BesideBuild, progress: Progress): Promise<ProjectionComparison | undefined> {
  const run = build.run();
  for (;;) {
    const { done, value } = await run.next();
    if (done) return value;
    progress(value, build.events);
  }
}
