import type { Day } from '../../kernel/day';
import type { Practised } from './filing-practice.query';

/** Everybody once, with the day of the first sitting; null where nobody was recorded. The sittings come in order of their days. */
export function examinersOf(
  sittings: readonly { readonly on: string; readonly examinerIds: readonly string[] }[],
  limit: number,
): Practised | null {
  const firstDays = new Map<string, Day>();
  for (const { on, examinerIds } of sittings) for (const ref of examinerIds) if (!firstDays.has(ref)) firstDays.set(ref, on as Day);
  return firstDays.size === 0 ? null : { counted: firstDays.size, rows: [...firstDays].slice(0, limit).map(([ref, on]) => ({ ref, on })) };
}
