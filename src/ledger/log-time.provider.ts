import type { Instant } from '../kernel/instant';
import type { EventStore, Position } from './event-store.port';

/** Answers kept: moments that auditors ask about come again and again, and where the log then ended never changes. */
const MAX_KEPT = 1_000;

/** Where the log ended at a moment (decision 11): the largest position whose time is not later. */
export class LogTime {
  private readonly kept = new Map<Instant, Position>();

  constructor(private readonly store: EventStore) {}

  async positionAt(moment: Instant): Promise<Position> {
    const known = this.kept.get(moment);
    if (known !== undefined) return known;
    const head = await this.store.head();
    if (head.at === null || head.at <= moment) return head.position;
    return this.keep(moment, await this.search(moment, head.position));
  }

  /** By halves, since times rise with positions: what lies at `low` is not later, what follows after `high` is. */
  private async search(moment: Instant, head: Position): Promise<Position> {
    let [low, high] = [0n, head];
    while (low < high) {
      const middle = low + (high - low) / 2n;
      const [next] = await this.store.readAll(middle, 1);
      if (next && next.at <= moment) low = next.position;
      else high = middle;
    }
    return low;
  }

  private keep(moment: Instant, position: Position): Position {
    const oldest = this.kept.keys().next();
    if (this.kept.size >= MAX_KEPT && !oldest.done) this.kept.delete(oldest.value);
    this.kept.set(moment, position);
    return position;
  }
}
