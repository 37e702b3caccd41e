import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { DerivedIds } from '../../ledger/derived-ids.provider';
import { LOG_EPOCH } from '../../ledger/event-store.port';
import { problem } from '../problems/refused';

/** Entries of one page of a list: what a screen shows, and what a script should take at once. */
export const DEFAULT_PAGE = 50;
export const MAX_PAGE = 200;
/** 1 to {@link MAX_PAGE}, as text of the query. */
export const PAGE_LIMIT = /^([1-9]\d?|1\d\d|200)$/;

/** What a query asks for: its name, and its filters as the caller gave them. */
export type Asked = Readonly<Record<string, string | undefined>>;

/**
 * Where a list goes on: opaque, signed, and bound to the question and to the log's epoch. A cursor that somebody made up,
 * that belongs to other filters, or is from before the log was moved, is refused instead of giving a page of something else.
 */
@Injectable()
export class Cursors {
  constructor(
    private readonly ids: DerivedIds,
    @Inject(LOG_EPOCH) private readonly epoch: number,
  ) {}

  give(place: readonly string[], asked: Asked): string {
    return Buffer.from(JSON.stringify([this.signature(place, asked), ...place])).toString('base64url');
  }

  /** @throws Refused CURSOR_INVALID */
  read(cursor: string, asked: Asked): readonly string[] {
    const [signature, ...place] = partsOf(cursor);
    if (!isSame(signature ?? '', this.signature(place, asked))) throw problem('CURSOR_INVALID');
    return place;
  }

  private signature(place: readonly string[], asked: Asked): string {
    const filters = Object.entries(asked)
      .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]))
      .sort();
    return this.ids.of('cursor', String(this.epoch), String(place.length), ...place, ...filters);
  }
}

/** In the same time for any other signature, so that none can be found character by character. */
function isSame(given: string, signature: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(signature)];
  return one.length === other.length && timingSafeEqual(one, other);
}

function partsOf(cursor: string): readonly string[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parts) && parts.every((part) => typeof part === 'string') ? parts : [];
  } catch {
    return [];
  }
}
