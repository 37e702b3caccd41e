import type { Rows, RowSet, TableOf } from './projection';

/** Reads one row by primary key; the engine binds it to the transaction or to a set of prefetched rows. */
export type Fetch = (table: TableOf, key: readonly unknown[]) => Promise<object | undefined>;
export type KeyColumns = (table: TableOf) => readonly string[];

/** Rows read and changed by one batch. A row is fetched at most once and written at most once. */
export class RowCache implements Rows {
  private readonly tables = new Map<TableOf, CachedTable<object>>();

  constructor(private readonly keyColumns: KeyColumns, private readonly fetch: Fetch) {}

  of<Row extends object>(table: TableOf<Row>): RowSet<Row> {
    let cached = this.tables.get(table);
    if (!cached) this.tables.set(table, (cached = new CachedTable(table, this.keyColumns(table), this.fetch)));
    return cached as unknown as RowSet<Row>;
  }

  /** What must be written, by table. */
  changed(): readonly { readonly table: TableOf; readonly rows: readonly object[] }[] {
    return [...this.tables].map(([table, cached]) => ({ table, rows: cached.changed() })).filter(({ rows }) => rows.length > 0);
  }
}

class CachedTable<Row extends object> implements RowSet<Row> {
  private readonly rows = new Map<string, Row | undefined>();
  private readonly dirty = new Set<string>();

  constructor(private readonly table: TableOf<Row>, private readonly columns: readonly string[], private readonly fetch: Fetch) {}

  async find(key: Partial<Row>): Promise<Row | undefined> {
    const id = this.id(key);
    if (!this.rows.has(id)) this.rows.set(id, (await this.fetch(this.table, this.values(key))) as Row | undefined);
    return this.rows.get(id);
  }

  async require(key: Partial<Row>): Promise<Row> {
    const row = await this.find(key);
    if (!row) throw new Error(`${this.table.name} has no row ${this.id(key)}, which an earlier event promises`);
    return row;
  }

  put(row: Row): void {
    const id = this.id(row);
    this.rows.set(id, row);
    this.dirty.add(id);
  }

  async alter(key: Partial<Row>, change: Partial<Row>): Promise<Row> {
    const altered = { ...(await this.require(key)), ...change };
    this.put(altered);
    return altered;
  }

  changed(): Row[] {
    return [...this.dirty].sort().map((id) => this.rows.get(id) as Row);
  }

  private values(key: Partial<Row>): readonly unknown[] {
    return this.columns.map((column) => key[column as keyof Row]);
  }

  private id(key: Partial<Row>): string {
    return JSON.stringify(this.values(key).map(String));
  }
}
