import type { CopiedLog } from '../ledger/copied-log.port';
import type { EventStore, Position, StoredEvent } from '../ledger/event-store.port';
import { differingIn } from './same-event';

/** Events read and written at a time: some 700 KB. */
export const COPY_PAGE_EVENTS = 1_000;

export type ReadableLog = Pick<EventStore, 'readAll'>;
/** How far a copy is: the position in the old store, and events since the beginning of the log. */
export type CopyProgress = (position: Position, events: number) => void;

export interface Copied {
  readonly events: number;
  /** Of them, how many an earlier run had copied. */
  readonly found: number;
  /** Of the last event, in the old store. */
  readonly position: Position;
}

/** What stands in the new store is no copy of the log: another log's, or somebody wrote into one of the two. */
export class LogsDiffer extends Error {}

/** Copies a log behind what was copied of it before, which is compared first: nothing is believed for having been written. */
export class LogCopy {
  constructor(
    private readonly source: ReadableLog,
    private readonly target: ReadableLog,
    private readonly into: CopiedLog,
  ) {}

  /** @throws LogsDiffer, CopyDisturbed */
  async run(progress: CopyProgress): Promise<Copied> {
    let [events, position] = [0, 0n];
    for await (const [original] of this.inStep()) [events, position] = [events + 1, original.position];
    const found = events;
    for await (const page of pagesOf(this.source, position)) {
      await this.into.add(page);
      [events, position] = [events + page.length, page.at(-1)!.position];
      progress(position, events);
    }
    return { events, found, position };
  }

  /** Each event with its copy, in order, up to where the copy ends. @throws LogsDiffer */
  async *inStep(): AsyncGenerator<readonly [original: StoredEvent, copied: StoredEvent]> {
    const originals = eventsOf(this.source);
    for await (const copied of eventsOf(this.target)) {
      const { value: original } = await originals.next();
      if (!original)
        throw new LogsDiffer(
          `the new store has more than the log: ${copied.stream} revision ${copied.revision} at its position ${copied.position}`,
        );
      const field = differingIn(original, copied);
      if (field !== undefined)
        throw new LogsDiffer(
          `the event at position ${copied.position} of the new store is not that at ${original.position} of the old one: ${field} differs (${original.stream} revision ${original.revision}). Somebody wrote into one of the two, or a copy was broken off out of order: begin it again in an empty store, or under another ESDB_LEDGER`,
        );
      yield [original, copied];
    }
  }
}

async function* eventsOf(log: ReadableLog): AsyncGenerator<StoredEvent, undefined> {
  for await (const page of pagesOf(log, 0n)) yield* page;
}

/** The next page comes while this one is written, or looked at. */
async function* pagesOf(log: ReadableLog, after: Position): AsyncGenerator<readonly StoredEvent[], undefined> {
  let page = await log.readAll(after, COPY_PAGE_EVENTS);
  while (page.length > 0) {
    const next = log.readAll(page.at(-1)!.position, COPY_PAGE_EVENTS);
    next.catch(() => undefined); // Told by whoever awaits it.
    yield page;
    page = await next;
  }
}
