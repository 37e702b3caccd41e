import type { Instant } from '../../kernel/instant';
import type { Head, Position, StoredEvent } from '../event-store.port';
import { ComingWords } from './coming-words';
import { EndOfLog, timeBefore } from './end-of-log.adapter';
import { SMALLEST_EVENT_BYTES } from './envelope.adapter';
import { Kept } from './kept';
import { Lead } from './lead';
import { type LogReader, unlessUnreadable } from './log-reader.adapter';
import { RecentEvents } from './recent-events';
import { RunningTime } from './rising-clock';
import { SendingAhead } from './sending-ahead';
import type { ToldEvent } from './told-event.adapter';
import { withinTime } from './watchdog.adapter';

/** Where an event stands in the log, and at what time of the log. */
export interface Place {
  readonly id: string;
  readonly position: Position;
  readonly at: Instant;
}

/** Events asked for at a time when catching up with the head, and how often. */
const [PAGE_EVENTS, MAX_PAGES] = [512, 64];
/** Places kept from the head backwards, more than are under way at once; and ends of pages, for whoever reads on from them. */
const [KEPT_PLACES, KEPT_ENDS] = [8_192, 256];
/** Longer than this a place is not waited for where the server tells of every event by itself: it is read, and what follows too until the server is ahead again. */
const FED_MS = 50;
/** Farther behind than this, and by more than a page of events of this ledger, the timeline does not read on but begins anew near the head: 2 MiB are some 3,000 events. */
const MAX_GAP_BYTES = 2n * 1024n * 1024n;

/**
 * The time of the log, for whoever reads it and for those who ask when their append was written. The server tells where it stands but
 * not whether it was written now or by an earlier try with an earlier time, nor what stands before it; what is read here says so, for all who
 * ask meanwhile in one reading.
 */
export class Timeline {
  private last: Place | null = null;
  private reading: Promise<number> | null = null;
  private nextReading: Promise<number> | null = null;
  private readonly recent = new RecentEvents();
  private readonly places = new Kept<Position, Place>(KEPT_PLACES);
  private readonly ends = new Kept<Position, Instant>(KEPT_ENDS);
  private readonly words = new ComingWords();
  private hasBegun = false;
  private isFed = false;
  private isFedLate = false;
  private readonly lead = new Lead(SMALLEST_EVENT_BYTES);
  /** Is told what became of what was sent. */
  readonly ahead = new SendingAhead(this.lead, (position) => this.place(position));

  constructor(
    private readonly reader: LogReader,
    private readonly observe: (at: Instant) => void,
  ) {}

  /** Reads the end of the log, once there is one; behind another program's event nobody is told a time, and what is appended there rises by this writer's own clock. */
  async begin(): Promise<void> {
    if (this.last === null) await this.readNext(0n).catch(unlessUnreadable(null));
    this.hasBegun = true;
  }

  /** Comes back when the log is known so far that whoever reads it finds the same times: before so many events are given theirs. */
  beforeSending(events: number): Promise<void> {
    return this.hasBegun ? this.ahead.begin(events) : this.begin().then(() => this.ahead.begin(events));
  }

  /** From where whoever is fed with all that follows misses nothing; null while nothing was read. */
  get end(): Position | null {
    return this.last?.position ?? null;
  }

  /** Every event after a place that was read comes here by itself from now on; or no longer. */
  feeding(isFed: boolean): void {
    this.isFed = isFed;
    this.isFedLate = false;
  }

  /** The event that follows what was given before; what was read meanwhile is known already. */
  fed(event: ToldEvent): void {
    if (this.last === null || event.position <= this.last.position) return;
    this.isFedLate = false;
    this.add(event, new RunningTime(this.last.at));
  }

  /** The place at a position, where the log was read not long ago; null for what is older, and behind another program's event, where no reading leads on. Throws StoreUnreadable alone. */
  async place(position: Position): Promise<Place | null> {
    if (this.isFed && !this.isFedLate && this.last !== null && this.isBehind(position)) await this.told(position);
    for (let pages = 0; pages < MAX_PAGES && this.isBehind(position); pages += 1) {
      const isMine = this.reading === null;
      const read = await this.readNext(position).catch(unlessUnreadable(null));
      if (read === null || (read === 0 && isMine)) break;
    }
    return this.places.get(position) ?? null;
  }

