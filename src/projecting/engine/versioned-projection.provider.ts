import { Logger } from '@nestjs/common';
import type { Position } from '../../ledger/event-store.port';
import { BesideBuild } from '../building/beside-build.provider';
import { BuildSite, hasOtherColumns, projectorAt } from '../building/build-site';
import { positionOf, VersionDiffers } from '../writing/checkpoints';
import type { ProjectionComparison } from '../building/comparison';
import { queryOf } from '../database';
import { LIVE } from '../tables/places.schema';
import type { Projection } from '../projection';
import type { Projector } from './projector.provider';
import type { Runner } from './runner';

interface Building {
  readonly build: BesideBuild;
  readonly run: ReturnType<BesideBuild['run']>;
}

/**
 * A projection as the engine runs it: follows the log where the live rows are of this release's version, and otherwise
 * first builds them anew beside the live ones, which answer meanwhile, and switches.
 */
export class VersionedProjection implements Runner {
  private readonly log = new Logger('projections');
  private readonly live: Projector;
  private building: Building | undefined;

  constructor(
    private readonly site: BuildSite,
    private readonly projection: Projection,
  ) {
    this.live = projectorAt(site, projection, LIVE);
  }

  get name(): string {
    return this.projection.name;
  }

  get isBuilding(): boolean {
    return this.building !== undefined;
  }

  async position(): Promise<Position> {
    await this.leave();
    const position = await this.livePosition();
    if (position !== undefined) return position;
    const build = await BesideBuild.begin(this.site, this.projection, 'where-it-was-left');
    this.building = { build, run: build.run() };
    this.log.warn(`${this.name} is built anew beside the live rows, as version ${this.projection.version}`);
    return positionOf(queryOf(this.site.projectors), this.name);
  }

  async step(from: Position): Promise<Position> {
    if (!this.building) return this.live.step(from);
    const { done, value } = await this.building.run.next();
    if (!done) return from;
    this.log.warn(`${this.name} answers from the new rows; ${told(value)}`);
    return this.position();
  }

  async leave(): Promise<void> {
    this.live.forget();
    await this.building?.build.end();
    this.building = undefined;
  }

  /** Claims the live rows; undefined where they are not what this release reads and writes. */
  private async livePosition(): Promise<Position | undefined> {
    if (await hasOtherColumns(this.site, this.projection)) return undefined;
    return this.live.position().catch(undefinedWhereOtherVersion);
  }
}

function undefinedWhereOtherVersion(fault: unknown): undefined {
  if (!(fault instanceof VersionDiffers)) throw fault;
}

const told = (comparison: ProjectionComparison | undefined): string =>
  comparison === undefined
    ? 'they cannot be compared with the old ones'
    : comparison.tables
        .map(
          ({ table, isSame, liveRows, rebuiltRows, digest }) =>
            `${table}: ${liveRows} rows before, ${rebuiltRows} now, ${isSame ? 'the same' : 'DIFFERENT'}, digest ${digest.slice(0, 16)}`,
        )
        .join('; ');
