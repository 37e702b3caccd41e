import type { TableOf } from './projection';
import { WarmMap } from './warm-map';

export type Key = Readonly<Record<string, unknown>>;
/** What is known under one key: the row or its absence, or the rows that history believes now. */
export type Entry = object | readonly object[] | undefined;

/** What the cache needs to know of a table. */
export interface TableShape {
  /** Properties of the primary key. */
  readonly primaryKey: readonly string[];
  /** Properties by which rows are asked for: of a table with history fewer than the primary key. */
  readonly keyColumns: readonly string[];
  readonly keepsHistory: boolean;
  /** The row as it would come back from the table: declared columns alone, null where nothing was said. */
  settled(row: object): object;
}

const idOf = (row: Key, properties: readonly string[]): string =>
  properties.length === 1 ? String(row[properties[0]!]) : JSON.stringify(properties.map((property) => String(row[property])));

/** The rows of one table that batches have read and changed. */
export class CachedTable {
  private readonly entries = new WarmMap<Entry>();
  private changes = new Map<string, object>();

  /** `isEmpty`: the table holds nothing but what passes through here, so that what is not here is nowhere. */
  constructor(readonly table: TableOf, readonly shape: TableShape, private readonly isEmpty: boolean) {}

  idOf(key: Key): string {
    return idOf(key, this.shape.keyColumns);
  }

  knows(id: string): boolean {
    return (this.isEmpty && this.entries.isWhole) || this.entries.has(id);
  }

  get(id: string): Entry {
    return this.entries.get(id) ?? (this.shape.keepsHistory ? [] : undefined);
  }

  /** Takes what was read; what was changed meanwhile stands. */
  learn(id: string, entry: Entry): void {
    if (!this.entries.has(id)) this.entries.set(id, entry);
  }

  change(id: string, entry: Entry, rows: readonly object[]): void {
    this.entries.set(id, entry);
    for (const row of rows) this.changes.set(idOf(row as Key, this.shape.primaryKey), row);
  }

  get changedRows(): number {
    return this.changes.size;
  }

  /** What must be written, in key order, so that neighbours are written together; afterwards nothing is. */
  takeChanges(): readonly object[] {
    const taken = [...this.changes.keys()].sort().map((id) => this.changes.get(id)!);
    this.changes = new Map();
    return taken;
  }

  get size(): number {
    return this.entries.size;
  }

  age(): void {
    this.entries.age();
  }
}
