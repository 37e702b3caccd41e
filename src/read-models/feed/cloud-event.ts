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
  /** The place in the feed of this source. */
  readonly feedposition: string;
  /** That of the store, for `minPosition`. */
  readonly position: string;
  /** The version of the thing's stream with this event, as an ETag has it. */
  readonly streamversion: string;
  readonly data: Readonly<Record<string, unknown>>;
}

export const cloudEventOf = ({ enterpriseId, feedPosition, eventId, type, subject, data, revision, position, recordedAt }: FeedEventRow): CloudEvent => ({
  specversion: '1.0', id: eventId, source: `/tenants/${enterpriseId}`, type: `${PUBLIC_PREFIX}${type}`, subject, time: recordedAt, datacontenttype: 'application/json',
  feedposition: feedPosition, position, streamversion: String(revision + 1), data,
});
