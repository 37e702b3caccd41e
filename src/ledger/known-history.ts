import type { Fact } from '../kernel/event-type';
import { type Fold, foldAll } from '../kernel/fold';
import type { Position, StoredEvent } from './event-store.port';
import type { Provenance } from './provenance';
import { knownUpTo } from './recorded';
import { type Understood, understood } from './understood';

/** Up to where in the log a reader knows. */
export interface KnownUpTo {
  /** Null: all of it. */
  readonly knownPosition: Position | null;
  /** Is told which events the answer rests on, and which came later. */
  readonly provenance?: Provenance | undefined;
}
/** All that is known now. */
export const PRESENT: KnownUpTo = { knownPosition: null };

/** What one stream says, as it was known. */
export interface KnownHistory<State, E extends Fact = Fact> {
  readonly state: State;
  /** Of the last event that was known; -1 where there was none. */
  readonly revision: number;
  /** Where the answer is true: the moment that was asked for, or the last event of the stream; 0 where it has none. */
  readonly atPosition: Position;
  /** Oldest first. */
  readonly history: readonly Understood<E>[];
}

/**
 * What was recorded later is cut off first: of a moment before it, this release can answer although it does not understand it.
 * @throws EventNotUnderstood
 */
export function knownHistory<State, E extends Fact>(
  fold: Fold<State, E>,
  stored: readonly StoredEvent[],
  horizon: KnownUpTo,
): KnownHistory<State, E> {
  const history = understood<E>(fold, stored.filter(knownUpTo(horizon)));
  const atPosition = horizon.knownPosition ?? history.at(-1)?.position ?? 0n;
  return { state: foldAll(fold, history), revision: history.length - 1, atPosition, history };
}
