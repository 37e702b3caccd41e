import { Injectable } from '@nestjs/common';
import type { Position } from '../../ledger/event-store.port';
import { MAX_COUNT, PageOf, Place } from '../../projecting/querying/page-of.query';
import { Answer } from '../answers/answer';
import { answeredAsOf, AsKnownThen, AsOf } from '../requests/as-of';
import { Asked, Cursors, DEFAULT_PAGE } from './cursors.provider';
import { collectionTag } from '../answers/entity-tags';
import type { PageQuery } from './page.dto';

export interface AskedPage {
  readonly after: Place | undefined;
  readonly limit: number;
  readonly isCounted: boolean;
  /** What the cursor is bound to: the list, its filters, and the moment. */
  readonly question: Asked;
}

const OK = 200;

/** One shape of every list: in the order of creation, by cursors, with a weak tag of its position. */
@Injectable()
export class Pages {
  constructor(private readonly cursors: Cursors) {}

  /** @throws Refused CURSOR_INVALID */
  asked({ limit, cursor, count, effectiveOn, knownAt }: PageQuery, filters: Asked & { readonly list: string }): AskedPage {
    const question = { ...filters, effectiveOn, knownAt };
    const after = cursor === undefined ? undefined : (this.cursors.read(cursor, question) as unknown as Place);
    return { after, limit: Number(limit ?? DEFAULT_PAGE), isCounted: count === 'true', question };
  }

  answer<Row>(
    asOf: AsOf | AsKnownThen,
    atPosition: Position,
    { question }: AskedPage,
    page: PageOf<Row>,
    shown: { placeOf(row: Row): Place; item(row: Row, index: number): object },
  ): Answer {
    const last = page.rows.at(-1);
    const nextCursor = page.hasMore && last !== undefined ? this.cursors.give(shown.placeOf(last), question) : null;
    const body = { items: page.rows.map((row, index) => shown.item(row, index)), nextCursor, ...counted(page.count) };
    return new Answer(OK, { etag: collectionTag(atPosition) }, answeredAsOf(asOf, atPosition, body));
  }

  /** The same for a list that is folded whole: its entries stand in the order in which they came, and a place is how many went before. */
  ofList<Item extends object>(
    asOf: AsOf | AsKnownThen,
    atPosition: Position,
    { after, limit, isCounted, question }: AskedPage,
    all: readonly Item[],
    { name, body }: ListOf,
  ): Answer {
    const from = Number(after?.[0] ?? 0);
    const nextCursor = from + limit < all.length ? this.cursors.give([String(from + limit)], question) : null;
    const page = { ...body, [name]: all.slice(from, from + limit), nextCursor, ...counted(isCounted ? all.length : undefined) };
    return new Answer(OK, { etag: collectionTag(atPosition) }, answeredAsOf(asOf, atPosition, page));
  }
}

/** A list that stands in one document, so that a page is a slice of it. */
export interface ListOf {
  readonly name: string;
  readonly body: object;
}

const counted = (count: number | undefined): object =>
  count === undefined ? {} : count > MAX_COUNT ? { count: MAX_COUNT, countIsLowerBound: true } : { count, countIsLowerBound: false };
