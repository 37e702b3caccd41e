/** Consecutive running numbers. */
export interface Run {
  readonly first: number;
  readonly count: number;
}
const lastOf = ({ first, count }: Run): number => first + count - 1;
export const overlaps = (a: Run, b: Run): boolean => a.first <= lastOf(b) && b.first <= lastOf(a);

/** What is left of the runs when another is taken out of them; what lies outside of them is not missed. */
export const without = (runs: readonly Run[], taken: Run): readonly Run[] =>
  runs.flatMap((run) => {
    if (!overlaps(run, taken)) return [run];
    const before = { first: run.first, count: taken.first - run.first };
    const after = { first: lastOf(taken) + 1, count: lastOf(run) - lastOf(taken) };
    return [before, after].filter(({ count }) => count > 0);
  });

/** The first so many numbers of the runs, in their order; fewer where there are not so many. */
export function firstOf(runs: readonly Run[], wanted: number): readonly Run[] {
  let missing = wanted;
  const taken: Run[] = [];
  for (const { first, count } of runs) {
    if (missing === 0) break;
    taken.push({ first, count: Math.min(count, missing) });
    missing -= Math.min(count, missing);
  }
  return taken;
}

export const countOf = (runs: readonly Run[]): number => runs.reduce((sum, { count }) => sum + count, 0);

/** Single numbers as runs, whatever their order; the same number twice is one. */
export function runsOf(numbers: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const open = runs.at(-1);
    if (open && lastOf(open) + 1 === number) runs[runs.length - 1] = { first: open.first, count: open.count + 1 };
    else runs.push({ first: number, count: 1 });
  }
  return runs;
}