  /** Of an event that is not kept: by those before it. */
  async timeOf({ position, at }: Pick<ToldEvent, 'position' | 'at'>): Promise<Instant> {
    return (await timeBefore(this.reader, position)).after(at);
  }

  /** Whether an event there is not known yet, for it was written a moment ago. */
  isBehind(position: Position): boolean {
    return this.last === null || this.last.position < position;
  }

  /** What is known without reading. */
  known(position: Position): Instant | undefined {
    return this.places.get(position)?.at ?? this.ends.get(position);
  }

  async head(): Promise<Head> {
    const [last] = await this.reader.before('end', 1);
    if (!last) return { position: 0n, at: null };
    return { position: last.position, at: (await this.place(last.position))?.at ?? (await this.timeOf(last)) };
  }

  /** The next events of the log, at the times of the log. */
  async after(position: Position, limit: number): Promise<readonly StoredEvent[]> {
    return (await this.recentAfter(position, limit)) ?? this.readAfter(position, limit);
  }

  /**
   * Near the head all readers of this process share what one has read. That fewer than the limit are all there are, only a
   * reading can tell that begins after the question; those who ask meanwhile share the next one.
   */
  private async recentAfter(position: Position, limit: number): Promise<readonly StoredEvent[] | undefined> {
    if (this.last === null) return undefined;
    for (let found = this.recent.after(position, limit), isAll = false; ; found = this.recent.after(position, limit)) {
      if (found === undefined || found.length === limit || isAll) return found;
      isAll = (await this.readAnew()) < PAGE_EVENTS;
    }
  }

  private readAnew(): Promise<number> {
    return (this.nextReading ??= Promise.resolve(this.reading)
      .catch(() => null)
      .then(() => {
        this.nextReading = null;
        return this.readNext(this.last?.position ?? 0n);
      }));
  }

  private async readAfter(position: Position, limit: number): Promise<readonly StoredEvent[]> {
    const told = await this.reader.after(position, limit);
    if (told.length === 0) return [];
    const known = this.known(position);
    const time = known ? new RunningTime(known) : await timeBefore(this.reader, (told[0] as ToldEvent).position);
    const events = told.map((event) => ({ ...event.stored(), at: time.after(event.at) }));
    const end = events.at(-1) as StoredEvent;
    this.ends.set(end.position, end.at);
    this.observe(end.at);
    return events;
  }

  /** One reading at a time, for all who wait for one. */
  private readNext(position: Position): Promise<number> {
    return (this.reading ??= this.readOn(position).finally(() => (this.reading = null)));
  }

  /** Reads on towards a position, at most a page; tells how much was read. */
  private async readOn(position: Position): Promise<number> {
    if (this.last === null) return this.beginAnew();
    // Also from afar: where another ledger's events lie between, few of these are missing.
    const events = await this.reader.after(this.last.position, PAGE_EVENTS);
    if (events.length === PAGE_EVENTS && position - this.last.position > MAX_GAP_BYTES) return this.beginAnew();
    this.addNew(events);
    return events.length;
  }

  /** Near the head; tells how much was read there. */
  private async beginAnew(): Promise<number> {
    const end = await EndOfLog.read(this.reader);
    const [time, [first]] = [end.timeBefore(this.last?.at ?? null), end.events];
    if (first) this.recent.restart(first.position - 1n);
    for (const event of end.events) this.add(event, time);
    return end.events.length;
  }

  /** What came by itself while these were read is known, and may reach farther. */
  private addNew(events: readonly ToldEvent[]): number {
    const unknown = events.filter(({ position }) => this.last === null || position > this.last.position);
    const time = new RunningTime(this.last?.at);
    for (const event of unknown) this.add(event, time);
    return unknown.length;
  }

  private add(event: ToldEvent, time: RunningTime): void {
    const [{ id, position }, at] = [event, time.after(event.at)];
    this.last = { id, position, at };
    this.lead.seen(event);
    this.places.set(position, this.last);
    this.recent.add(event, at);
    this.observe(at);
    this.words.tell(position);
  }

  /** Comes back when the event there has come, or is waited for no longer. */
  private async told(position: Position): Promise<void> {
    const come = this.words.of(position);
    await withinTime(FED_MS, `what stands at ${position}`, come).catch(() => (this.isFedLate = true));
    this.words.forget(position, come);
  }
}
