import type { Fact } from '../kernel/event-type';
import type { StreamName } from '../kernel/fold';
import type { Instant } from '../kernel/instant';
import type { Uuid } from '../kernel/uuid';
import type { Position, StoredEvent } from './event-store.port';

/** A stored event as folds, projections and processes read it: lifted to the newest version of its type. */
export interface Recorded<E extends Fact = Fact> {
  readonly id: Uuid;
  readonly type: E['type'];
  readonly data: E['data'];
  readonly stream: StreamName;
  readonly revision: number;
  readonly position: Position;
  readonly at: Instant;
  /** Canonical metadata text; parsed only by those who ask. */
  readonly metadata: string;
}

/** What a reader knew of a history when the log ended at a position; null: all of it. */
export const knownUpTo = ({ knownPosition }: { readonly knownPosition: Position | null }) => ({ position }: { readonly position: Position }): boolean =>
  knownPosition === null || position <= knownPosition;

/** Upcasters would stand here: the stored original is never rewritten, readers get the newest shape. */
export const recordedOf = <E extends Fact = Fact>(stored: StoredEvent): Recorded<E> => ({
  id: stored.id,
  type: stored.type,
  data: JSON.parse(stored.data) as E['data'],
  stream: stored.stream,
  revision: stored.revision,
  position: stored.position,
  at: stored.at,
  metadata: stored.metadata,
});
