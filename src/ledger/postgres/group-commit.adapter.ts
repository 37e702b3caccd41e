import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Append, AppendError, Appended, AppendOutcome } from '../event-store.port';
import { OutcomeUnknown, StoreOverloaded } from '../event-store.port';
import { checkStorable } from '../storable-append';
import type { BatchWriter, Written } from './batch-writer.adapter';
import { Lanes, type QueueLimits, type Waiting } from '../lanes/lanes';
import type { OwnAppends } from './own-appends.adapter';

interface Entry extends Waiting {
  readonly append: Append;
  readonly resolve: (appended: Appended) => void;
  readonly reject: (error: AppendError) => void;
}

/** Ids, hashes and row headers of an event beside its texts; an estimate for the queue's limits. */
const EVENT_OVERHEAD_BYTES = 200;

/**
 * All appends of the process in one queue: while a batch is in flight the next one gathers, and a batch is one statement
 * and one commit. This is where the speed is: a commit costs the same for one event as for five hundred.
 */
export class GroupCommit {
  private readonly lanes: Lanes<Entry>;
  private isCommitting = false;
  private committing: Promise<void> = Promise.resolve();
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

  /** An append that finds nothing in flight goes at once, without waiting for company. */
  async submit(append: Append): Promise<Appended> {
    checkStorable(append);
    return new Promise((resolve, reject) => {
      const entry = { ...waitingOf(append), append, resolve, reject };
      if (this.isClosed) return reject(new StoreOverloaded('the event store is closing'));
      if (!this.lanes.add(entry)) return reject(new StoreOverloaded('the queue of the event store is full'));
      this.start();
    });
  }

  /** Takes no more; comes back when everything taken before has its outcome. */
  async drain(): Promise<void> {
    this.isClosed = true;
    while (this.isCommitting || this.settling.size > 0) await Promise.all([this.committing, ...this.settling]);
  }

  private start(): void {
    if (!this.isCommitting) this.committing = this.commitAll();
  }

  private async commitAll(): Promise<void> {
    this.isCommitting = true;
    for (let batch = this.lanes.take(); batch.length > 0; batch = this.lanes.take()) {
      await this.commit(batch);
      // Those who were just answered may have more to write: one turn of the event loop lets them join the next batch.
      // One alone has nobody to wait for.
      if (batch.length > 1) await nextTurn();
    }
    this.isCommitting = false;
  }

  private async commit(batch: readonly Entry[]): Promise<void> {
    const results = await this.writer.write(batch.map(({ append }) => append));
    const settled = this.answer(batch, results).finally(() => this.settling.delete(settled));
    this.settling.add(settled);
    if (results.some(({ outcome }) => outcome === 'appended')) this.wake();
    if (results.every(isStoreAway)) this.failWaiting(results[0] as Written);
  }

  /** Late appends are told from our own by a reading, during which the next batch goes on. */
  private async answer(batch: readonly Entry[], results: readonly Written[]): Promise<void> {
    const late: { entry: Entry; append: Append; actual: number }[] = [];
    batch.forEach((entry, index) => {
      const result = results[index] as Written;
      if (result.outcome === 'behind') late.push({ entry, append: entry.append, actual: result.actual });
      else this.settle(entry, result);
    });
    if (late.length === 0) return;
    const outcomes = await this.ownAppends.settle(late);
    late.forEach(({ entry }, index) => this.settle(entry, outcomes[index] as AppendOutcome));
    // What waited behind them may go now, also where everything else had come to rest.
    this.start();
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

function waitingOf({ stream, lane = 'interactive', tenant, events }: Append): Waiting {
  let bytes = events.length * EVENT_OVERHEAD_BYTES;
  for (const { data, metadata } of events) bytes += Buffer.byteLength(data) + Buffer.byteLength(metadata);
  return { stream, lane, tenant, eventCount: events.length, bytes };
}
