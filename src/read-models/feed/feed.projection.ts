import type { RecordedFact } from '../../ledger/recorded';
import { projection, Reaction, Rows } from '../../projecting/projection';
import { FeedEventRow, FeedHeadRow } from './feed.entity';
import type { OfTenant, PublicEvent } from './public-event';
import { PUBLIC_EVENTS } from './public-events';

const placing = (told: PublicEvent): Reaction => ({ type: told.stored, apply: (event, rows) => place(told, event, rows) });

/** Head and event are written together with the checkpoint, in the order of the log: nobody sees a place before all places below it are there. */
async function place({ subjectOf, dataOf }: PublicEvent, { id: eventId, type, data, revision, position, at }: RecordedFact, rows: Rows): Promise<void> {
  const { enterpriseId } = data as OfTenant;
  const before = await rows.of(FeedHeadRow).find({ enterpriseId });
  const feedPosition = String(BigInt(before?.feedPosition ?? 0) + 1n);
  rows.of(FeedHeadRow).put({ enterpriseId, feedPosition });
  rows.of(FeedEventRow).put({
    enterpriseId, feedPosition, eventId, type, subject: subjectOf(data as OfTenant), data: dataOf(data as OfTenant), revision, position: String(position), recordedAt: at,
  });
}

/** Numbers what each enterprise is told, without a gap; from the log alone, so that the same numbers come out whenever it is built anew. */
export const feed = projection({ name: 'feed', version: 1, tables: [FeedEventRow, FeedHeadRow], on: PUBLIC_EVENTS.map(placing) });
