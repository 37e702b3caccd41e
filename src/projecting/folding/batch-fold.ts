import type { StoredFact } from '../../ledger/event-store.port';
import { RecordedFact, recordedOf } from '../../ledger/recorded';
import type { CachedTable, Entry, Key } from './cached-table';
import { PoisonEvent } from './event-faults';
import type { Reaction } from '../projection';
import { rehearse } from './rehearsal';
import { RowCache, RowsOn, Wanted } from './row-cache';
import type { Side } from './row-sets';

/** A batch ends early when it has changed so many rows: one event may bring hundreds, and all are in memory. */
export const BATCH_ROWS = 20_000;
/** As deep as reads that hang on earlier reads go; beyond, rows are read one by one. */
const REHEARSALS_PER_BATCH = 8;

/** Reads rows with one statement a table and gives them to the cache. */
export type ReadWanted = (wanted: readonly Wanted[]) => Promise<void>;
type Concern = readonly [RecordedFact, Reaction];

/** Applies the events of one batch to cached rows, in order; a row that is not at hand is read together with those that the next events will need. */
export class BatchFold implements Side {
  private concerns: readonly Concern[] = [];
  private next = 0;
  private rehearsals = 0;
  private wanted: Wanted[] = [];
  private reading: Promise<void> | undefined;
  private readFault: { readonly fault: unknown } | undefined;

  /** `recorded`: several who fold the same facts parse each of them once. */
  constructor(
    private readonly reactions: ReadonlyMap<string, Reaction>,
    private readonly cache: RowCache,
    private readonly read: ReadWanted,
    private readonly mostRows = BATCH_ROWS,
    private readonly recorded: (fact: StoredFact) => RecordedFact = recordedOf,
  ) {}

  /**
   * How many of the facts are in the cache's changes now: fewer than given where the batch grew too large.
   * @throws PoisonEvent where a fact cannot be applied; the cache is then worth nothing any more
   */
  async apply(facts: readonly StoredFact[]): Promise<number> {
    this.concerns = this.concernsIn(facts);
    let current = this.concerns[0]?.[0];
    const rows = new RowsOn(this.cache, this, () => current!.at);
    while (this.next < this.concerns.length && !this.isFull) {
      const [fact, { apply }] = this.concerns[this.next]!;
      this.next += 1;
      current = fact;
      try {
        const applied = apply(fact, rows);
        if (applied) await applied;
      } catch (fault) {
        // What went wrong may have been the reading, of which the fact is innocent.
        throw this.readFault ? this.readFault.fault : new PoisonEvent(fact, fault);
      }
    }
    const left = this.concerns[this.next]?.[0];
    return left ? facts.findIndex(({ position }) => position === left.position) : facts.length;
  }

  entry(table: CachedTable, id: string, key: Key): Entry | Promise<Entry> {
    return table.knows(id) ? table.get(id) : this.readEntry(table, id, key);
  }

  change(table: CachedTable, id: string, entry: Entry, rows: readonly object[]): void {
    table.change(id, entry, rows);
  }

  private get isFull(): boolean {
    return this.mostRows !== Infinity && this.cache.changedRows >= this.mostRows;
  }

  /** Facts of no concern, of which there are few, are not even parsed. */
  private concernsIn(facts: readonly StoredFact[]): readonly Concern[] {
    const concerns: Concern[] = [];
    for (const stored of facts) {
      const reaction = this.reactions.get(stored.type);
      if (!reaction) continue;
      try {
        concerns.push([this.recorded(stored), reaction]);
      } catch (fault) {
        throw new PoisonEvent(stored, fault);
      }
    }
    return concerns;
  }

  private async readEntry(table: CachedTable, id: string, key: Key): Promise<Entry> {
    while (!table.knows(id)) {
      this.wanted.push({ table, id, key });
      // Several rows that one fact asks for at once share a reading.
      this.reading ??= Promise.resolve()
        .then(() => this.readAhead())
        .finally(() => (this.reading = undefined));
      await this.reading;
    }
    return table.get(id);
  }

  private async readAhead(): Promise<void> {
    this.rehearsals += 1;
    const ahead = this.rehearsals > REHEARSALS_PER_BATCH ? [] : await rehearse(this.concerns.slice(this.next), this.cache);
    const wanted = [...this.wanted.splice(0), ...ahead];
    try {
      await this.read(wanted);
    } catch (fault) {
      this.readFault = { fault };
      throw fault;
    }
  }
}
