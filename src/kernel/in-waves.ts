/** Items in groups in which each stream occurs once: two commands to one stream would only meet as a conflict. */
export function inWaves<Item>(items: readonly Item[], streamOf: (item: Item) => string): Item[][] {
  const waves: Item[][] = [];
  const seen = new Map<string, number>();
  for (const item of items) {
    const wave = seen.get(streamOf(item)) ?? 0;
    seen.set(streamOf(item), wave + 1);
    (waves[wave] ??= []).push(item);
  }
  return waves;
}
