export interface KeptLimits {
  /** All that is kept together. */
  readonly mostBytes: number;
  /** After so long a value is no more there, however often it is asked for. */
  readonly mostMs: number;
}

interface Kept<Value> {
  readonly value: Value;
  readonly bytes: number;
  readonly sinceMs: number;
}

/** Values by name within limits of size and age: what was asked for longest ago goes first. `ageMs` never jumps. */
export class KeptWithin<Value> {
  private readonly kept = new Map<string, Kept<Value>>();
  private bytes = 0;

  constructor(
    private readonly limits: KeptLimits,
    private readonly ageMs: () => number,
  ) {}

  get size(): number {
    return this.kept.size;
  }

  get(name: string): Value | undefined {
    const found = this.kept.get(name);
    if (!found) return undefined;
    this.kept.delete(name);
    if (this.isOld(found)) {
      this.bytes -= found.bytes;
      return undefined;
    }
    this.kept.set(name, found);
    return found.value;
  }

  /** What is larger than everything together may be is not kept. */
  keep(name: string, value: Value, bytes: number): void {
    this.drop(name);
    if (bytes > this.limits.mostBytes) return;
    this.kept.set(name, { value, bytes, sinceMs: this.ageMs() });
    this.bytes += bytes;
    for (const oldest of this.kept.keys()) {
      if (this.bytes <= this.limits.mostBytes) break;
      this.drop(oldest);
    }
  }

  drop(name: string): void {
    const found = this.kept.get(name);
    if (!found) return;
    this.bytes -= found.bytes;
    this.kept.delete(name);
  }

  /** Lets go of what nobody would be given any more. */
  sweep(): void {
    for (const [name, each] of [...this.kept]) if (this.isOld(each)) this.drop(name);
  }

  private readonly isOld = ({ sinceMs }: Kept<Value>): boolean => this.ageMs() - sinceMs >= this.limits.mostMs;
}
