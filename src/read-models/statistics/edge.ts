/** A cell of a table, or one of its totals, as an edge of a network in which as much leaves every point as comes to it. */
export interface Edge {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** What the cell tells: one count, or the two parts of a share. None is below nought. */
  readonly parts: readonly number[];
  /** Dearer to hide: a total, which others are read by. */
  readonly isTotal: boolean;
}

export const sum = (parts: readonly number[]): number => parts.reduce((all, part) => all + part, 0);
