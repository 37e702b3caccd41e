/** The value below which so large a share of the values lies, between two of them by straight line. */
export function quantile(values: readonly number[], share: number): number {
  if (values.length === 0) throw new RangeError('no values, no quantile');
  const sorted = [...values].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(place)] as number, sorted[Math.ceil(place)] as number];
  return below + (above - below) * (place - Math.floor(place));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

const P95 = 0.95;
/** The least of the values that 95 of 100 do not exceed, and one of them. */
export const p95 = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.ceil(values.length * P95) - 1]!;

/** How far the middle half of the values is spread, as a share of their median. */
export const spread = (values: readonly number[]): number => (quantile(values, 0.75) - quantile(values, 0.25)) / median(values);
