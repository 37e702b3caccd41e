import type { EventDeclaration, Fact } from './event-type';
import type { Uuid } from './uuid';

/** How a stream's events become the state that its decisions need, and nothing more. */
export interface Fold<State, E extends Fact = Fact> extends FoldDeclaration {
  readonly initial: State;
  /** Total: every event of the stream is understood, none is refused. */
  evolve(state: State, event: E): State;
}

export interface FoldDeclaration {
  /** First part of the stream's name; snake_case. */
  readonly category: string;
  readonly events: readonly EventDeclaration[];
}

/** `<category>-<uuid>`: no personal or guessable key in a stream's name, since the transparency log publishes it. */
export type StreamName = `${string}-${string}`;
export const streamOf = (fold: { readonly category: string }, id: Uuid): StreamName => `${fold.category}-${id}`;
export const idOf = (stream: StreamName): Uuid => stream.slice(stream.indexOf('-') + 1) as Uuid;

export const foldAll = <State, E extends Fact>(fold: Fold<State, E>, events: Iterable<E>): State => {
  let state = fold.initial;
  for (const event of events) state = fold.evolve(state, event);
  return state;
};
