import type { Lane } from '../event-store.port';
import { Room, type Sized } from './room';
import { TenantQueue } from './tenant-queue';

/** An append that waits, as the queue needs to know it. */
export interface Waiting extends Sized {
  readonly stream: string;
  readonly lane: Lane;
  readonly tenant: string | undefined;
}
/** What a store lets wait, and how much of it goes at a time. */
export interface QueueLimits {
  readonly queuedAppends: number;
  readonly queuedBytes: number;
  readonly queuedAppendsPerTenant: number;
  readonly batchEvents: number;
  readonly batchBytes: number;
}

/**
 * What waits for a batch. People go before imports: the bulk lane has at most half of a batch, and never less than one
 * append of it, so that neither lane starves. Within a lane the tenants take turns. Two appends to one stream are never
 * in one batch: the second starts to wait in its lane when the first is settled.
 */
export class Lanes<Entry extends Waiting> {
  private readonly interactive = new TenantQueue<Entry>();
  private readonly bulk = new TenantQueue<Entry>();
  /** The appends behind the one that waits or is in flight, by stream. */
  private readonly behind = new Map<string, Entry[] | null>();
  private readonly queuedOf = new Map<string, number>();
  private appends = 0;
  private bytes = 0;

  constructor(private readonly limits: QueueLimits) {}

  /** Appends that wait, also those that wait for an earlier one to their stream. */
  get size(): number {
    return this.appends;
  }

  /** False, and nothing has changed, where there is no room. */
  add(entry: Entry): boolean {
    if (!this.hasRoomFor(entry)) return false;
    this.count(entry, 1);
    const behind = this.behind.get(entry.stream);
    if (behind === undefined) this.lead(entry);
    else if (behind === null) this.behind.set(entry.stream, [entry]);
    else behind.push(entry);
    return true;
  }

  /** The next batch of at most so many events, in the order in which it is to be appended. */
  take(atMostEvents = this.limits.batchEvents): readonly Entry[] {
    const { batchBytes } = this.limits;
    const batchEvents = Math.min(atMostEvents, this.limits.batchEvents);
    const batch: Entry[] = [];
    const room = new Room(batchEvents, batchBytes);
    const kept = this.bulk.next();
    if (kept) room.occupy(kept);
    this.interactive.moveTo(batch, room);
    if (kept) room.free(kept);
    this.bulk.moveTo(batch, room.atMost(batchEvents / 2, batchBytes / 2));
    for (const entry of batch) this.count(entry, -1);
    return batch;
  }

  /** Tells that an entry taken before has its outcome, so that its stream's next one may go. */
  settled({ stream }: Entry): void {
    const next = this.behind.get(stream)?.shift();
    if (next) this.laneOf(next).add(next);
    else this.behind.delete(stream);
  }

  private lead(entry: Entry): void {
    // Nearly always nobody comes behind: the list is made for the first who does.
    this.behind.set(entry.stream, null);
    this.laneOf(entry).add(entry);
  }

  private laneOf({ lane }: Entry): TenantQueue<Entry> {
    return lane === 'bulk' ? this.bulk : this.interactive;
  }

  private hasRoomFor({ tenant, bytes }: Entry): boolean {
    const { queuedAppends, queuedBytes, queuedAppendsPerTenant } = this.limits;
    if (this.appends >= queuedAppends || this.bytes + bytes > queuedBytes) return false;
    return tenant === undefined || (this.queuedOf.get(tenant) ?? 0) < queuedAppendsPerTenant;
  }

  private count({ tenant, bytes }: Entry, by: 1 | -1): void {
    this.appends += by;
    this.bytes += by * bytes;
    if (tenant === undefined) return;
    const queued = (this.queuedOf.get(tenant) ?? 0) + by;
    if (queued === 0) this.queuedOf.delete(tenant);
    else this.queuedOf.set(tenant, queued);
  }
}
