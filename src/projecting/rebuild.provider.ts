import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { EventStore, Position } from '../ledger/event-store.port';
import { createTables } from './create-tables.provider';
import type { Projection, TableOf } from './projection';
import { Projector } from './projector.provider';
import { LIVE_SCHEMA, RoleOptions, tableName } from './read-models.schema';

/** A rebuild is made beside the live read models, never over them. */
export const REBUILD_SCHEMA = 'views_rebuild';

export interface TableComparison {
  readonly table: string;
  readonly liveRows: number;
  readonly rebuiltRows: number;
  readonly isSame: boolean;
}
export interface ProjectionComparison {
  readonly projection: string;
  /** The position at which both were read. */
  readonly position: Position;
  readonly tables: readonly TableComparison[];
}

interface Fingerprint {
  readonly rows: number;
  readonly digest: string;
}

/** Builds read models anew from the log and compares them with the live ones, whether a service is running or not. */
export class Rebuild {
  constructor(private readonly ownerUrl: string, private readonly store: EventStore, private readonly projectors: Pool, private readonly options: RoleOptions = {}) {}

  async compare(projections: readonly Projection[], progress: (projection: string, position: Position) => void): Promise<readonly ProjectionComparison[]> {
    const tables = [...new Set(projections.flatMap((projection) => projection.tables))];
    const beside = await this.prepare(tables);
    try {
      const compared: ProjectionComparison[] = [];
      for (const projection of projections) compared.push(await this.compareOne(projection, beside, (position) => progress(projection.name, position)));
      return compared;
    } finally {
      await beside.query(`DROP SCHEMA ${REBUILD_SCHEMA} CASCADE`);
      await beside.query(`DELETE FROM engine.checkpoint WHERE name LIKE 'rebuild:%'`);
      await beside.destroy();
    }
  }

  private async prepare(tables: readonly TableOf[]): Promise<DataSource> {
    const owner = new DataSource({ type: 'postgres', url: this.ownerUrl, schema: REBUILD_SCHEMA, entities: tables as (new () => object)[] });
    await owner.initialize();
    await owner.query(`DROP SCHEMA IF EXISTS ${REBUILD_SCHEMA} CASCADE`);
    await owner.query(`DELETE FROM engine.checkpoint WHERE name LIKE 'rebuild:%'`);
    await createTables(this.ownerUrl, REBUILD_SCHEMA, tables, this.options);
    return owner;
  }

  private async compareOne(projection: Projection, beside: DataSource, progress: (position: Position) => void): Promise<ProjectionComparison> {
    const live = await this.liveFingerprints(projection, beside);
    const projector = new Projector(projection, this.store, this.projectors, beside, REBUILD_SCHEMA, `rebuild:${projection.name}`);
    await projector.catchUp(live.position, progress);
    const tables: TableComparison[] = [];
    for (const [table, fingerprint] of live.tables) {
      const rebuilt = await fingerprintOf(this.projectors, tableOf(beside, table, REBUILD_SCHEMA), keysOf(beside, table));
      tables.push({ table: beside.getMetadata(table as new () => object).tableName, liveRows: fingerprint.rows, rebuiltRows: rebuilt.rows, isSame: fingerprint.digest === rebuilt.digest });
    }
    return { projection: projection.name, position: live.position, tables };
  }

  /**
   * Rows and checkpoint in one snapshot, so that a service at work does not blur the comparison. Read as the role that
   * projects: row-level security is forced, and an owner who does not inherit that role would see every table empty.
   */
  private async liveFingerprints(projection: Projection, source: DataSource): Promise<{ position: Position; tables: readonly (readonly [TableOf, Fingerprint])[] }> {
    const client = await this.projectors.connect();
    try {
      await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
      const { rows } = await client.query<{ position: string }>('SELECT position::text AS position FROM engine.checkpoint WHERE name = $1', [projection.name]);
      const tables: (readonly [TableOf, Fingerprint])[] = [];
      for (const table of projection.tables) tables.push([table, await fingerprintOf(client, tableOf(source, table, LIVE_SCHEMA), keysOf(source, table))]);
      await client.query('COMMIT');
      return { position: BigInt(rows[0]?.position ?? '0'), tables };
    } finally {
      client.release();
    }
  }
}

async function fingerprintOf(connection: Pick<Pool, 'query'>, table: string, keys: string): Promise<Fingerprint> {
  const { rows } = await connection.query<Fingerprint>(
    `SELECT count(*)::int AS rows, coalesce(encode(sha256(string_agg(sha256(convert_to(t::text, 'UTF8')), ''::bytea ORDER BY ${keys})), 'hex'), '') AS digest FROM ${table} t`,
  );
  return rows[0]!;
}

const tableOf = (source: DataSource, table: TableOf, schema: string): string => tableName(source.getMetadata(table as new () => object), schema);
const keysOf = (source: DataSource, table: TableOf): string =>
  source.getMetadata(table as new () => object).primaryColumns.map(({ databaseName }) => `t."${databaseName}"`).join(', ');
