import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Append, AppendError, Appended, AppendOutcome, Lane } from '../event-store.port';
import { OutcomeUnknown, StoreOverloaded } from '../event-store.port';
import { checkStorable } from '../storable-append';
import type { BatchWriter, Written } from './batch-writer.adapter';
import { Lanes, type QueueLimits, type Waiting } from '../lanes/lanes';
import type { Behind, OwnAppends } from './own-appends.adapter';

/** Ids, hashes and row headers of an event beside its texts; an estimate for the queue's limits. */
const EVENT_OVERHEAD_BYTES = 200;

/** An append that waits, and who waits for it. A class, since a hundred thousand a second are made. */
class Entry implements Waiting {
  readonly stream: string;
  readonly lane: Lane;
  readonly tenant: string | undefined;
  readonly eventCount: number;
  readonly bytes: number;

  constructor(
    readonly append: Append,
    readonly resolve: (appended: Appended) => void,
    readonly reject: (error: AppendError) => void,
  ) {
    this.stream = append.stream;
    this.lane = append.lane ?? 'interactive';
    this.tenant = append.tenant;
    this.eventCount = append.events.length;
    this.bytes = bytesOf(append);
  }
}

interface Late extends Behind {
  readonly entry: Entry;
}

/** A second batch keeps the server busy while the process answers and encodes for the first; a third would only wait. */
const MOST_UNDER_WAY = 2;
/** Appends that are worth a commit of their own behind another batch: fewer wait for its answer, and for company. */
const WORTH_A_COMMIT = 24;

/**
 * All appends of the process in one queue: while a batch is under way the next one gathers, and a batch is one statement
 * and one commit. This is where the speed is: a commit costs the same for one event as for five hundred.
 */
export class GroupCommit {
  private readonly lanes: Lanes<Entry>;
  private underWay = 0;
  private gathering = 0;
  private readonly committing = new Set<Promise<void>>();
  private readonly settling = new Set<Promise<void>>();
  private isClosed = false;

  constructor(
    limits: QueueLimits,
    private readonly writer: BatchWriter,
    private readonly ownAppends: OwnAppends,
    private readonly wake: () => void,
  ) {
    this.lanes = new Lanes(limits);
  }

  get length(): number {
    return this.lanes.size;
  }

  /** An append that finds nothing in flight goes at once, without waiting for company. */
  submit(append: Append): Promise<Appended> {
    return new Promise((resolve, reject) => {
      checkStorable(append);
      const entry = new Entry(append, resolve, reject);
      if (this.isClosed) return reject(new StoreOverloaded('the event store is closing'));
      if (!this.lanes.add(entry)) return reject(new StoreOverloaded('the queue of the event store is full'));
      this.start();
    });
  }

  /** Takes no more; comes back when everything taken before has its outcome. */
  async drain(): Promise<void> {
    this.isClosed = true;
    while (this.underWay + this.gathering + this.settling.size > 0) await Promise.all([...this.committing, ...this.settling]);
  }

  private start(): void {
    if (!this.mayStart()) return;
    const committing = this.commitOn().finally(() => this.committing.delete(committing));
    this.committing.add(committing);
  }

  private mayStart(): boolean {
    return this.gathering === 0 && (this.underWay === 0 || (this.underWay < MOST_UNDER_WAY && this.lanes.size >= WORTH_A_COMMIT));
  }

  /** One batch after the other, as long as there is one for which it is worth to go on. */
  private async commitOn(): Promise<void> {
    for (let batch = this.take(); batch.length > 0; batch = this.take()) {
      this.underWay += 1;
      const committed = this.commit(batch);
      this.start();
      await committed;
      this.underWay -= 1;
      // One alone has nobody to wait for.
      if (batch.length > 1) await this.gather();
    }
  }

  /** Those who were just answered may have more to write: one turn of the event loop lets them join the next batch. */
  private async gather(): Promise<void> {
    this.gathering += 1;
    await nextTurn();
    this.gathering -= 1;
  }

  /** Of what is worth two commits half stays back, and goes at once behind the other half. */
  private take(): readonly Entry[] {
    if (!this.mayStart()) return [];
    const { size } = this.lanes;
    return this.lanes.take(this.underWay === 0 && size >= 2 * WORTH_A_COMMIT ? Math.ceil(size / 2) : undefined);
  }

  private async commit(batch: readonly Entry[]): Promise<void> {
    const results = await this.writer.write(batch.map(({ append }) => append));
    const late = this.answer(batch, results);
    if (late.length > 0) this.answerLate(late);
    if (results.some(({ outcome }) => outcome === 'appended')) this.wake();
    if (results.every(isStoreAway)) this.failWaiting(results[0] as Written);
  }

  /** Answers all but those that came too late, or that are there already. */
  private answer(batch: readonly Entry[], results: readonly Written[]): readonly Late[] {
    const late: Late[] = [];
    batch.forEach((entry, index) => {
      const result = results[index] as Written;
      if (result.outcome === 'behind') late.push({ entry, append: entry.append, actual: result.actual });
      else this.settle(entry, result);
    });
    return late;
  }

  /** Late appends are told from our own by a reading, during which the next batch goes on. */
  private answerLate(late: readonly Late[]): void {
    const settled = this.ownAppends.settle(late).then((outcomes) => {
      late.forEach(({ entry }, index) => this.settle(entry, outcomes[index] as AppendOutcome));
      this.settling.delete(settled);
      // What waited behind them may go now, also where everything else had come to rest.
      this.start();
    });
    this.settling.add(settled);
  }

  private settle(entry: Entry, result: AppendOutcome): void {
    this.lanes.settled(entry);
    if (result.outcome === 'appended') entry.resolve(result);
    else entry.reject(result.error);
  }

  /** With the store away those who wait would wait for nothing; they are told now. */
  private failWaiting(result: Written): void {
    const error = new StoreOverloaded('the event store is away', { cause: result.outcome === 'failed' ? result.error : undefined });
    for (let batch = this.lanes.take(); batch.length > 0; batch = this.lanes.take()) {
      batch.forEach((entry) => this.settle(entry, { outcome: 'failed', error }));
    }
  }
}

const isStoreAway = (result: Written): boolean =>
  result.outcome === 'failed' && (result.error instanceof OutcomeUnknown || result.error instanceof StoreOverloaded);

function bytesOf({ events }: Append): number {
  let bytes = events.length * EVENT_OVERHEAD_BYTES;
  for (const { data, metadata } of events) bytes += Buffer.byteLength(data) + Buffer.byteLength(metadata);
  return bytes;
}
