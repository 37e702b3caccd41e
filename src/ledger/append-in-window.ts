import type { Append, AppendOutcome } from './event-store.port';

/** Each of the appends in its turn, not more than the window of them at once; what becomes of each stands where it stood. */
export async function appendInWindow(
  appends: readonly Append[],
  window: number,
  append: (append: Append) => Promise<AppendOutcome>,
): Promise<readonly AppendOutcome[]> {
  const outcomes: AppendOutcome[] = [];
  const remaining = appends.entries();
  const appendNext = async (): Promise<void> => {
    for (const [index, next] of remaining) outcomes[index] = await append(next);
  };
  // The lanes share one iterator, so that at most a window of the list is in the queue.
  await Promise.all(Array.from({ length: Math.min(window, appends.length) }, appendNext));
  return outcomes;
}
