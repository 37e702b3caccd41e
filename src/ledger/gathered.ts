import type { Fact } from '../kernel/event-type';
import type { EvidenceSet, Gathered, StreamView } from '../kernel/evidence';
import { foldAll, streamOf } from '../kernel/fold';
import type { Uuid } from '../kernel/uuid';
import type { StoredEvent } from './event-store.port';
import { understood } from './understood';

/** A view of a history, and where it came from. */
export function gather<State, Value, E extends Fact>(
  view: StreamView<State, Value, E>,
  id: Uuid,
  history: readonly StoredEvent[],
): Gathered<Value> {
  const state = foldAll(view.fold, understood<E>(view.fold, history));
  return { value: view.view(state), source: { view: view.name, stream: streamOf(view.fold, id), revision: history.length - 1 } };
}

export const valuesOf = <Evidence>(evidence: EvidenceSet<Evidence>): Evidence =>
  Object.fromEntries(Object.entries<Gathered<unknown>>(evidence).map(([name, gathered]) => [name, gathered.value])) as Evidence;
