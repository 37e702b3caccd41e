/** The first batch of a reader, and of one that has reached the head: written before anybody waits for it. */
export const LIVE_BATCH_EVENTS = 256;
/** While catching up: larger batches write fuller statements, but from here on they are no faster, and their pages outlive the young generation of the heap. */
export const CATCH_UP_BATCH_EVENTS = 4_000;
/** Rows that all readers who catch up keep between batches: some 30 MB, and for one alone most of what its next batch asks for. */
const CATCH_UP_ROWS = 32_000;
/** The same for each near the head, where a batch is small and memory is wanted elsewhere. */
const LIVE_ROWS = 1_000;
/** So many readers have full pages; more of them share what these would have. With half of it twenty readers took a fifth longer. */
const AT_FULL_SIZE = 8;
/** So many readers read a page ahead. */
const READING_AHEAD = 4;

/**
 * What the readers of one instance that are behind may hold together. After a long import all of them are, at the same time.
 * Nobody waits for room, for each has a share at any time: whoever goes on with less cannot stand in another's way.
 */
export class CatchUpRoom {
  private readonly behind = new Set<object>();

  enter(reader: object): void {
    this.behind.add(reader);
  }

  leave(reader: object): void {
    this.behind.delete(reader);
  }

  /** Rows that each reader who is behind keeps between two batches. */
  get rows(): number {
    return Math.max(LIVE_ROWS, Math.floor(CATCH_UP_ROWS / Math.max(1, this.behind.size)));
  }

  /** Near the head. */
  readonly liveRows = LIVE_ROWS;

  /** The most events for which a reader asks at once. */
  get events(): number {
    return Math.max(
      LIVE_BATCH_EVENTS,
      Math.min(CATCH_UP_BATCH_EVENTS, Math.floor((CATCH_UP_BATCH_EVENTS * AT_FULL_SIZE) / Math.max(1, this.behind.size))),
    );
  }

  /** Pages are not read before they are wanted: while one reader waits for its own, the others have work. */
  get isCrowded(): boolean {
    return this.behind.size > READING_AHEAD;
  }
}
