import type { Append, AppendError, Appended } from '../event-store.port';
import { OutcomeUnknown, StoreOverloaded } from '../event-store.port';
import { Lanes, type Waiting } from '../lanes/lanes';
import { checkStorable } from '../storable-append';
import type { AppendWriter } from './append-writer.adapter';
import { Proposal } from './envelope.adapter';
import type { EventStoreDbLimits } from './limits';

interface Entry extends Waiting {
  readonly proposal: Proposal;
  readonly resolve: (appended: Appended) => void;
  readonly reject: (error: AppendError) => void;
}

/** What waits to be appended. Lanes tell who is next, a batch at a time; each append has an outcome of its own. */
export class AppendQueue {
  private readonly lanes: Lanes<Entry>;
  private next: Entry[] = [];
  private readonly underWay = new Set<Promise<void>>();
  private readonly mostUnderWay: number;
  private isClosed = false;

  constructor(
    private readonly limits: EventStoreDbLimits,
    private readonly writer: AppendWriter,
    private readonly wake: () => void,
  ) {
    this.lanes = new Lanes(limits);
    this.mostUnderWay = Math.min(limits.appendsUnderWay, limits.batchEvents);
  }

  get length(): number {
    return this.lanes.size;
  }

  async submit(append: Append): Promise<Appended> {
    checkStorable(append);
    const proposal = new Proposal(append, this.limits.serverAppendBytes);
    return new Promise((resolve, reject) => {
      const entry = { ...waitingOf(proposal), proposal, resolve, reject };
      if (this.isClosed) return reject(new StoreOverloaded('the event store is closing'));
      if (!this.lanes.add(entry)) return reject(new StoreOverloaded('the queue of the event store is full'));
      this.start();
    });
  }

  /** Takes no more; comes back when everything taken before has its outcome. */
  async drain(): Promise<void> {
    this.isClosed = true;
    while (this.underWay.size > 0) await Promise.all(this.underWay);
  }

  private start(): void {
    while (this.underWay.size < this.mostUnderWay) {
      if (this.next.length === 0) this.next = [...this.lanes.take()];
      const entry = this.next.shift();
      if (!entry) return;
      const sent = this.write(entry).finally(() => {
        this.underWay.delete(sent);
        this.start();
      });
      this.underWay.add(sent);
    }
  }

  private async write(entry: Entry): Promise<void> {
    try {
      entry.resolve(await this.writer.write(entry.proposal));
      this.wake();
    } catch (error) {
      entry.reject(error as AppendError);
      if (error instanceof OutcomeUnknown || error instanceof StoreOverloaded) this.failWaiting(error);
    }
    this.lanes.settled(entry);
  }

  /** With the store away those who wait would wait for nothing; they are told now. */
  private failWaiting(cause: AppendError): void {
    const error = new StoreOverloaded('the event store is away', { cause });
    for (let batch: readonly Entry[] = this.next.splice(0).concat(this.lanes.take()); batch.length > 0; batch = this.lanes.take()) {
      for (const entry of batch) {
        this.lanes.settled(entry);
        entry.reject(error);
      }
    }
  }
}

function waitingOf({ append, bytes }: Proposal): Waiting {
  const { stream, lane = 'interactive', tenant, events } = append;
  return { stream, lane, tenant, eventCount: events.length, bytes };
}
