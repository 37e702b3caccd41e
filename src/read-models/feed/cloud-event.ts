import type { FeedEventRow } from './feed.entity';
import { PUBLIC_PREFIX } from './public-event';

/** CloudEvents 1.0 in JSON. Extension attributes have names in lower case, and text for what is larger than 32 bits. */
export interface CloudEvent {
  readonly specversion: '1.0';
  readonly id: string;
  /** A reference that is the same at every address of the service. */
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  /** Where the JSON Schema of the data is; absent where nobody knows by which address the reader comes. */
  readonly dataschema?: string;
  /** The place in the feed of this source. */
  readonly feedposition: string;
  /** That of the store, for `minPosition`. */
  readonly position: string;
  /** The version of the thing's stream with this event, as an ETag has it. */
  readonly streamversion: string;
  /** What was asked for at once, and all that followed from it; of several events recorded together the first has it. */
  readonly correlationid?: string;
  /** The event that was reacted to; absent where somebody asked. */
  readonly causationid?: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Below the address of the service. */
export const schemaPathOf = (publicType: string): string => `/v1/event-types/${publicType}/schema`;

export function cloudEventOf(row: FeedEventRow): CloudEvent {
  const { enterpriseId, feedPosition, eventId, type, subject, data, revision, position, recordedAt, correlationId, causationId } = row;
  return {
    specversion: '1.0',
    id: eventId,
    source: `/tenants/${enterpriseId}`,
    type: `${PUBLIC_PREFIX}${type}`,
    subject,
    time: recordedAt,
    datacontenttype: 'application/json',
    feedposition: feedPosition,
    position,
    streamversion: String(revision + 1),
    ...(correlationId === null ? {} : { correlationid: correlationId }),
    ...(causationId === null ? {} : { causationid: causationId }),
    data,
  };
}

/** For a reader of whom it is known by which address it comes: CloudEvents asks for a whole URI. */
export const cloudEventAt =
  (origin: string) =>
  (row: FeedEventRow): CloudEvent => {
    const event = cloudEventOf(row);
    return { ...event, dataschema: `${origin}${schemaPathOf(event.type)}` };
  };
