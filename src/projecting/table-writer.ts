import type { EntityMetadata } from 'typeorm';
import type { Key, TableShape } from './cached-table';
import { arrayText, ColumnType, columnTypeOf } from './column-type';
import type { TextQuery } from './database';
import { BELIEVED_SQL, historyKeyOf } from './history.entity';
import type { TableOf } from './projection';
import { tableName } from './read-models.schema';
import { selectSql, upsertSql } from './table-sql.sql';

interface Column extends ColumnType {
  readonly property: string;
  readonly name: string;
}
type Row = Readonly<Record<string, unknown>>;

const isNothing = (value: unknown): value is null | undefined => value === null || value === undefined;

/** Reads and writes whole sets of rows of one read-model table, with the SQL made once from the entity's metadata. */
export class TableWriter implements TableShape {
  readonly primaryKey: readonly string[];
  readonly keyColumns: readonly string[];
  readonly keepsHistory: boolean;
  private readonly columns: readonly Column[];
  private readonly keys: readonly Column[];
  private readonly selectSql: string;

  private readonly name: string;

  constructor(metadata: EntityMetadata, schema: string) {
    const history = historyKeyOf(metadata.target as TableOf);
    this.name = tableName(metadata, schema);
    this.columns = metadata.columns.map((column) => ({ ...columnTypeOf(column), property: column.propertyName, name: column.databaseName }));
    this.primaryKey = metadata.primaryColumns.map(({ propertyName }) => propertyName);
    this.keyColumns = history ?? this.primaryKey;
    this.keepsHistory = history !== undefined;
    this.keys = this.keyColumns.map((property) => this.column(property));
    this.selectSql = selectSql(this.name, this.columns, this.keys, history && `t.${BELIEVED_SQL}`);
  }

  /** The rows with these keys, in no order; of a table with history those that are believed. */
  async read(query: TextQuery, keys: readonly Key[]): Promise<readonly object[]> {
    const rows = await query(this.selectSql, this.keys.map(({ property, encode }) => arrayText(keys.map(({ [property]: value }) => value), encode)));
    return rows.map((texts) => {
      const row: Record<string, unknown> = {};
      this.columns.forEach(({ property, parse }, index) => (row[property] = texts[index] === null ? null : parse(texts[index]!)));
      return row;
    });
  }

  /** The part of a statement that writes rows, with parameters from `first` on; see {@link valuesOf}. */
  upsertSql(first: number, fence: string): string {
    return upsertSql(this.name, this.columns, this.primaryKey.map((property) => this.column(property)), first, fence);
  }

  /** A typed array a column, as the parameters of {@link upsertSql}. */
  valuesOf(rows: readonly object[]): readonly string[] {
    return this.columns.map(({ property, encode }) => arrayText((rows as readonly Row[]).map(({ [property]: value }) => value), encode));
  }

  get width(): number {
    return this.columns.length;
  }

  settled(row: object): object {
    const settled: Record<string, unknown> = {};
    for (const { property, settled: settle } of this.columns) {
      const value = (row as Row)[property];
      settled[property] = isNothing(value) ? null : settle(value);
    }
    return settled;
  }

  private column(property: string): Column {
    const found = this.columns.find((column) => column.property === property);
    if (!found) throw new Error(`${property} is no column of the table`);
    return found;
  }
}
