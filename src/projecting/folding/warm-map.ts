/**
 * Entries kept between batches, in two generations: one that nobody asked for during a whole generation is forgotten.
 * Nothing is forgotten within a batch, and nothing that the last finished batch touched, since that may still be on its
 * way into the table.
 */
export class WarmMap<Entry> {
  private young = new Map<string, Entry>();
  private old = new Map<string, Entry>();

  /** True while nothing was forgotten. */
  isWhole = true;

  has(id: string): boolean {
    return this.young.has(id) || this.old.has(id);
  }

  get(id: string): Entry | undefined {
    const found = this.young.get(id);
    if (found !== undefined || this.old.size === 0 || this.young.has(id) || !this.old.has(id)) return found;
    const kept = this.old.get(id) as Entry;
    this.young.set(id, kept);
    return kept;
  }

  set(id: string, entry: Entry): void {
    this.young.set(id, entry);
  }

  get size(): number {
    return this.young.size + this.old.size;
  }

  /** Between two batches: the older generation goes, the younger one grows old. */
  age(): void {
    if (this.old.size > 0) this.isWhole = false;
    this.old = this.young;
    this.young = new Map();
  }
}
