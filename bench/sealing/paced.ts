import { setTimeout as pause } from 'node:timers/promises';
import { type Instant, instantOfMicros } from '../../src/kernel/instant';
import { Salts } from '../../src/ledger/commitment.hash';
import { StoreOverloaded } from '../../src/ledger/event-store.port';
import type { SealingThread } from '../../src/sealing/growing/sealing-thread.provider';
import { type Envelope, Envelopes } from '../contenders/envelope';
import { quantile } from '../measuring/median';
import { appendOf } from './made-log';
import type { SealedLedger } from './sealed-ledger';

/** Streams that are appended to in turn: each is answered long before it is its turn again. */
const WRITERS = 2_000;
const LOOK_MS = 10;
const MS_PER_SECOND = 1_000;

export interface Paced {
  /** Appends that were answered, a second. */
  readonly rate: number;
  /** From the moment when an append was due to its answer, though it was begun late; milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** The longest time for which an event had been acknowledged and stood in no published checkpoint, in seconds; null without sealing. */
  readonly lag: number | null;
}

/** Appends at a pace that is kept whatever the answers do, sealed meanwhile or not. */
export class PacedAppends {
  private readonly writers = Array.from({ length: WRITERS }, () => ({ envelopes: new Envelopes(), last: Promise.resolve() }));
  private readonly salts: Salts;
  private turn = 0;

  constructor(
    private readonly ledger: SealedLedger,
    private readonly perSecond: number,
    private readonly seconds: number,
  ) {
    this.salts = new Salts(ledger.saltKey.saltKey);
  }

  async measure(isSealed: boolean): Promise<Paced> {
    const { store } = this.ledger;
    const first = Number((await store.head()).position);
    const thread = isSealed ? await this.caughtUp(first) : undefined;
    const all = this.perSecond * this.seconds;
    const [latencies, answeredAt] = [new Float64Array(all), new Float64Array(all)];
    const watching = thread && lagOf(thread, first, answeredAt);
    const began = performance.now();
    let count = 0;
    await this.paced(began, (at, dueAt, position) => {
      latencies[count++] = at - dueAt;
      answeredAt[position - first - 1] = at;
    });
    const took = performance.now() - began;
    const lag = watching ? await watching : null;
    await thread?.stop();
    const times = Array.from(latencies);
    return { rate: (all / took) * MS_PER_SECOND, p50: quantile(times, 0.5), p99: quantile(times, 0.99), lag };
  }

  /** A thread for which there is nothing left to do. */
  private async caughtUp(size: number): Promise<SealingThread> {
    const thread = this.ledger.thread();
    thread.start();
    while (thread.report.size < size) await pause(LOOK_MS);
    return thread;
  }

  private async paced(began: number, answered: (at: number, dueAt: number, position: number) => void): Promise<void> {
    const all = this.perSecond * this.seconds;
    const [running, faults] = [{ count: 0 }, [] as unknown[]];
    const ended = (): void => void (running.count -= 1);
    for (let begun = 0; begun < all || running.count > 0; await pause(1)) {
      const due = Math.min(all, Math.floor(((performance.now() - began) / MS_PER_SECOND) * this.perSecond));
      const now = instantOfMicros(BigInt(Date.now()) * 1_000n);
      for (; begun < due; begun += 1) {
        const dueAt = began + (begun / this.perSecond) * MS_PER_SECOND;
        running.count += 1;
        // Nothing is kept of an append but two numbers: a generator that fills the memory would measure its own collections.
        void this.behindItsLast(dueAt, now, answered)
          .catch((fault: unknown) => faults.push(fault))
          .finally(ended);
      }
    }
    if (faults.length > 0) throw faults[0];
  }

  /** A writer appends one event after the other. */
  private behindItsLast(dueAt: number, now: Instant, answered: (at: number, dueAt: number, position: number) => void): Promise<void> {
    const writer = this.writers[(this.turn += 1) % WRITERS]!;
    return (writer.last = writer.last.then(async () => {
      const position = await this.append(writer.envelopes.next(), now);
      answered(performance.now(), dueAt, position);
    }));
  }

  /** Where the store takes no more, a client comes again; what it waits counts. */
  private async append(envelope: Envelope, now: Instant): Promise<number> {
    for (;;) {
      try {
        return Number((await this.ledger.store.append(appendOf(envelope, this.salts, this.ledger.saltKey.saltKeyId, now))).position);
      } catch (fault) {
        if (!(fault instanceof StoreOverloaded)) throw fault;
        await pause(LOOK_MS);
      }
    }
  }
}

/** Until all are published. When a checkpoint is, its first new event is the one that has waited longest. */
async function lagOf(thread: SealingThread, first: number, answeredAt: Float64Array): Promise<number> {
  let [published, longest] = [0, 0];
  while (published < answeredAt.length) {
    await pause(LOOK_MS);
    const size = thread.report.size - first;
    const since = answeredAt[published];
    if (size > published && since !== undefined && since > 0) {
      longest = Math.max(longest, performance.now() - since);
      published = size;
    }
  }
  return longest / MS_PER_SECOND;
}
