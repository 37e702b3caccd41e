/** Events are counted for about so long, each weighing less the longer ago it was read. */
const COUNTED_MS = 100;
/** From so many counted on (80 a second) readers take some at once, from so many (640) more: commands go before them. Below that every event is read at once. */
const STEADY_EVENTS = 8;
const STEADY_PAUSE_MS = 10;
const BUSY_EVENTS = 64;
const BUSY_PAUSE_MS = 50;

/**
 * How soon after one reading of the log's end the next one may begin. Each costs the database a statement and a commit for every read
 * model that it concerns, and the process a turn of every reader, whether it brings one event or a hundred (ADR 189).
 */
export class ReadingPace {
  private counted = 0;
  private readMs = 0;

  /** A reading that began then has brought so many events. */
  read(events: number, beganMs: number): void {
    this.counted = this.countedAt(beganMs) + events;
    this.readMs = beganMs;
  }

  /** How long the next one waits. */
  pauseMs(nowMs: number): number {
    const counted = this.countedAt(nowMs);
    const pauseMs = counted >= BUSY_EVENTS ? BUSY_PAUSE_MS : counted >= STEADY_EVENTS ? STEADY_PAUSE_MS : 0;
    return Math.max(0, this.readMs + pauseMs - nowMs);
  }

  private countedAt(nowMs: number): number {
    return this.counted * Math.exp((this.readMs - nowMs) / COUNTED_MS);
  }
}
