import type { Instant } from '../../kernel/instant';
import type { CachedTable, Entry, Key } from './cached-table';
import type { OnBothAxes } from '../history.entity';
import type { During, HistorySet, RowSet, Said } from '../projection';
import { revise } from './revise-history';

/** Where a reading looks and a change goes: into the batch, or into a rehearsal that is thrown away. */
export interface Side {
  /** At once where it is at hand, as nearly all are: a promise each would be the larger part of a look. */
  entry(table: CachedTable, id: string, key: Key): Entry | Promise<Entry>;
  change(table: CachedTable, id: string, entry: Entry, rows: readonly object[]): void;
}

/** The rows of one table as one side has them. */
export class TableRows<Row extends object> implements RowSet<Row> {
  constructor(
    private readonly table: CachedTable,
    private readonly side: Side,
  ) {}

  find(key: Partial<Row>): Promise<Row | undefined> {
    return Promise.resolve(this.entry(key));
  }

  require(key: Partial<Row>): Promise<Row> {
    const found = this.entry(key);
    return isAtHand(found) ? Promise.resolve(found) : this.promised(key, found);
  }

  put(row: Row): void {
    this.putSettled(this.table.shape.settled(row));
  }

  /** What is there is settled already: of a wide row few columns change. */
  alter(key: Partial<Row>, change: Partial<Row>): Promise<Row> {
    const found = this.entry(key);
    return isAtHand(found)
      ? Promise.resolve(this.altered(found, change))
      : this.promised(key, found).then((row) => this.altered(row, change));
  }

  private entry(key: Partial<Row>): Row | undefined | Promise<Row | undefined> {
    return this.side.entry(this.table, this.table.idOf(key as Key), key as Key) as Row | undefined | Promise<Row | undefined>;
  }

  private async promised(key: Partial<Row>, found: undefined | Promise<Row | undefined>): Promise<Row> {
    const row = await found;
    if (!row) throw new Error(`${this.table.table.name} has no row ${this.table.idOf(key as Key)}, which an earlier event promises`);
    return row;
  }

  private altered(row: Row, change: Partial<Row>): Row {
    const altered = this.table.shape.altered(row, change);
    this.putSettled(altered);
    return altered as Row;
  }

  private putSettled(settled: object): void {
    this.side.change(this.table, this.table.idOf(settled as Key), settled, [settled]);
  }
}

const isAtHand = <Row extends object>(found: Row | undefined | Promise<Row | undefined>): found is Row =>
  found !== undefined && !(found instanceof Promise);

/** The history in one table, told by the event that is being applied. */
export class HistoryRows<Row extends OnBothAxes> implements HistorySet<Row> {
  constructor(
    private readonly table: CachedTable,
    private readonly side: Side,
    private readonly knownAt: () => Instant,
  ) {}

  put(said: Said<Row>, during: During): Promise<void> {
    return this.revise(said as Key, said, during);
  }

  clear(key: Partial<Said<Row>>, during: During): Promise<void> {
    return this.revise(key as Key, undefined, during);
  }

  believed(key: Partial<Said<Row>>): Promise<readonly Row[]> {
    return Promise.resolve(this.entry(key as Key));
  }

  private entry(key: Key): readonly Row[] | Promise<readonly Row[]> {
    return this.side.entry(this.table, this.table.idOf(key), key) as readonly Row[] | Promise<readonly Row[]>;
  }

  private async revise(key: Key, said: Said<Row> | undefined, during: During): Promise<void> {
    const settled = said && (this.table.shape.settled(said) as unknown as Said<Row>);
    const found = this.entry(key);
    const { believed, changed } = revise(found instanceof Promise ? await found : found, settled, during, this.knownAt());
    this.side.change(this.table, this.table.idOf(key), believed, changed);
  }
}
