import type { CloudEvent } from './cloud-event';

/** Server-sent events (HTML, section 9.2), each block ended by an empty line. Who comes back after a break waits for so many milliseconds. */
export const STREAM_OPENING = 'retry: 2000\n\n';

/** The event's place is its id: a reader that comes back names the last one. JSON stands on one line: it escapes line breaks. */
export const frameOf = (event: CloudEvent): string => `id: ${event.feedposition}\ndata: ${JSON.stringify(event)}\n\n`;

/** No event, but it keeps proxies from closing, and takes a reader of some types past all others. */
export const heartbeatAt = (after: bigint): string => `: heartbeat\nid: ${after}\n\n`;
