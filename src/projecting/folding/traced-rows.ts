import type { StoredEvent } from '../../ledger/event-store.port';
import type { Provenance } from '../../ledger/provenance';
import type { MemoryTable } from './memory-rows';

/**
 * Which events made some rows what they are: those after which one of them is another. A stream also tells of rows that were not
 * asked for, which the caller may not even know of; what happened to those is no event of these.
 */
export class TracedRows {
  private readonly asked: ReadonlyMap<string, object>;
  private readonly was = new Map<string, string>();

  constructor(
    private readonly table: Pick<MemoryTable<object>, 'idOf' | 'at' | 'takeWritten'>,
    asked: readonly object[],
    private readonly provenance: Provenance,
  ) {
    this.asked = new Map(asked.map((row) => [table.idOf(row), row]));
  }

  /** Called when a reaction to the event has been applied. */
  after(event: StoredEvent): void {
    let isChanged = false;
    for (const id of this.table.takeWritten()) if (this.asked.has(id) && this.isAnother(id)) isChanged = true;
    if (isChanged) this.provenance.note(event);
  }

  private isAnother(id: string): boolean {
    const [before, now] = [this.was.get(id), JSON.stringify(this.table.at(this.asked.get(id)!), asText)];
    this.was.set(id, now);
    return before !== now;
  }
}

const asText = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value);
