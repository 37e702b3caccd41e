import type { Rows, RowSet, TableOf } from './projection';

/** The columns of a table by their properties, primary ones first to last as the entity names them. */
export interface Columns {
  readonly all: readonly string[];
  readonly primary: readonly string[];
}

/** An event speaks of a row that no event before made. */
export class NoSuchRow extends Error {}

/** Rows that live in memory alone: what a projection makes of the events it is given, beginning with nothing. */
export class MemoryRows implements Rows {
  private readonly tables = new Map<TableOf, MemoryTable<object>>();

  constructor(private readonly columnsOf: (table: TableOf) => Columns) {}

  of<Row extends object>(table: TableOf<Row>): MemoryTable<Row> {
    let rows = this.tables.get(table);
    if (!rows) this.tables.set(table, (rows = new MemoryTable(table, this.columnsOf(table))));
    return rows as unknown as MemoryTable<Row>;
  }
}

export class MemoryTable<Row extends object> implements RowSet<Row> {
  private readonly rows = new Map<string, Row>();

  constructor(private readonly table: TableOf<Row>, private readonly columns: Columns) {}

  async find(key: Partial<Row>): Promise<Row | undefined> {
    return this.at(key);
  }

  async require(key: Partial<Row>): Promise<Row> {
    const row = this.at(key);
    if (!row) throw new NoSuchRow(`${this.table.name} ${this.idOf(key)}`);
    return row;
  }

  put(row: Row): void {
    this.rows.set(this.idOf(row), this.settled(row));
  }

  async alter(key: Partial<Row>, change: Partial<Row>): Promise<Row> {
    const altered = this.settled({ ...(await this.require(key)), ...change });
    this.put(altered);
    return altered;
  }

  at(key: Partial<Row>): Row | undefined {
    return this.rows.get(this.idOf(key));
  }

  all(): readonly Row[] {
    return [...this.rows.values()];
  }

  /** As it would come back from the database: every column, and null for what nothing was said of. */
  private settled(row: Row): Row {
    return Object.fromEntries(this.columns.all.map((column) => [column, row[column as keyof Row] ?? null])) as Row;
  }

  private idOf(key: Partial<Row>): string {
    return JSON.stringify(this.columns.primary.map((column) => String(key[column as keyof Row])));
  }
}
