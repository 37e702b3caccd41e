interface Sweepable {
  readonly size: number;
  /** Lets go of what nobody would be given any more. */
  sweep(): void;
}
interface Timers<Timer> {
  setTimeout(then: () => void, afterMs: number): Timer;
  clearTimeout(timer: Timer | undefined): void;
}

/** Sweeps what is kept for a while also where nobody ever asks again: so often, while anything is there, and never while nothing is. Holds no program up that wants to end. */
export class SweptLater<Timer extends { unref(): unknown }> {
  private next: Timer | undefined;

  constructor(
    private readonly kept: Sweepable,
    private readonly everyMs: number,
    private readonly timers: Timers<Timer>,
  ) {}

  /** To be called whenever something is kept. */
  wake(): void {
    if (this.next) return;
    this.next = this.timers.setTimeout(() => this.sweep(), this.everyMs);
    this.next.unref();
  }

  stop(): void {
    this.timers.clearTimeout(this.next);
    this.next = undefined;
  }

  private sweep(): void {
    this.next = undefined;
    this.kept.sweep();
    if (this.kept.size > 0) this.wake();
  }
}
