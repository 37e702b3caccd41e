import type { Fact } from '../kernel/event-type';
import { refuse } from '../kernel/refusal';
import type { StoredEvent } from './event-store.port';
import type { Outcome } from './receipt';
import { recordedOf } from './recorded';

/** What a command was answered when its id was first met, from what it recorded then (decision 12). */
export function firstAnswer<E extends Fact>(
  earlier: readonly StoredEvent[],
  rule: { readonly name: string },
  inputHash: string,
): Outcome<'IDEMPOTENCY_KEY_REUSED', E> {
  const first = JSON.parse(earlier[0]!.metadata) as { inputHash?: string };
  if (first.inputHash !== inputHash) return refuse('IDEMPOTENCY_KEY_REUSED', { decision: rule.name });
  const { stream, revision, position, at } = earlier.at(-1)!;
  return { stream, revision, position, at, events: earlier.map((stored) => recordedOf<E>(stored)), replayed: true };
}
