import type { Pool } from 'pg';
import type { BuiltPart } from './built-part.provider';
import type { BulkChanges, BulkWriter } from '../writing/bulk-writer.provider';
import { advancesOf } from '../writing/checkpoints';
import { isInTheData } from '../engine/faults';
import { Settled, settled } from '../settled';

interface Sent {
  /** Of the room, as long as it is on its way. */
  readonly fullness: number;
  readonly arrived: Promise<Settled<void>>;
}

/** Sends what parts hold to the server while further facts are folded: of one part one load at a time, of all as many as there are connections. */
export class Outbox {
  private readonly away = new Map<BuiltPart, Sent>();
  private readonly idle: BulkWriter[];
  private readonly waiting: ((writer: BulkWriter) => void)[] = [];
  private broken: { readonly fault: unknown } | undefined;

  constructor(
    writers: readonly BulkWriter[],
    private readonly pool: Pool,
  ) {
    this.idle = [...writers];
  }

  isAway(part: BuiltPart): boolean {
    return this.away.has(part);
  }

  get isEmpty(): boolean {
    return this.away.size === 0;
  }

  get fullness(): number {
    let sum = 0;
    for (const { fullness } of this.away.values()) sum += fullness;
    return sum;
  }

  /** Of a part of which nothing is away. */
  send(part: BuiltPart): void {
    const { fullness } = part;
    const bulk = part.take();
    if (!bulk) return;
    const arrived = settled(this.write(part, bulk)).then((outcome) => {
      this.away.delete(part);
      if ('fault' in outcome) this.broken ??= outcome;
      return outcome;
    });
    this.away.set(part, { fullness, arrived });
  }

  /** Comes back when something has arrived, at once where nothing is away. @throws what went wrong on the way */
  async oneArrived(): Promise<void> {
    if (!this.isEmpty) await Promise.race([...this.away.values()].map(({ arrived }) => arrived));
    if (this.broken) throw this.broken.fault;
  }

  /** Comes back when nothing is away any more, however it went. */
  async over(): Promise<void> {
    await Promise.all([...this.away.values()].map(({ arrived }) => arrived));
  }

  private async write(part: BuiltPart, bulk: BulkChanges): Promise<void> {
    if (bulk.changes.length === 0) return advancesOf(this.pool).advance(bulk, bulk.from, bulk.to);
    const writer = this.idle.pop() ?? (await new Promise<BulkWriter>((resolve) => this.waiting.push(resolve)));
    try {
      await writer.write(bulk);
    } catch (fault) {
      if (!isInTheData(fault)) throw fault;
      part.leave();
    } finally {
      const next = this.waiting.shift();
      if (next) next(writer);
      else this.idle.push(writer);
    }
  }
}
