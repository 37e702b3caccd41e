import { createHash } from 'node:crypto';
import { type StreamName } from '../../src/kernel/fold';
import { uuid, type Uuid } from '../../src/kernel/uuid';
import type { NewEvent } from '../../src/ledger/event-store.port';

/** What a lane does: appends to streams of its own, or commands on streams that all writers share. */
export type LaneKind = 'own' | 'shared';
export interface PlannedLane {
  readonly seed: number;
  readonly writer: number;
  readonly lane: number;
}

const OWN_STREAMS = 4;
const SHARED_STREAMS = 3;
const MOST_EVENTS = 3;

/**
 * Everything a writer will ever append follows from seed, writer, lane and number, so that a writer that was killed is
 * followed by one that sends the very same append again, as a caller does who has got no answer.
 */
const digest = ({ seed, writer, lane }: PlannedLane, ...parts: readonly (string | number)[]): string =>
  createHash('sha256')
    .update([seed, writer, lane, ...parts].join('/'))
    .digest('hex');

const uuidOf = (hex: string): Uuid =>
  uuid(`${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`);

export const kindOf = (lane: number): LaneKind => (lane % 2 === 0 ? 'own' : 'shared');
export const commandIdOf = (lane: PlannedLane, n: number): Uuid => uuidOf(digest(lane, 'command', n));
export const eventsOf = (lane: PlannedLane, n: number): number =>
  1 + (Number.parseInt(digest(lane, 'events', n).slice(0, 6), 16) % MOST_EVENTS);
export const ownStream = (lane: PlannedLane, n: number): StreamName => `faults-${uuidOf(digest(lane, 'stream', n % OWN_STREAMS))}`;
/** The same few for every writer of a seed. */
export const sharedId = (lane: PlannedLane, n: number): Uuid =>
  uuidOf(digest({ ...lane, writer: -1, lane: -1 }, 'shared', Number.parseInt(digest(lane, 'choice', n).slice(0, 6), 16) % SHARED_STREAMS));

/** The revision of the lane's own stream before its n-th append. */
export function revisionBefore(lane: PlannedLane, n: number): number {
  let events = 0;
  for (let earlier = n % OWN_STREAMS; earlier < n; earlier += OWN_STREAMS) events += eventsOf(lane, earlier);
  return events - 1;
}

export function plannedEvents(lane: PlannedLane, n: number): readonly NewEvent[] {
  const commandId = commandIdOf(lane, n);
  return Array.from({ length: eventsOf(lane, n) }, (_, ordinal) => {
    const hash = digest(lane, 'event', n, ordinal);
    const metadata = ordinal === 0 ? { commandId, decision: 'faults.append@1' } : { commandId };
    return {
      id: uuidOf(hash),
      type: 'faults.fact_recorded.v1',
      data: JSON.stringify({ n }),
      metadata: JSON.stringify(metadata),
      saltKeyId: 'salt-1',
      d: hash,
      m: hash,
    };
  });
}
