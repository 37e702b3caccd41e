import { CATCH_UP_BATCH_EVENTS, CatchUpRoom, LIVE_BATCH_EVENTS } from './catch-up-room';

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

  constructor(private readonly room = new CatchUpRoom()) {}

  get size(): number {
    return Math.min(this.events, this.room.events);
  }

  took({ isFull, bytes, ms }: BatchTaken): void {
    if (!isFull) this.events = LIVE_BATCH_EVENTS;
    else if (ms > SLOW_BATCH_MS || bytes > PAGE_BYTES) this.narrow(this.size);
    else if (ms * 2 <= SLOW_BATCH_MS && bytes * 2 <= PAGE_BYTES) this.events = Math.min(this.size * 2, CATCH_UP_BATCH_EVENTS);
  }

  narrow(taken: number): void {
    this.events = Math.max(1, Math.floor(taken / 2));
  }
}
