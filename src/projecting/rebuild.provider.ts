import type { Pool } from 'pg';
import { DataSource } from 'typeorm';
import type { EventStore, Position } from '../ledger/event-store.port';
import { createTables } from './create-tables.provider';
import type { Projection, TableOf } from './projection';
import { Projector } from './projector.provider';
import { LIVE_SCHEMA, tableName } from './read-models.schema';

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
  constructor(private readonly ownerUrl: string, private readonly store: EventStore, private readonly projectors: Pool) {}

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
    await createTables(this.ownerUrl, REBUILD_SCHEMA, tables);
    return owner;
  }

  private async compareOne(projection: Projection, beside: DataSource, progress: (position: Position) => void): Promise<ProjectionComparison> {
    const live = await this.liveFingerprints(projection, beside);
    const projector = new Projector(projection, this.store, this.projectors, beside, REBUILD_SCHEMA, `rebuild:${projection.name}`);
    await projector.catchUp(live.position, progress);
    const tables: TableComparison[] = [];
    for (const [table, fingerprint] of live.tables) {
      const rebuilt = await this.fingerprint((text) => beside.query(text), tableOf(beside, table, REBUILD_SCHEMA), keysOf(beside, table));
      tables.push({ table: beside.getMetadata(table as new () => object).tableName, liveRows: fingerprint.rows, rebuiltRows: rebuilt.rows, isSame: fingerprint.digest === rebuilt.digest });
    }
    return { projection: projection.name, position: live.position, tables };
  }

  /** Rows and checkpoint in one snapshot, so that a service at work does not blur the comparison. */
  private liveFingerprints(projection: Projection, source: DataSource): Promise<{ position: Position; tables: readonly (readonly [TableOf, Fingerprint])[] }> {
    return source.transaction('REPEATABLE READ', async (snapshot) => {
      const [row] = (await snapshot.query('SELECT position::text AS position FROM engine.checkpoint WHERE name = $1', [projection.name])) as { position: string }[];
      const tables: (readonly [TableOf, Fingerprint])[] = [];
      for (const table of projection.tables) {
        tables.push([table, await this.fingerprint((text) => snapshot.query(text), tableOf(source, table, LIVE_SCHEMA), keysOf(source, table))]);
      }
      return { position: BigInt(row?.position ?? '0'), tables };
    });
  }

  private async fingerprint(query: (text: string) => Promise<unknown>, table: string, keys: string): Promise<Fingerprint> {
    const text = `SELECT count(*)::int AS rows, coalesce(encode(sha256(string_agg(sha256(convert_to(t::text, 'UTF8')), ''::bytea ORDER BY ${keys})), 'hex'), '') AS digest FROM ${table} t`;
    const [fingerprint] = (await query(text)) as Fingerprint[];
    return fingerprint!;
  }
}

const tableOf = (source: DataSource, table: TableOf, schema: string): string => tableName(source.getMetadata(table as new () => object), schema);
const keysOf = (source: DataSource, table: TableOf): string =>
  source.getMetadata(table as new () => object).primaryColumns.map(({ databaseName }) => `t."${databaseName}"`).join(', ');
