import { type Instant, instantOfMicros, microsOf } from '../../kernel/instant';

export const justAfter = (at: Instant): Instant => instantOfMicros(microsOf(at) + 1n);
/** Instants are compared as text: they have one form, in which text order is time order. */
const later = (own: Instant, last: Instant | null): Instant => (last === null || own > last ? own : justAfter(last));

/** Times given to events that are on their way. */
export interface Offer {
  readonly times: readonly Instant[];
  /** They were written, and what comes now lies above them; or they never will be, as far as is known, and it need not. */
  over(wereWritten: boolean): void;
}

/**
 * The time of one writer's events. EventStoreDB has no lock under which a time could be fixed (decision 8), so each
 * writer makes its own rise: above the clock's last reading, above all that is on its way and above all it has read.
 */
export class RisingClock {
  private seen: Instant | null = null;
  /** The last time of each offer, rising. */
  private readonly onTheWay = new Set<{ readonly last: Instant | null }>();
  /** Above all others while it is on the way itself. */
  private newest: { readonly last: Instant | null } = { last: null };

  offer(now: Instant, count: number): Offer {
    let last = this.highest();
    const times = Array.from({ length: count }, () => (last = later(now, last)));
    const own = (this.newest = { last });
    this.onTheWay.add(own);
    const over = (wereWritten: boolean): void => {
      this.onTheWay.delete(own);
      if (wereWritten && last !== null) this.observe(last);
    };
    return { times, over };
  }

  /** Whatever any writer was seen to have written lies before what comes now. */
  observe(at: Instant): void {
    if (this.seen === null || at > this.seen) this.seen = at;
  }

  private highest(): Instant | null {
    let highest = this.seen;
    const risen = this.onTheWay.has(this.newest) ? [this.newest] : this.onTheWay;
    for (const { last } of risen) if (last !== null && (highest === null || last > highest)) highest = last;
    return highest;
  }
}

/**
 * The time of the log: the running maximum over all writers, a microsecond apart at least. Writers that have not seen
 * each other's last events can cross by as much as their clocks differ; readers of the log never see time step back.
 */
export class RunningTime {
  constructor(private last: Instant | null = null) {}

  after(own: Instant): Instant {
    return (this.last = later(own, this.last));
  }
}
