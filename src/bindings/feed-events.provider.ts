import { Injectable } from '@nestjs/common';
import type { Uuid } from '../kernel/uuid';
import { cloudEventOf } from '../read-models/feed/cloud-event';
import { FeedQuery } from '../read-models/feed/feed.query';
import { wantedTypes } from '../read-models/feed/wanted-types';
import { ToldAsked, ToldEvents, ToldPage } from '../webhooks/told-events';

/** Webhooks send what the feed tells, in its words and at its places (ADR 102). */
@Injectable()
export class FeedEvents extends ToldEvents {
  constructor(private readonly feed: FeedQuery) {
    super();
  }

  heads(enterprises: readonly Uuid[]): Promise<ReadonlyMap<string, bigint>> {
    return this.feed.heads(enterprises);
  }

  async page(enterpriseId: Uuid, { after, types, limit }: ToldAsked): Promise<ToldPage> {
    // Row-level security holds the tenants apart, whatever is asked for here.
    const {
      value: { events, nextAfter, head },
    } = await this.feed.page(
      { audience: 'payroll', tenant: enterpriseId, region: null },
      { start: { after }, limit, types: storedTypes(types) },
    );
    const told = events.map(cloudEventOf).map((event) => ({
      eventId: event.id as Uuid,
      type: event.type,
      feedPosition: BigInt(event.feedposition),
      body: JSON.stringify(event),
    }));
    return { events: told, nextAfter, head };
  }

  unknownType(types: readonly string[]): string | undefined {
    const wanted = wantedTypes(types.join(','));
    return 'unknown' in wanted ? wanted.unknown : undefined;
  }
}

/** A name that means nothing in this release was known to one that came before or after it: the others are still told. */
const storedTypes = (types: readonly string[]): readonly string[] =>
  types.flatMap((name) => {
    const wanted = wantedTypes(name);
    return 'unknown' in wanted ? [] : wanted.stored;
  });
