import type { Instant } from '../../kernel/instant';
import type { Key, TableShape } from './cached-table';
import type { OnBothAxes } from '../history.entity';
import type { During, HistorySet, Rows, RowSet, Said, TableOf } from '../projection';
import { revise } from './revise-history';

/** An event speaks of a row that no event before made. */
export class NoSuchRow extends Error {}

/** Rows that live in memory alone: what a projection makes of the events it is given, beginning with nothing. */
export class MemoryRows implements Rows {
  private readonly tables = new Map<TableOf, MemoryTable<object>>();
  private readonly histories = new Map<TableOf, MemoryHistory<OnBothAxes>>();

  constructor(private readonly shapeOf: (table: TableOf) => TableShape) {}

  of<Row extends object>(table: TableOf<Row>): MemoryTable<Row> {
    let rows = this.tables.get(table);
    if (!rows) this.tables.set(table, (rows = new MemoryTable(table, this.shapeOf(table))));
    return rows as unknown as MemoryTable<Row>;
  }

  /** What was believed when is not kept here: such a table is asked itself for what was known. */
  historyOf<Row extends OnBothAxes>(table: TableOf<Row>): HistorySet<Row> {
    let rows = this.histories.get(table);
    if (!rows) this.histories.set(table, (rows = new MemoryHistory<OnBothAxes>(this.shapeOf(table))));
    return rows as unknown as HistorySet<Row>;
  }
}

/** The history of each key as it is believed at the end. */
class MemoryHistory<Row extends OnBothAxes> implements HistorySet<Row> {
  private readonly rows = new Map<string, readonly Row[]>();

  constructor(private readonly shape: TableShape) {}

  async put(said: Said<Row>, during: During): Promise<void> {
    this.revise(said as Partial<Said<Row>>, this.shape.settled(said) as Said<Row>, during);
  }

  async clear(key: Partial<Said<Row>>, during: During): Promise<void> {
    this.revise(key, undefined, during);
  }

  async believed(key: Partial<Said<Row>>): Promise<readonly Row[]> {
    return this.rows.get(this.idOf(key)) ?? [];
  }

  private revise(key: Partial<Said<Row>>, said: Said<Row> | undefined, during: During): void {
    this.rows.set(this.idOf(key), revise(this.rows.get(this.idOf(key)) ?? [], said, during, '' as Instant).believed);
  }

  private idOf(key: Partial<Said<Row>>): string {
    return JSON.stringify(this.shape.keyColumns.map((property) => String((key as Key)[property])));
  }
}

export class MemoryTable<Row extends object> implements RowSet<Row> {
  private readonly rows = new Map<string, Row>();
  private written = new Set<string>();
  /** By a property that never changes of a row, once it was asked for. */
  private readonly groups = new Map<string, Map<unknown, Set<string>>>();

  constructor(
    private readonly table: TableOf<Row>,
    private readonly shape: TableShape,
  ) {}

  async find(key: Partial<Row>): Promise<Row | undefined> {
    return this.at(key);
  }

  async require(key: Partial<Row>): Promise<Row> {
    const row = this.at(key);
    if (!row) throw new NoSuchRow(`${this.table.name} ${this.idOf(key)}`);
    return row;
  }

  put(row: Row): void {
    const [id, settled] = [this.idOf(row), this.shape.settled(row) as Row];
    this.rows.set(id, settled);
    this.written.add(id);
    for (const [property, group] of this.groups) enter(group, settled[property as keyof Row], id);
  }

  async alter(key: Partial<Row>, change: Partial<Row>): Promise<Row> {
    const altered = { ...(await this.require(key)), ...change };
    this.put(altered);
    return altered;
  }

  at(key: Partial<Row>): Row | undefined {
    return this.rows.get(this.idOf(key));
  }

  /** The keys under which something was put since this was asked last. */
  takeWritten(): ReadonlySet<string> {
    const written = this.written;
    if (written.size > 0) this.written = new Set();
    return written;
  }

  all(): readonly Row[] {
    return [...this.rows.values()];
  }

  /** The rows that have this value of a property, which of a row never changes. */
  where<Property extends keyof Row & string>(property: Property, value: Row[Property]): readonly Row[] {
    let group = this.groups.get(property);
    if (!group) {
      group = new Map();
      for (const [id, row] of this.rows) enter(group, row[property], id);
      this.groups.set(property, group);
    }
    return [...(group.get(value) ?? [])].map((id) => this.rows.get(id)!);
  }

  idOf(key: Partial<Row>): string {
    return JSON.stringify(this.shape.primaryKey.map((property) => String((key as Key)[property])));
  }
}

function enter(group: Map<unknown, Set<string>>, value: unknown, id: string): void {
  const ids = group.get(value);
  if (ids) ids.add(id);
  else group.set(value, new Set([id]));
}
