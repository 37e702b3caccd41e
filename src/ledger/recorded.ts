import type { Day } from '../kernel/day';
import type { Fact } from '../kernel/event-type';
import type { StreamName } from '../kernel/fold';
import { beijingDayOf, Instant } from '../kernel/instant';
import type { Uuid } from '../kernel/uuid';
import type { FactInFull, Position, StoredFact } from './event-store.port';
import type { Citable, Provenance } from './provenance';

/** A stored event as projections read it. No type has a second version yet. */
export interface RecordedFact<E extends Fact = Fact> {
  readonly id: Uuid;
  readonly type: E['type'];
  readonly data: E['data'];
  readonly revision: number;
  readonly position: Position;
  readonly at: Instant;
}
/** The same in full, as folds and processes read it. */
export interface Recorded<E extends Fact = Fact> extends RecordedFact<E> {
  readonly stream: StreamName;
  /** Canonical metadata text; parsed only by those who ask. */
  readonly metadata: string;
}

/** What a reader knew of a history when the log ended at a position; null: all of it. Whoever asks for a past moment is told what the answer rests on. */
export const knownUpTo =
  ({ knownPosition, provenance }: { readonly knownPosition: Position | null; readonly provenance?: Provenance | undefined }) =>
  (event: Citable): boolean => {
    provenance?.note(event);
    return knownPosition === null || event.position <= knownPosition;
  };

/** Of facts without a day of their own, which hold from the day on which they were recorded: those that held on a day. */
export const recordedBy =
  (on: Day) =>
  ({ at }: { readonly at: Instant }): boolean =>
    beijingDayOf(at) <= on;

/** A recorded event whose time is told beside it, for all that were recorded together. */
export type Receipted<E extends Fact = Fact> = Omit<Recorded<E>, 'at'>;

export function receiptedOf<E extends Fact = Fact>({
  id,
  type,
  data,
  stream,
  revision,
  position,
  metadata,
}: Omit<FactInFull, 'at'>): Receipted<E> {
  return { id, type, data: JSON.parse(data) as E['data'], stream, revision, position, metadata };
}

/** Where an older version of a type will become the newest for readers; the stored original is never rewritten. */
export function recordedOf<E extends Fact = Fact>(stored: FactInFull): Recorded<E>;
export function recordedOf<E extends Fact = Fact>(stored: StoredFact): RecordedFact<E>;
export function recordedOf({ id, type, data, stream, revision, position, at, metadata }: StoredFact): RecordedFact | Recorded {
  const parsed = JSON.parse(data) as unknown;
  if (stream === undefined || metadata === undefined) return { id, type, data: parsed, revision, position, at };
  return { id, type, data: parsed, stream, revision, position, at, metadata };
}
