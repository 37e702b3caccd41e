import { Injectable } from '@nestjs/common';
import { EntityManager, In, MoreThan } from 'typeorm';
import type { Instant } from '../../kernel/instant';
import type { Uuid } from '../../kernel/uuid';
import type { Position } from '../../ledger/event-store.port';
import { PROCESS_VIEWER, ReadModels, Seen, Viewer } from '../../projecting/querying/read-models.provider';
import { FeedEventRow, FeedHeadRow } from './feed.entity';

/** Behind a position, or from the first event that was recorded at a moment or later. */
export type FeedStart = { readonly after: bigint } | { readonly since: Instant };
export interface FeedAsked {
  readonly start: FeedStart;
  readonly limit: number;
  /** Stored types; absent: all. */
  readonly types?: readonly string[] | undefined;
}
export interface FeedPage {
  readonly startedAfter: bigint;
  readonly events: readonly FeedEventRow[];
  /** Where the next page begins: behind the last event of this one, or behind all that was looked at. */
  readonly nextAfter: bigint;
  readonly head: bigint;
}
export interface FeedReader extends Viewer {
  readonly tenant: Uuid;
}

/** Pages of one enterprise's feed; each is one snapshot, in which head and events belong together. */
@Injectable()
export class FeedQuery {
  constructor(private readonly readModels: ReadModels) {}

  page(reader: FeedReader, asked: FeedAsked, minPosition: Position = 0n): Promise<Seen<FeedPage>> {
    return this.readModels.ask(reader, (rows) => pageOf(rows, reader.tenant, asked), minPosition);
  }

  /** How far the feeds of these enterprises go. */
  async heads(tenants: readonly Uuid[]): Promise<ReadonlyMap<string, bigint>> {
    const { value } = await this.readModels.ask(PROCESS_VIEWER, (rows) => rows.findBy(FeedHeadRow, { enterpriseId: In([...tenants]) }));
    return new Map(value.map(({ enterpriseId, feedPosition }) => [enterpriseId, BigInt(feedPosition)]));
  }
}

async function pageOf(rows: EntityManager, enterpriseId: Uuid, { start, limit, types }: FeedAsked): Promise<FeedPage> {
  const head = BigInt((await rows.findOneBy(FeedHeadRow, { enterpriseId }))?.feedPosition ?? 0);
  const startedAfter = 'after' in start ? start.after : await beforeMoment(rows, enterpriseId, start.since, head);
  const events = await rows.find(FeedEventRow, {
    where: { enterpriseId, feedPosition: MoreThan(String(startedAfter)), ...(types ? { type: In([...types]) } : {}) },
    order: { feedPosition: 'ASC' },
    take: limit,
  });
  const isFull = events.length === limit;
  // Ahead of the head there is nothing yet, and it is not for a reader to be sent back.
  const nextAfter = isFull ? BigInt(events.at(-1)!.feedPosition) : head > startedAfter ? head : startedAfter;
  return { startedAfter, events, nextAfter, head };
}

/** The lowest place is asked for, not the first moment: writers' clocks may differ by little, and none may be missed. */
async function beforeMoment(rows: EntityManager, enterpriseId: Uuid, since: Instant, head: bigint): Promise<bigint> {
  const found = await rows
    .createQueryBuilder(FeedEventRow, 'e')
    .select('min(e.feed_position)', 'first')
    .where('e.enterprise_id = CAST(:enterpriseId AS uuid) AND e.recorded_at >= :since', { enterpriseId, since })
    .getRawOne<{ first: string | null }>();
  return found?.first ? BigInt(found.first) - 1n : head;
}
