import type { Key, TableShape } from './cached-table';
import type { OnBothAxes } from './history.entity';
import type { HistorySet, Rows, RowSet, TableOf } from './projection';

/** An event speaks of a row that no event before made. */
export class NoSuchRow extends Error {}

/** Rows that live in memory alone: what a projection makes of the events it is given, beginning with nothing. */
export class MemoryRows implements Rows {
  private readonly tables = new Map<TableOf, MemoryTable<object>>();

  constructor(private readonly shapeOf: (table: TableOf) => TableShape) {}

  of<Row extends object>(table: TableOf<Row>): MemoryTable<Row> {
    let rows = this.tables.get(table);
    if (!rows) this.tables.set(table, (rows = new MemoryTable(table, this.shapeOf(table))));
    return rows as unknown as MemoryTable<Row>;
  }

  /** A table that answers on both axes is asked itself for what was known; nothing of it is made again here. */
  historyOf<Row extends OnBothAxes>(): HistorySet<Row> {
    return { put: async () => undefined, clear: async () => undefined, believed: async () => [] };
  }
}

export class MemoryTable<Row extends object> implements RowSet<Row> {
  private readonly rows = new Map<string, Row>();

  constructor(private readonly table: TableOf<Row>, private readonly shape: TableShape) {}

  async find(key: Partial<Row>): Promise<Row | undefined> {
    return this.at(key);
  }

  async require(key: Partial<Row>): Promise<Row> {
    const row = this.at(key);
    if (!row) throw new NoSuchRow(`${this.table.name} ${this.idOf(key)}`);
    return row;
  }

  put(row: Row): void {
    this.rows.set(this.idOf(row), this.shape.settled(row) as Row);
  }

  async alter(key: Partial<Row>, change: Partial<Row>): Promise<Row> {
    const altered = { ...(await this.require(key)), ...change };
    this.put(altered);
    return altered;
  }

  at(key: Partial<Row>): Row | undefined {
    return this.rows.get(this.idOf(key));
  }

  all(): readonly Row[] {
    return [...this.rows.values()];
  }

  private idOf(key: Partial<Row>): string {
    return JSON.stringify(this.shape.primaryKey.map((property) => String((key as Key)[property])));
  }
}
