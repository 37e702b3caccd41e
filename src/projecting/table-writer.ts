import type { EntityMetadata } from 'typeorm';

/** Bound to one PostgreSQL connection. */
export type Query = (text: string, values: readonly unknown[]) => Promise<{ rows: object[] }>;

const quoted = (name: string): string => `"${name}"`;

/** Reads and writes whole rows of one read-model table, with the SQL made once from the entity's metadata. */
export class TableWriter {
  readonly keyColumns: readonly string[];
  private readonly table: string;
  private readonly selectSql: string;
  private readonly upsertSql: string;
  private readonly columns: readonly { readonly property: string; readonly name: string }[];

  constructor(metadata: EntityMetadata, schema: string) {
    this.columns = metadata.columns.map((column) => ({ property: column.propertyName, name: column.databaseName }));
    this.keyColumns = metadata.primaryColumns.map((column) => column.propertyName);
    const keys = metadata.primaryColumns.map((column) => column.databaseName);
    this.table = `${quoted(schema)}.${quoted(metadata.tableName)}`;
    this.selectSql = `SELECT row_to_json(t)::text AS row FROM ${this.table} t WHERE ${keys.map((key, index) => `${quoted(key)} = $${index + 1}`).join(' AND ')}`;
    this.upsertSql = upsertSql(this.table, this.columns.map(({ name }) => name), keys);
  }

  async read(query: Query, key: readonly unknown[]): Promise<object | undefined> {
    const { rows } = await query(this.selectSql, key);
    const [found] = rows as { row: string }[];
    if (!found) return undefined;
    const stored = JSON.parse(found.row) as Record<string, unknown>;
    return Object.fromEntries(this.columns.map(({ property, name }) => [property, stored[name]]));
  }

  /** One statement for all rows, in key order, so that two writers never lock them crosswise. */
  async upsert(query: Query, rows: readonly object[]): Promise<void> {
    const plain = rows.map((row) => Object.fromEntries(this.columns.map(({ property, name }) => [name, (row as Record<string, unknown>)[property] ?? null])));
    await query(this.upsertSql, [JSON.stringify(plain)]);
  }

  async truncate(query: Query): Promise<void> {
    await query(`TRUNCATE ${this.table}`, []);
  }
}

function upsertSql(table: string, columns: readonly string[], keys: readonly string[]): string {
  const list = columns.map(quoted).join(', ');
  const others = columns.filter((column) => !keys.includes(column));
  const change = others.length === 0 ? 'NOTHING' : `UPDATE SET ${others.map((column) => `${quoted(column)} = EXCLUDED.${quoted(column)}`).join(', ')}`;
  return `INSERT INTO ${table} (${list}) SELECT ${list} FROM json_populate_recordset(NULL::${table}, $1::json) ON CONFLICT (${keys.map(quoted).join(', ')}) DO ${change}`;
}
