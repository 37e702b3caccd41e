import { KeyFilter } from './key-filter';
import type { TableOf } from '../projection';
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
  /** A settled row with some columns changed, settled as well. */
  altered(row: object, change: object): object;
}

export interface AddedAndAltered {
  readonly added: readonly object[];
  readonly altered: readonly object[];
}

/** Several values each with its length before it, so that no two keys read the same. */
function idOf(row: Key, properties: readonly string[]): string {
  if (properties.length === 1) return String(row[properties[0]!]);
  let id = '';
  for (const property of properties) {
    const text = String(row[property]);
    id += `${text.length}:${text}`;
  }
  return id;
}

/** The rows of one table that batches have read and changed. */
export class CachedTable {
  private readonly entries = new WarmMap<Entry>();
  private changes = new Map<string, object>();
  /** Keys of rows that were taken to be written, of a table that was empty. */
  private readonly taken = new KeyFilter();

  /** `isEmpty`: the table holds nothing but what passes through here, so that what is neither here nor was taken is nowhere. */
  constructor(
    readonly table: TableOf,
    readonly shape: TableShape,
    private readonly isEmpty: boolean,
  ) {}

  idOf(key: Key): string {
    return idOf(key, this.shape.keyColumns);
  }

  knows(id: string): boolean {
    // The filter is asked last, for it has to read the whole key.
    return (this.isEmpty && this.entries.isWhole) || this.entries.has(id) || (this.isEmpty && !this.taken.mayHold(id));
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
    if (this.shape.keepsHistory) for (const row of rows) this.changes.set(idOf(row as Key, this.shape.primaryKey), row);
    else for (const row of rows) this.changes.set(id, row);
  }

  get changedRows(): number {
    return this.changes.size;
  }

  /** What must be written, in key order, so that neighbours are written together; afterwards nothing is. */
  takeChanges(): readonly object[] {
    const taken = [...this.changes.keys()].sort().map((id) => this.changes.get(id)!);
    this.changes = new Map();
    if (this.isEmpty) for (const row of taken) this.taken.add(this.idOf(row as Key));
    return taken;
  }

  /** The same in two parts: under the keys of the first nothing stands in the table. */
  takeAddedAndAltered(): AddedAndAltered {
    const [added, altered] = [[] as object[], [] as object[]];
    // Of a history several rows have one key.
    const first = new Set<string>();
    for (const id of [...this.changes.keys()].sort()) {
      const row = this.changes.get(id)!;
      (this.isEmpty && this.isFirst(this.shape.keepsHistory ? this.idOf(row as Key) : id, first) ? added : altered).push(row);
    }
    this.changes = new Map();
    return { added, altered };
  }

  private isFirst(key: string, first: Set<string>): boolean {
    if (!this.shape.keepsHistory) return this.taken.add(key);
    if (first.has(key)) return true;
    const isFirst = this.taken.add(key);
    if (isFirst) first.add(key);
    return isFirst;
  }

  get size(): number {
    return this.entries.size;
  }

  age(): void {
    this.entries.age();
  }
}
