/** The first batch of a reader, and of one that has reached the head: written before anybody waits for it. */
export const LIVE_BATCH_EVENTS = 256;
/** While catching up: larger batches write fuller statements, but from here on they are no faster, and their pages outlive the young generation of the heap. */
export const CATCH_UP_BATCH_EVENTS = 4_000;
/** A page is this large at most, so that several projections side by side fit into a small machine's memory. */
const PAGE_BYTES = 4_000_000;
/** A batch that takes longer keeps whoever waits for its checkpoint too long. */
const SLOW_BATCH_MS = 500;

export interface BatchTaken {
  readonly isFull: boolean;
  readonly bytes: number;
  readonly ms: number;
}

/** How many events a reader asks for, by how it fared. */
export interface BatchSize {
  readonly size: number;
  took(taken: BatchTaken): void;
  /** Half of what was taken; also after a fault, to find the event that made it. */
  narrow(taken: number): void;
}

/** Few near the head, more with every full batch that was quick and small enough. */
export class AdaptiveBatch implements BatchSize {
  private events = LIVE_BATCH_EVENTS;

  get size(): number {
    return this.events;
  }

  took({ isFull, bytes, ms }: BatchTaken): void {
    if (!isFull) this.events = LIVE_BATCH_EVENTS;
    else if (ms > SLOW_BATCH_MS || bytes > PAGE_BYTES) this.narrow(this.events);
    else if (ms * 2 <= SLOW_BATCH_MS && bytes * 2 <= PAGE_BYTES) this.events = Math.min(this.events * 2, CATCH_UP_BATCH_EVENTS);
  }

  narrow(taken: number): void {
    this.events = Math.max(1, Math.floor(taken / 2));
  }
}
