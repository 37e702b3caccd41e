import type { StreamName } from '../../kernel/fold';
import { instantOfMicros, microsOf } from '../../kernel/instant';
import type {
  Append,
  AppendOutcome,
  Appended,
  EventStore,
  FactInFull,
  FactPage,
  FactsAsked,
  Head,
  HiddenStream,
  Position,
  StoredEvent,
  Unsubscribe,
} from '../event-store.port';
import { isAppendError, RevisionConflict } from '../event-store.port';
import { factsAmong } from '../facts-among';
import { checkStorable } from '../storable-append';

/** The whole promise of the port in one process and no file, for specs. It has no queue, so it is never overloaded. */
export class InMemoryEventStore implements EventStore {
  /** An append is there when it is asked for. */
  readonly queued = 0;
  private readonly log: StoredEvent[] = [];
  private readonly streams = new Map<StreamName, StoredEvent[]>();
  private readonly wakes = new Set<() => void>();

  async append(append: Append): Promise<Appended> {
    checkStorable(append);
    const appended = this.alreadyAppended(append) ?? this.add(append);
    this.wakes.forEach((wake) => queueMicrotask(wake));
    return appended;
  }

  async appendEach(appends: readonly Append[]): Promise<readonly AppendOutcome[]> {
    const outcomes: AppendOutcome[] = [];
    for (const append of appends) outcomes.push(await this.append(append).catch(asOutcome));
    return outcomes;
  }

  async readStream(stream: StreamName, fromRevision = 0): Promise<readonly StoredEvent[]> {
    return (this.streams.get(stream) ?? []).slice(fromRevision);
  }

  async readStreams(streams: readonly StreamName[]): Promise<ReadonlyMap<StreamName, readonly StoredEvent[]>> {
    const found = streams.filter((stream) => this.streams.has(stream));
    return new Map(found.map((stream) => [stream, [...(this.streams.get(stream) as StoredEvent[])]]));
  }

  async readAll(after: Position, limit: number): Promise<readonly StoredEvent[]> {
    return this.log.slice(Number(after), Number(after) + limit);
  }

  async readFacts(asked: FactsAsked): Promise<FactPage<FactInFull>> {
    return factsAmong(await this.readAll(asked.after, asked.limit), asked);
  }

  onAppended(wake: () => void): Unsubscribe {
    // The same function given twice is two subscriptions.
    const own = (): void => wake();
    this.wakes.add(own);
    return async () => void this.wakes.delete(own);
  }

  async head(): Promise<Head> {
    return { position: BigInt(this.log.length), at: this.log.at(-1)?.at ?? null };
  }

  async hiddenStreams(): Promise<readonly HiddenStream[]> {
    return [];
  }

  private add({ stream, expected, events, now }: Append): Appended {
    const history = this.streams.get(stream) ?? [];
    const actual = history.length - 1;
    if (actual !== lastRevision(expected)) throw new RevisionConflict(stream, expected, actual);
    for (const event of events) {
      const stored = { ...event, stream, revision: history.length, position: BigInt(this.log.length + 1), at: this.nextAt(now) };
      this.log.push(Object.freeze(stored));
      history.push(stored);
    }
    this.streams.set(stream, history);
    return appendedUpTo(history.at(-1) as StoredEvent);
  }

  /** The same append twice is one append: its ids stand where it would have put them. */
  private alreadyAppended({ stream, expected, events }: Append): Appended | null {
    const first = lastRevision(expected) + 1;
    const there = (this.streams.get(stream) ?? []).slice(first, first + events.length);
    const isOurs = there.length === events.length && there.every((event, index) => event.id === events[index]?.id);
    return isOurs ? appendedUpTo(there.at(-1) as StoredEvent) : null;
  }

  private nextAt(now: Append['now']): Append['now'] {
    const last = this.log.at(-1);
    return last && last.at >= now ? instantOfMicros(microsOf(last.at) + 1n) : now;
  }
}

const lastRevision = (expected: Append['expected']): number => (expected === 'no-stream' ? -1 : expected);
const appendedUpTo = ({ revision, position, at }: StoredEvent): Appended => ({ outcome: 'appended', revision, position, at });

function asOutcome(error: unknown): AppendOutcome {
  if (isAppendError(error)) return { outcome: 'failed', error };
  throw error;
}
