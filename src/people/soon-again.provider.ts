/** What is asked for now is done so soon, together with what is asked for meanwhile. */
const SOON_MS = 50;
/** A work that takes long (an end that another holds, rows that a backup still sees) rests for so many times as long before it is done again. */
const RESTS = 4;
/** Behind a fault. */
const AGAIN_MS = 5_000;
/** How long an orderly end waits for the last time. */
const LAST_MS = 5_000;

/** Where a program has its time from. */
export interface Time {
  nowMs(): number;
  /** Calls once so much has passed, without holding up a program that wants to end; gives what takes the call back. */
  after(ms: number, call: () => void): () => void;
}
const OF_THE_PROGRAM: Time = {
  nowMs: () => performance.now(),
  after: (ms, call) => {
    const timer = setTimeout(call, ms).unref();
    return () => clearTimeout(timer);
  },
};

/**
 * A work in the background, soon after it was asked for and never twice at once: however slow it is, it takes one connection. A fault is told once, and the work
 * tried again until it is done or this ends.
 */
export class SoonAgain {
  private takeBack: (() => void) | undefined;
  private running: Promise<void> | undefined;
  private isAsked = false;
  private isOver = false;
  private isStuck = false;

  constructor(
    private readonly work: () => Promise<void>,
    private readonly tell: (fault: Error) => void,
    private readonly time: Time = OF_THE_PROGRAM,
  ) {}

  ask(): void {
    this.isAsked = true;
    if (!this.running) this.start(SOON_MS);
  }

  /** Once more, with nobody to ask after it; not waited for without end. */
  async end(): Promise<void> {
    this.isOver = true;
    this.takeBack?.();
    const last = (this.running ?? Promise.resolve()).then(() => this.done());
    await new Promise<void>((resolve) => {
      const enough = this.time.after(LAST_MS, resolve);
      void last.then(() => {
        enough();
        resolve();
      });
    });
  }

  private start(afterMs: number): void {
    if (!this.isOver) this.takeBack ??= this.time.after(afterMs, () => void (this.running = this.run()));
  }

  private async run(): Promise<void> {
    [this.takeBack, this.isAsked] = [undefined, false];
    const beganMs = this.time.nowMs();
    const isDone = await this.done();
    this.running = undefined;
    if (!isDone) this.start(AGAIN_MS);
    else if (this.isAsked) this.start(Math.max(SOON_MS, (this.time.nowMs() - beganMs) * RESTS));
  }

  private async done(): Promise<boolean> {
    try {
      await this.work();
      this.isStuck = false;
    } catch (fault) {
      if (!this.isStuck) this.tell(fault as Error);
      this.isStuck = true;
    }
    return !this.isStuck;
  }
}
