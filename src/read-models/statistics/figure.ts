/** One cell of a table as it was counted. */
export interface Counted {
  /** The code under each dimension asked for; null where a row has none. */
  readonly key: Readonly<Record<string, string | null>>;
  readonly numerator: number;
  /** Null for a count, which is divided by nothing. */
  readonly denominator: number | null;
}

/** A figure as it is told. */
export interface Figure {
  readonly key: Counted['key'];
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Decimal text, as many decimals as the policy pack says; null: nothing ÷ nothing, or hidden. A count stands for itself. */
  readonly value: string | null;
  readonly isMasked: boolean;
}

/**
 * What one number is of another, per so many, rounded half up once, from integers alone (handbook 14.2).
 * Nothing ÷ nothing is nothing: it is never told as nought.
 */
export function valueOf(
  { numerator, denominator }: Pick<Counted, 'numerator' | 'denominator'>,
  per: number,
  decimals: number,
): string | null {
  if (denominator === null) return String(numerator);
  if (denominator === 0) return null;
  const scale = 10n ** BigInt(decimals);
  const doubled = 2n * BigInt(numerator) * BigInt(per) * scale;
  const divisor = 2n * BigInt(denominator);
  const units = (doubled + BigInt(denominator)) / divisor;
  return decimals === 0 ? String(units) : `${units / scale}.${String(units % scale).padStart(decimals, '0')}`;
}

export const HIDDEN = { numerator: null, denominator: null, value: null, isMasked: true } as const;
export const told = (counted: Counted, per: number, decimals: number): Figure => ({
  ...counted,
  value: valueOf(counted, per, decimals),
  isMasked: false,
});
