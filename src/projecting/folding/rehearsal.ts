import type { RecordedFact } from '../../ledger/recorded';
import type { CachedTable, Entry, Key } from './cached-table';
import type { Reaction } from '../projection';
import { RowCache, RowsOn, Wanted } from './row-cache';
import type { Side } from './row-sets';

/** Ends an event's rehearsal: what it needs is not at hand. No stack: there can be thousands in a batch. */
const NOT_AT_HAND = Object.freeze({ notAtHand: true });

/** A side that shows what is cached and what was rehearsed, notes what is missing, and is thrown away. */
class Imagined implements Side {
  readonly wanted = new Map<CachedTable, Map<string, Wanted>>();
  private readonly entries = new Map<CachedTable, Map<string, Entry>>();

  entry(table: CachedTable, id: string, key: Key): Entry | Promise<Entry> {
    const imagined = this.entries.get(table);
    if (imagined?.has(id)) return imagined.get(id);
    if (table.knows(id)) return table.get(id);
    inner(this.wanted, table).set(id, { table, id, key });
    return Promise.reject(NOT_AT_HAND);
  }

  change(table: CachedTable, id: string, entry: Entry): void {
    inner(this.entries, table).set(id, entry);
  }
}

function inner<Value>(outer: Map<CachedTable, Map<string, Value>>, table: CachedTable): Map<string, Value> {
  let found = outer.get(table);
  if (!found) outer.set(table, (found = new Map<string, Value>()));
  return found;
}

/**
 * Applies the events that come next as if, to learn which rows they will ask for, so that these are read with one
 * statement a table instead of one by one.
 */
export async function rehearse(events: Iterable<readonly [RecordedFact, Reaction]>, cache: RowCache): Promise<readonly Wanted[]> {
  const side = new Imagined();
  let at = '' as RecordedFact['at'];
  const rows = new RowsOn(cache, side, () => at);
  for (const [event, { apply }] of events) {
    at = event.at;
    try {
      await apply(event, rows);
    } catch {
      // A row that is not at hand ends this event's rehearsal. Any other fault will come again when the event is applied, and counts then.
      continue;
    }
  }
  return [...side.wanted.values()].flatMap((wanted) => [...wanted.values()]);
}
