import type { Instant } from '../../kernel/instant';
import { AddedAndAltered, CachedTable, Key, TableShape } from './cached-table';
import type { OnBothAxes } from '../history.entity';
import type { HistorySet, Rows, RowSet, TableOf } from '../projection';
import { HistoryRows, Side, TableRows } from './row-sets';

export interface TableChanges {
  readonly table: TableOf;
  readonly rows: readonly object[];
}

export interface PartedChanges extends AddedAndAltered {
  readonly table: TableOf;
}

/** The cached tables of one projection, from the claim of its checkpoint until a fault or another claim. */
export class RowCache {
  private readonly tables = new Map<TableOf, CachedTable>();

  /** `isEmpty`: the checkpoint was at the log's beginning, so that the tables hold nothing yet. */
  constructor(
    private readonly shapeOf: (table: TableOf) => TableShape,
    private readonly isEmpty: boolean,
  ) {}

  table(of: TableOf): CachedTable {
    let cached = this.tables.get(of);
    if (!cached) this.tables.set(of, (cached = new CachedTable(of, this.shapeOf(of), this.isEmpty)));
    return cached;
  }

  get changedRows(): number {
    let rows = 0;
    for (const table of this.tables.values()) rows += table.changedRows;
    return rows;
  }

  /** What must be written, by table; afterwards nothing is. */
  takeChanges(): readonly TableChanges[] {
    return [...this.tables].map(([table, cached]) => ({ table, rows: cached.takeChanges() })).filter(({ rows }) => rows.length > 0);
  }

  /** The same, apart by whether anything can stand there already. */
  takeParted(): readonly PartedChanges[] {
    return [...this.tables]
      .map(([table, cached]) => ({ table, ...cached.takeAddedAndAltered() }))
      .filter(({ added, altered }) => added.length + altered.length > 0);
  }

  get size(): number {
    let rows = 0;
    for (const table of this.tables.values()) rows += table.size;
    return rows;
  }

  /** Between two batches: beyond so many rows those are forgotten that nobody asked for of late. */
  age(limit: number): void {
    if (this.size > limit) for (const table of this.tables.values()) table.age();
  }
}

/** The rows as a projection is handed them, on one side of the cache. */
export class RowsOn implements Rows {
  private readonly sets = new Map<TableOf, RowSet<object>>();
  private readonly histories = new Map<TableOf, HistorySet<OnBothAxes>>();

  constructor(
    private readonly cache: RowCache,
    private readonly side: Side,
    private readonly knownAt: () => Instant,
  ) {}

  of<Row extends object>(table: TableOf<Row>): RowSet<Row> {
    let rows = this.sets.get(table);
    if (!rows) this.sets.set(table, (rows = new TableRows<object>(this.cache.table(table), this.side)));
    return rows as unknown as RowSet<Row>;
  }

  historyOf<Row extends OnBothAxes>(table: TableOf<Row>): HistorySet<Row> {
    let rows = this.histories.get(table);
    if (!rows) this.histories.set(table, (rows = new HistoryRows<OnBothAxes>(this.cache.table(table), this.side, this.knownAt)));
    return rows as unknown as HistorySet<Row>;
  }
}

/** The rows that an event was found to need. */
export interface Wanted {
  readonly table: CachedTable;
  readonly id: string;
  readonly key: Key;
}
