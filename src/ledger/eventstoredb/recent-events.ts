import type { Instant } from '../../kernel/instant';
import type { Position, StoredEvent } from '../event-store.port';
import type { ToldEvent } from './told-event.adapter';

/** Enough that a reader who keeps up never asks the server for what another has just read; more than two of the projections' pages. */
const KEPT_EVENTS = 4_096;
const KEPT_CHARACTERS = 16 * 1024 * 1024;

/** An event at the time of the log; its texts are made once, for the first who reads it. */
interface Kept {
  readonly position: Position;
  readonly characters: number;
  readonly at: Instant;
  event: Pick<ToldEvent, 'stored'> | StoredEvent;
}

/** The end of the log without a gap, as far as it was read: some thirty readers of one process follow it. */
export class RecentEvents {
  private events: Kept[] = [];
  private characters = 0;
  /** Every event after this position, up to the last one kept, is kept. */
  private start: Position = 0n;

  /** Begins anew with events that have none before them but those up to `start`. */
  restart(start: Position): void {
    [this.events, this.characters, this.start] = [[], 0, start];
  }

  /** The event that follows the last one. */
  add(event: Pick<ToldEvent, 'position' | 'characters' | 'stored'>, at: Instant): void {
    const { position, characters } = event;
    this.events.push({ position, characters, at, event });
    this.characters += characters;
    // In larger steps: what is dropped one by one moves all the rest each time.
    if (this.events.length > 2 * KEPT_EVENTS || this.characters > 2 * KEPT_CHARACTERS) this.drop();
  }

  /** The next events after a position, at most `limit`; undefined where it lies before all that is kept. */
  after(position: Position, limit: number): readonly StoredEvent[] | undefined {
    if (position < this.start) return undefined;
    const first = this.indexAfter(position);
    return this.events.slice(first, first + limit).map(read);
  }

  private drop(): void {
    let dropped = 0;
    for (; this.events.length - dropped > KEPT_EVENTS || this.characters > KEPT_CHARACTERS; dropped += 1)
      this.characters -= (this.events[dropped] as Kept).characters;
    this.start = (this.events[dropped - 1] as Kept).position;
    this.events = this.events.slice(dropped);
  }

  /** By halving: the events rise by position. */
  private indexAfter(position: Position): number {
    let [low, high] = [0, this.events.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.events[middle] as Kept).position > position) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

function read(kept: Kept): StoredEvent {
  if ('stored' in kept.event) kept.event = { ...kept.event.stored(), at: kept.at };
  return kept.event;
}
