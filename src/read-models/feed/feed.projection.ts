import { linksOf } from '../../ledger/links';
import type { Recorded } from '../../ledger/recorded';
import { projection, Reaction, Rows } from '../../projecting/projection';
import { FeedCauseRow, FeedEventRow, FeedHeadRow } from './feed.entity';
import type { OfTenant, PublicEvent } from './public-event';
import { PUBLIC_EVENTS } from './public-events';

type Told = FeedCauseRow['told'];

function toldOf({ subjectOf, dataOf }: PublicEvent, { type, data, revision, position, at, metadata }: Recorded): Told {
  const { correlationId, causationId } = linksOf(metadata);
  return {
    type,
    subject: subjectOf(data as OfTenant),
    data: dataOf(data as OfTenant),
    revision,
    position: String(position),
    recordedAt: at,
    correlationId,
    causationId,
  };
}

/** Head and event are written together with the checkpoint, in the order of the log: nobody sees a place before all places below it are there. */
async function place(enterpriseId: string, eventId: string, told: Told, rows: Rows): Promise<void> {
  const before = await rows.of(FeedHeadRow).find({ enterpriseId });
  const feedPosition = String(BigInt(before?.feedPosition ?? 0) + 1n);
  rows.of(FeedHeadRow).put({ enterpriseId, feedPosition });
  const { type, subject, data, revision, position, recordedAt, correlationId, causationId } = told;
  rows
    .of(FeedEventRow)
    .put({ enterpriseId, feedPosition, eventId, type, subject, data, revision, position, recordedAt, correlationId, causationId });
}

/** What was recorded for nobody in particular is told once to whoever's own event it caused, just before that. */
async function placeCause(enterpriseId: string, eventId: string, rows: Rows): Promise<void> {
  const cause = await rows.of(FeedCauseRow).find({ eventId });
  if (!cause || cause.toldTo.includes(enterpriseId)) return;
  rows.of(FeedCauseRow).put({ ...cause, toldTo: [...cause.toldTo, enterpriseId] });
  await place(enterpriseId, eventId, { ...cause.told, data: { enterpriseId, ...cause.told.data } }, rows);
}

const CAUSED: ReadonlySet<string> = new Set(PUBLIC_EVENTS.flatMap(({ causeOf }) => causeOf?.type ?? []));
const keeping = (told: PublicEvent): Reaction => ({
  type: told.stored,
  isInFull: true,
  apply: (event, rows) => rows.of(FeedCauseRow).put({ eventId: event.id, told: toldOf(told, event as Recorded), toldTo: [] }),
});
const placing = (told: PublicEvent): Reaction => ({
  type: told.stored,
  isInFull: true,
  apply: async (event, rows) => {
    const { enterpriseId, causeEventId } = event.data as OfTenant & { readonly causeEventId?: string };
    if (CAUSED.has(event.type) && causeEventId) await placeCause(enterpriseId, causeEventId, rows);
    await place(enterpriseId, event.id, toldOf(told, event as Recorded), rows);
  },
});

/** Numbers what each enterprise is told, without a gap; from the log alone, so that the same numbers come out whenever it is built anew. */
export const feed = projection({
  name: 'feed',
  version: 3,
  tables: [FeedEventRow, FeedHeadRow, FeedCauseRow],
  on: PUBLIC_EVENTS.map((told) => (told.causeOf ? keeping(told) : placing(told))),
});
