/** Shares and counts that figures are made of. */
export const countWhere = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number => items.filter(holds).length;

/** Rounded half up to one decimal, by integers: 12.25 % is 12.3. */
export function share(numerator: number, denominator: number, unit: number): number {
  const TENTHS = 10;
  return Math.floor((2 * numerator * unit * TENTHS + denominator) / (2 * denominator)) / TENTHS;
}
export const percent = (numerator: number, denominator: number): number => share(numerator, denominator, 100);
export const perTenThousand = (numerator: number, denominator: number): number => share(numerator, denominator, 10_000);

export const byYear = <Value>(years: readonly number[], of: (year: number) => Value): Record<string, Value> =>
  Object.fromEntries(years.map((year) => [String(year), of(year)]));

export function tally<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
