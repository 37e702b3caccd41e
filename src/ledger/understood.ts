import type { Fact } from '../kernel/event-type';
import type { FoldDeclaration } from '../kernel/fold';
import type { StoredEvent } from './event-store.port';
import { type Recorded, recordedOf } from './recorded';

/** A newer release wrote into this stream what the one here cannot fold. Nothing is decided on half a history: a newer instance can (decision 28). */
export class EventNotUnderstood extends Error {
  constructor(readonly event: Pick<StoredEvent, 'stream' | 'type' | 'position'>) {
    super(`${event.stream} holds ${event.type} at position ${event.position}, which this release does not understand`);
  }
}

/** An event whose type this release declares, with where and when it was recorded; which of them it is, its type says. */
export type Understood<E extends Fact> = E & Omit<Recorded, 'type' | 'data'>;

const types = new WeakMap<FoldDeclaration, ReadonlySet<string>>();

/**
 * A history as its fold reads it. Every stream has one fold, which declares all that is ever in it.
 * @throws EventNotUnderstood
 */
export function understood<E extends Fact>(fold: FoldDeclaration, history: readonly StoredEvent[]): readonly Understood<E>[] {
  const known = typesOf(fold);
  return history.map((stored) => {
    if (!known.has(stored.type)) throw new EventNotUnderstood(stored);
    // Checked above, and its data before it was recorded: here alone a stored event becomes one of its stream's.
    return recordedOf<E>(stored) as unknown as Understood<E>;
  });
}

function typesOf(fold: FoldDeclaration): ReadonlySet<string> {
  const known = types.get(fold) ?? new Set(fold.events.map(({ type }) => type));
  types.set(fold, known);
  return known;
}
