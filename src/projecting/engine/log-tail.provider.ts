import { setTimeout } from 'node:timers/promises';
import { sameForAll } from '../../kernel/together';
import { versionedName } from '../../kernel/versioned-name';
import type { EventStore, FactInFull, FactPage, FactsAsked, FactsInFullAsked, Position } from '../../ledger/event-store.port';
import { ReadingPace } from './reading-pace';

/** Events read at once: as many as a reader near the head asks for. */
export const TAIL_PAGE_EVENTS = 256;
/** Events and characters kept for readers that are a little slower; those further behind read by themselves. */
const KEPT_EVENTS = 1_024;
const KEPT_CHARACTERS = 4_000_000;
/** Without news of an append the end is looked at anew after so long: whoever waits for nothing but a word that was lost asks every second. */
const LOOK_AGAIN_MS = 500;

interface Chunk {
  readonly after: Position;
  readonly page: FactPage<FactInFull>;
  readonly count: number;
  readonly characters: number;
  readonly byName: ReadonlyMap<string, readonly FactInFull[]>;
}

/**
 * The newest events of the log, read once for all readers that stand near its head, instead of once for each of them: of some
 * ninety, an event concerns a few (ADR 164). Who is further behind asks the store as before.
 */
export class LogTail {
  private chunks: Chunk[] = [];
  private names: ReadonlySet<string> = new Set();
  /** Where the chunks begin and end; undefined before the first reading. */
  private span: { readonly from: Position; readonly end: Position } | undefined;
  private isFull = false;
  private hasNews = true;
  private lookedMs = 0;
  private readonly pace = new ReadingPace();
  private readonly readings = sameForAll(() => this.readOn());

  constructor(
    private readonly store: Pick<EventStore, 'readFacts' | 'head'>,
    private readonly nowMs: () => number = () => performance.now(),
  ) {}

  async readFacts(asked: FactsInFullAsked): Promise<FactPage<FactInFull>>;
  async readFacts(asked: FactsAsked): Promise<FactPage>;
  async readFacts(asked: FactsAsked): Promise<FactPage> {
    this.learn(asked.names);
    // Whoever stands in the middle of it has something to do already.
    if (!this.span || asked.after >= this.span.end) await this.readings.add();
    return this.pageOf(asked) ?? this.store.readFacts(asked);
  }

  /** Something was appended: to be told before those are woken who then ask for it. */
  appended(): void {
    this.hasNews = true;
  }

  /** Readers that have done their part ask one after the other, mostly for what nobody has appended: nothing is read for them. */
  private get mayHaveGrown(): boolean {
    return this.hasNews || this.isFull || this.nowMs() - this.lookedMs >= LOOK_AGAIN_MS;
  }

  /** A new name was not asked for before: what is kept tells nothing of it. */
  private learn(names: readonly string[]): void {
    if (names.every((name) => this.names.has(name))) return;
    this.names = new Set([...this.names, ...names]);
    this.chunks = [];
    if (this.span) this.span = { from: this.span.end, end: this.span.end };
  }

  private async readOn(): Promise<void> {
    if (!this.span) {
      const { position } = await this.store.head();
      this.span = { from: position, end: position };
      return;
    }
    if (!this.mayHaveGrown) return;
    const pauseMs = this.isFull ? 0 : this.pace.pauseMs(this.nowMs());
    if (pauseMs > 0) await setTimeout(pauseMs);
    const [{ end: after }, names] = [this.span, this.names];
    const page = await this.look(after, names);
    this.isFull = page.isFull;
    const count = page.countTo(page.last);
    this.pace.read(count, this.lookedMs);
    if (page.last !== after) this.keep({ after, page, count, ...indexed(page.facts) }, names === this.names);
  }

  /** What is appended while this is under way is news again. */
  private async look(after: Position, names: ReadonlySet<string>): Promise<FactPage<FactInFull>> {
    [this.hasNews, this.lookedMs] = [false, this.nowMs()];
    try {
      return await this.store.readFacts({ after, limit: TAIL_PAGE_EVENTS, names: [...names], inFull: true });
    } catch (fault) {
      this.hasNews = true;
      throw fault;
    }
  }

  /** A page that was asked for without one of the names is not kept. */
  private keep(chunk: Chunk, isComplete: boolean): void {
    this.chunks = isComplete ? within([...this.chunks, chunk]) : [];
    this.span = { from: this.chunks[0]?.after ?? chunk.page.last, end: chunk.page.last };
  }

  /** Undefined where this begins only later, or comes in larger pieces than asked for. */
  private pageOf({ after, limit, names }: FactsAsked): FactPage<FactInFull> | undefined {
    if (!this.span || after < this.span.from || after > this.span.end) return undefined;
    const ahead = this.chunks.filter(({ page }) => page.last > after);
    const taken: Chunk[] = [];
    let events = 0;
    for (const chunk of ahead) {
      events += chunk.count - before(chunk, after);
      if (events > limit) break;
      taken.push(chunk);
    }
    if (ahead.length > 0 && taken.length === 0) return undefined;
    return {
      facts: taken.flatMap((chunk) => factsIn(chunk, names)).filter(({ position }) => position > after),
      last: taken.at(-1)?.page.last ?? after,
      countTo: (position) => taken.reduce((sum, chunk) => sum + Math.max(0, chunk.page.countTo(position) - before(chunk, after)), 0),
      isFull: taken.length < ahead.length || (ahead.length > 0 && this.isFull),
    };
  }
}

/** Events of a chunk that whoever stands there has seen. */
const before = ({ after: from, page }: Chunk, after: Position): number => (after <= from ? 0 : page.countTo(after));

function factsIn({ byName }: Chunk, names: readonly string[]): readonly FactInFull[] {
  const lists = names.flatMap((name) => [byName.get(name) ?? []]).filter(({ length }) => length > 0);
  if (lists.length < 2) return lists[0] ?? [];
  return lists.flat().sort((a, b) => (a.position < b.position ? -1 : 1));
}

function indexed(facts: readonly FactInFull[]): Pick<Chunk, 'byName' | 'characters'> {
  const byName = new Map<string, FactInFull[]>();
  let characters = 0;
  for (const fact of facts) {
    const [name] = versionedName(fact.type);
    const own = byName.get(name);
    if (own) own.push(fact);
    else byName.set(name, [fact]);
    characters += fact.data.length + fact.metadata.length;
  }
  return { byName, characters };
}

/** The newest of them that fit; always the last. */
function within(chunks: readonly Chunk[]): Chunk[] {
  let [events, characters, first] = [0, 0, chunks.length];
  while (first > 0) {
    const chunk = chunks[first - 1]!;
    [events, characters] = [events + chunk.count, characters + chunk.characters];
    if (first < chunks.length && (events > KEPT_EVENTS || characters > KEPT_CHARACTERS)) break;
    first -= 1;
  }
  return chunks.slice(first);
}

/** The same store, in which readers of the log share what they read of its end. */
export function withSharedTail(store: EventStore): EventStore {
  const tail = new LogTail(store);
  return {
    append: (append) => store.append(append),
    appendEach: (appends) => store.appendEach(appends),
    readStream: (stream, from) => store.readStream(stream, from),
    readStreams: (streams) => store.readStreams(streams),
    readAll: (after, limit) => store.readAll(after, limit),
    readFacts: tail.readFacts.bind(tail),
    onAppended: (wake) =>
      store.onAppended(() => {
        tail.appended();
        wake();
      }),
    head: () => store.head(),
    hiddenStreams: () => store.hiddenStreams(),
    get queued() {
      return store.queued;
    },
  };
}
