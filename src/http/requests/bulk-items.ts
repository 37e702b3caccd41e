import { Refusal, refuse } from '../../kernel/refusal';

/** One thing among many in a call. Its key means something within this call alone; the call has an Idempotency-Key of its own. */
export interface Keyed {
  readonly itemKey?: string;
}

/** What becomes of an item: it is carried out, it is an earlier one said again, or its key stands for something else. */
type Planned = 'own' | { readonly sameAs: number } | 'reused';

function plan(items: readonly Keyed[]): readonly Planned[] {
  const firsts = new Map<string, number>();
  return items.map((item, index) => {
    if (item.itemKey === undefined) return 'own';
    const first = firsts.get(item.itemKey);
    if (first === undefined) firsts.set(item.itemKey, index);
    return first === undefined ? 'own' : textOf(items[first]!) === textOf(item) ? { sameAs: first } : 'reused';
  });
}

/** The order in which a client writes the members says nothing. */
const textOf = (item: Keyed): string =>
  JSON.stringify(item, (_, value: unknown) => (isRecord(value) ? Object.fromEntries(Object.entries(value).sort()) : value));
const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Carries out many items of one call, a result for each in order. The same key twice: equal items are carried out once
 * and both get that result; of different ones the second is refused (users/api-conventions 4).
 */
export async function carriedOut<Item extends Keyed, Result>(
  items: readonly Item[],
  carryOut: (own: readonly Item[]) => Promise<readonly Result[]>,
): Promise<readonly (Result | Refusal<'IDEMPOTENCY_KEY_REUSED'>)[]> {
  const planned = plan(items);
  const results = await carryOut(items.filter((_, index) => planned[index] === 'own'));
  let next = 0;
  const own = planned.map((each) => (each === 'own' ? results[next++] : undefined));
  return planned.map((each, index) =>
    each === 'own' ? own[index]! : each === 'reused' ? refuse('IDEMPOTENCY_KEY_REUSED') : own[each.sameAs]!,
  );
}
