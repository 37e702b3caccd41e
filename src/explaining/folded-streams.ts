import type { Fact } from '../kernel/event-type';
import type { Fold, StreamName } from '../kernel/fold';
import type { EventStore, StoredEvent } from '../ledger/event-store.port';
import { recordedOf } from '../ledger/recorded';

/** Streams kept at a time: a batch with its candidacies and what these lean on, without holding a large log in memory. */
const MAX_STREAMS = 4_096;

interface Followed {
  events: readonly StoredEvent[];
  /** The newest state, by fold; asked for in rising order it is carried on, never folded from the start again. */
  readonly states: Map<Fold<unknown>, { revision: number; state: unknown }>;
}

/** What streams said at a revision, for a reader who walks the log from its beginning. */
export class FoldedStreams {
  private readonly followed = new Map<StreamName, Followed>();

  constructor(private readonly store: EventStore) {}

  /** The events up to the newest; at least up to `revision` where the stream is so long. */
  async history(stream: StreamName, revision: number): Promise<readonly StoredEvent[]> {
    return (await this.upTo(stream, revision)).events;
  }

  /** The state after the event at `revision`; the initial one for -1. */
  async stateAt(fold: Fold<unknown>, stream: StreamName, revision: number): Promise<unknown> {
    const { events, states } = await this.upTo(stream, revision);
    const known = states.get(fold);
    const start = known && known.revision <= revision ? known : { revision: -1, state: fold.initial };
    let { state } = start;
    for (const event of events.slice(start.revision + 1, revision + 1)) state = fold.evolve(state, recordedOf(event) as unknown as Fact);
    states.set(fold, { revision, state });
    return state;
  }

  private async upTo(stream: StreamName, revision: number): Promise<Followed> {
    const known: Followed = this.followed.get(stream) ?? { events: [], states: new Map() };
    if (known.events.length <= revision) known.events = [...known.events, ...(await this.store.readStream(stream, known.events.length))];
    // The one used last stands last, so that the first is the one to let go.
    this.followed.delete(stream);
    this.followed.set(stream, known);
    if (this.followed.size > MAX_STREAMS) this.followed.delete(this.followed.keys().next().value as StreamName);
    return known;
  }
}
