import type { Room, Sized } from './room';

/** One lane: first come, first served within a tenant; among tenants each in turn gives one. */
export class TenantQueue<Entry extends Sized & { readonly tenant: string | undefined }> {
  /** In order of turns: whoever has given goes to the end. */
  private readonly turns = new Map<string | undefined, Entry[]>();

  add(entry: Entry): void {
    const own = this.turns.get(entry.tenant);
    if (own) own.push(entry);
    else this.turns.set(entry.tenant, [entry]);
  }

  next(): Entry | undefined {
    for (const own of this.turns.values()) return own[0];
    return undefined;
  }

  /** Moves what there is room for, and in any case one: an append larger than its share is not left behind for ever. */
  moveTo(batch: Entry[], room: Room): void {
    for (let next = this.next(), moved = 0; next && (moved === 0 || room.holds(next)); next = this.next(), moved += 1) {
      room.occupy(next);
      batch.push(next);
      this.giveTurnOf(next.tenant);
    }
  }

  private giveTurnOf(tenant: string | undefined): void {
    const own = this.turns.get(tenant) as Entry[];
    own.shift();
    // With one tenant there are no turns to give, and moving a key of a Map is not free.
    if (own.length > 0 && this.turns.size === 1) return;
    this.turns.delete(tenant);
    if (own.length > 0) this.turns.set(tenant, own);
  }
}
