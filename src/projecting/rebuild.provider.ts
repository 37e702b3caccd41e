import type { Position } from '../ledger/event-store.port';
import { BesideBuild } from './beside-build.provider';
import { Beginning, dropAt } from './build-places';
import { BuildSite, hasOtherColumns, projectorAt } from './build-site';
import { versionOf } from './checkpoints';
import { compared, ProjectionComparison } from './comparison';
import { createTables } from './create-tables.provider';
import { queryOf } from './database';
import { fingerprintsOf } from './fingerprint';
import { asOwnerAtOnce } from './owner-connection.provider';
import { COMPARED, KEPT, LIVE } from './places.schema';
import type { Projection } from './projection';
import { quoted } from './read-models.schema';

export type Progress = (position: Position, events: number) => void;

/** Builds read models anew from the log, whether a service is running or not. */
export class Rebuild {
  constructor(private readonly site: BuildSite) {}

  /** Compares the live rows with rows built from the log, and leaves everything as it was. Undefined where they are of another version, or have other columns. */
  async compare(projection: Projection, progress: Progress): Promise<ProjectionComparison | undefined> {
    if (await this.hasNothingYet(projection)) return { projection: projection.name, position: 0n, tables: [] };
    if (!(await this.isComparable(projection))) return undefined;
    await this.dropCompared(projection);
    try {
      await createTables(this.site.ownerUrl, COMPARED.schema, projection.tables, this.site.options);
      const live = await fingerprintsOf(this.site, projection, LIVE);
      await projectorAt(this.site, projection, COMPARED).catchUp(live.position, progress);
      return compared(projection.name, live, await fingerprintsOf(this.site, projection, COMPARED));
    } finally {
      await this.dropCompared(projection);
    }
  }

  /**
   * Puts rows built anew, or those that were live before, in the place of the live ones; what they were is kept. How the
   * two compare; undefined where they cannot be compared.
   */
  async replace(projection: Projection, beginning: Beginning, progress: Progress): Promise<ProjectionComparison | undefined> {
    const build = await BesideBuild.begin(this.site, projection, beginning);
    try {
      const run = build.run();
      for (;;) {
        const { done, value } = await run.next();
        if (done) return value;
        progress(value, build.events);
      }
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

  /** No service has ever projected it, or the first one is just starting: there is nothing that could differ. */
  private async hasNothingYet(projection: Projection): Promise<boolean> {
    return (await versionOf(queryOf(this.site.projectors), LIVE.checkpointOf(projection.name))) === undefined;
  }

  private async isComparable(projection: Projection): Promise<boolean> {
    const version = await versionOf(queryOf(this.site.projectors), LIVE.checkpointOf(projection.name));
    return version === projection.version && !(await hasOtherColumns(this.site, projection));
  }

  private async dropCompared(projection: Projection): Promise<void> {
    await asOwnerAtOnce(this.site.ownerUrl, async (owner) => {
      await owner.query(`CREATE SCHEMA IF NOT EXISTS ${quoted(COMPARED.schema)}`);
      await dropAt(owner, this.site, projection, COMPARED);
    });
  }
}
