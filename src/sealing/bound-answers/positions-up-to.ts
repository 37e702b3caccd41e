const POSITION_BYTES = 8;

/** Where the events of a bundle stand in the store: one after the other, or each as it is told. */
export interface BundlePositions {
  readonly first: bigint;
  readonly leaves: number;
  /** Eight bytes for each; null where the positions of the store are dense. */
  readonly positions: Buffer | null;
}

/** How many of a bundle's events are not later than a position of the store. */
export function positionsUpTo(position: bigint, { first, leaves, positions }: BundlePositions): number {
  if (positions === null) return Math.min(leaves, Math.max(0, Number(position - first + 1n)));
  let count = 0;
  while (count < leaves && positions.readBigInt64BE(count * POSITION_BYTES) <= position) count += 1;
  return count;
}
