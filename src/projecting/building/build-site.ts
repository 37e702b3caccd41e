import type { Client, Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { EventStore } from '../../ledger/event-store.port';
import type { CatchUpRoom } from '../engine/catch-up-room';
import { queryOf } from '../database';
import { withOtherColumns } from '../tables/other-columns';
import { LIVE, Place } from '../tables/places.schema';
import type { Projection } from '../projection';
import { Projector } from '../engine/projector.provider';
import { RoleOptions, tableName } from '../tables/read-models.schema';
import type { StepMeter } from '../engine/step-meter.port';

/** What it takes to build read models: the log, a connection that projects, and the owner's, who makes and moves tables. */
export interface BuildSite {
  readonly ownerUrl: string;
  readonly store: EventStore;
  /** Where live rows follow the log, shared with other readers and half a second behind it at worst; a build reads up to a place, and reads the log itself. */
  readonly tail?: EventStore;
  readonly projectors: Pool;
  /** Knows the entities; nothing is asked of it. */
  readonly metadata: DataSource;
  readonly options: RoleOptions;
  /** Shared by the readers of an instance; without it each is alone. */
  readonly room?: CatchUpRoom;
  /** Told of what is done to live rows. */
  readonly steps?: StepMeter | undefined;
}
export type Owner = Pick<Client, 'query'>;

export const projectorAt = (
  { store, tail = store, projectors, metadata, room, steps }: BuildSite,
  projection: Projection,
  place: Place,
): Projector =>
  new Projector(
    projection,
    place === LIVE ? tail : store,
    projectors,
    metadata,
    place.schema,
    place.checkpointOf(projection.name),
    room,
    undefined,
    place === LIVE ? steps : undefined,
  );

/** The tables of a projection, by their quoted names there. */
export const tablesAt = ({ metadata }: Pick<BuildSite, 'metadata'>, { tables }: Projection, { schema }: Place): readonly string[] =>
  tables.map((table) => tableName(metadata.getMetadata(table as new () => object), schema));

/** Whether the live tables have other columns than this release reads and writes. */
export async function hasOtherColumns({ metadata, projectors }: BuildSite, { tables }: Projection): Promise<boolean> {
  const entities = tables.map((table) => metadata.getMetadata(table as new () => object));
  return (await withOtherColumns(queryOf(projectors), entities, LIVE.schema)).length > 0;
}
