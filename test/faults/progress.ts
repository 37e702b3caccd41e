/** Nothing that these faults cause lasts so long; whoever waits longer has found something. */
const STANDSTILL_MS = 180_000;

interface Waiting {
  readonly at: number;
  readonly resolve: () => void;
  readonly reject: (reason: Error) => void;
  readonly timer: NodeJS.Timeout;
}

/** Counts what happens, so that a fault strikes after so many more answers: by the work, not by the clock. */
export class Progress {
  private count = 0;
  private readonly waiting = new Set<Waiting>();
  private abandoned: Error | undefined;

  get total(): number {
    return this.count;
  }

  step(): void {
    this.count += 1;
    for (const waiter of [...this.waiting].filter(({ at }) => at <= this.count)) this.release(waiter).resolve();
  }

  /** Whoever works has given up: nobody need wait for answers any more. */
  abandon(reason: Error): void {
    this.abandoned = reason;
    for (const waiter of this.waiting) this.release(waiter).reject(reason);
  }

  /** Comes back after so many more steps. */
  more(steps: number): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.abandoned) return reject(this.abandoned);
      const stuck = (): void =>
        reject(new Error(`nothing was answered any more after ${this.count} answers, for ${STANDSTILL_MS / 1_000} s`));
      this.waiting.add({ at: this.count + steps, resolve, reject, timer: setTimeout(stuck, STANDSTILL_MS) });
    });
  }

  private release(waiter: Waiting): Waiting {
    clearTimeout(waiter.timer);
    this.waiting.delete(waiter);
    return waiter;
  }
}
