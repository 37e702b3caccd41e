import { setTimeout as pause } from 'node:timers/promises';
import { type Instant, instantOfMicros } from '../../src/kernel/instant';
import { Salts } from '../../src/ledger/commitment.hash';
import type { SealingThread } from '../../src/sealing/sealing-thread.provider';
import { Envelopes } from '../contenders/envelope';
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
  private readonly writers = Array.from({ length: WRITERS }, () => new Envelopes());
  private readonly salts: Salts;
  private turn = 0;

  constructor(private readonly ledger: SealedLedger, private readonly perSecond: number, private readonly seconds: number) {
    this.salts = new Salts(ledger.saltKey.saltKey);
  }

  async measure(isSealed: boolean): Promise<Paced> {
    const { store } = this.ledger;
    const first = Number((await store.head()).position);
    const thread = isSealed ? await this.caughtUp(first) : undefined;
    const [latencies, answeredAt] = [[] as number[], [] as number[]];
    const watching = thread && lagOf(thread, first, answeredAt, this.perSecond * this.seconds);
    const began = performance.now();
    await this.paced(began, latencies, (position, at) => (answeredAt[position - first - 1] = at));
    const took = performance.now() - began;
    const lag = watching ? await watching : null;
    await thread?.stop();
    return { rate: (latencies.length / took) * MS_PER_SECOND, p50: quantile(latencies, 0.5), p99: quantile(latencies, 0.99), lag };
  }

  /** A thread for which there is nothing left to do. */
  private async caughtUp(size: number): Promise<SealingThread> {
    const thread = this.ledger.thread();
    thread.start();
    while (thread.report.size < size) await pause(LOOK_MS);
    return thread;
  }

  private async paced(began: number, latencies: number[], answered: (position: number, at: number) => void): Promise<void> {
    const running: Promise<void>[] = [];
    const all = this.perSecond * this.seconds;
    while (running.length < all) {
      const due = Math.min(all, Math.floor(((performance.now() - began) / MS_PER_SECOND) * this.perSecond));
      const now = instantOfMicros(BigInt(Date.now()) * 1_000n);
      while (running.length < due) running.push(this.one(began + (running.length / this.perSecond) * MS_PER_SECOND, now, latencies, answered));
      await pause(1);
    }
    await Promise.all(running);
  }

  private async one(dueAt: number, now: Instant, latencies: number[], answered: (position: number, at: number) => void): Promise<void> {
    this.turn += 1;
    const { position } = await this.ledger.store.append(appendOf(this.writers[this.turn % WRITERS]!.next(), this.salts, this.ledger.saltKey.saltKeyId, now));
    const at = performance.now();
    latencies.push(at - dueAt);
    answered(Number(position), at);
  }
}

/** Until all are published. When a checkpoint is, its first new event is the one that has waited longest. */
async function lagOf(thread: SealingThread, first: number, answeredAt: readonly number[], all: number): Promise<number> {
  let [published, longest] = [0, 0];
  while (published < all) {
    await pause(LOOK_MS);
    const size = thread.report.size - first;
    const since = answeredAt[published];
    if (size > published && since !== undefined) {
      longest = Math.max(longest, performance.now() - since);
      published = size;
    }
  }
  return longest / MS_PER_SECOND;
}
