/** Remembers what was read, for a short time and not too much of it. `ageMs` never jumps. */
export class ShortMemory<Value> {
  private readonly kept = new Map<string, { readonly value: Value; readonly readAtMs: number }>();

  constructor(
    private readonly ageMs: () => number,
    private readonly keptMs: number,
    private readonly most: number,
  ) {}

  get(name: string): Value | undefined {
    const found = this.kept.get(name);
    return found && this.ageMs() - found.readAtMs < this.keptMs ? found.value : undefined;
  }

  /** What is not there is not remembered. A value is as old as the beginning of its reading. */
  async read(name: string, read: () => Promise<Value | undefined>): Promise<Value | undefined> {
    const readAtMs = this.ageMs();
    const value = await read();
    this.forget(name);
    if (value === undefined) return undefined;
    const oldest = this.kept.keys().next();
    if (this.kept.size >= this.most && !oldest.done) this.kept.delete(oldest.value);
    this.kept.set(name, { value, readAtMs });
    return value;
  }

  forget(name: string): void {
    this.kept.delete(name);
  }
}
