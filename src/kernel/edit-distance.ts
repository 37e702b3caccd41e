/** How many characters one must insert, delete or replace; counted by code point, since rare characters lie beyond the basic plane. */
export function editDistance(a: string, b: string): number {
  const [left, right] = [[...a], [...b]];
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [i, character] of left.entries()) {
    const next = [i + 1];
    for (const [j, other] of right.entries()) {
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (character === other ? 0 : 1)));
    }
    row = next;
  }
  return row[right.length]!;
}

/** The texts nearest to what was written, nearest first; `preferred` ones stand before all others. */
export function nearestTexts(
  written: string,
  candidates: readonly string[],
  most: number,
  preferred: (candidate: string) => boolean = () => false,
): readonly string[] {
  return candidates
    .map((text, order) => ({ text, order, distance: editDistance(written, text), group: preferred(text) ? 0 : 1 }))
    .sort((a, b) => a.group - b.group || a.distance - b.distance || a.order - b.order)
    .slice(0, most)
    .map(({ text }) => text);
}
