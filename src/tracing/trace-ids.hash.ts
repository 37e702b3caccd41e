import { createHash } from 'node:crypto';

const SPAN_DIGITS = 16;
const hexOf = (id: string): string => id.replaceAll('-', '');

/** A trace is what one correlation links: both are sixteen bytes. */
export const traceIdOf = (correlationId: string): string => hexOf(correlationId);
/** The span that an id stands for: of a request its own number, of an append its first event. Every instance finds the same, from the log alone. */
export const spanIdOf = (id: string): string => hexOf(id).slice(-SPAN_DIGITS);
/** The span of a process that reacts to an event; its commands know both. */
export const reactionSpanId = (actorRef: string, eventId: string): string =>
  createHash('sha256').update(`${actorRef} ${eventId}`).digest('hex').slice(0, SPAN_DIGITS);

const TRACEPARENT = /^[0-9a-f]{2}-(?<traceId>(?!0{32})[0-9a-f]{32})-(?<spanId>(?!0{16})[0-9a-f]{16})-[0-9a-f]{2}(-|$)/;

/** What a caller says of its own trace (W3C Trace Context); undefined where it says nothing that can be read. */
export function traceOfCaller(traceparent: string | undefined): { readonly traceId: string; readonly spanId: string } | undefined {
  const { traceId, spanId } = TRACEPARENT.exec(traceparent ?? '')?.groups ?? {};
  return traceId && spanId ? { traceId, spanId } : undefined;
}
