import type { ResolvedPack } from '../../contexts/catalogue';

/** Where the ordinary ends; shares in thousandths. */
export interface Thresholds {
  readonly ref: string;
  /** So many certificates of one person are still ordinary, in so many months. */
  readonly manyCertificates: number;
  readonly manyWithinMonths: number;
  /** So many ranks above a held certificate are a jump, in so many months. */
  readonly jumpRanks: number;
  readonly jumpWithinMonths: number;
  /** So many marks at the pass mark, and so large a share of a part, are a cluster. */
  readonly passMarkCount: number;
  readonly passMarkPermille: number;
  readonly identicalCount: number;
  readonly identicalPermille: number;
  /** So many certificates of one enterprise in one minute. */
  readonly inAMinute: number;
  /** So many months after pay could have begun nobody asks yet. */
  readonly withoutAllowanceMonths: number;
}

/**
 * What holds where no authority says otherwise. A small batch with a few equal marks is ordinary, so a cluster takes a number and a
 * share; a normal issue day of a large enterprise has 150 certificates in a minute, 200 are more than its people can have checked.
 */
export const PRODUCT_THRESHOLDS: Thresholds = {
  ref: 'PRODUCT-DEFAULTS@1',
  manyCertificates: 3,
  manyWithinMonths: 12,
  jumpRanks: 2,
  jumpWithinMonths: 24,
  passMarkCount: 10,
  passMarkPermille: 300,
  identicalCount: 8,
  identicalPermille: 200,
  inAMinute: 200,
  withoutAllowanceMonths: 2,
};

/** The thresholds of the pack in force; what it leaves out is the product's. */
export const thresholdsOf = (resolved: ResolvedPack | undefined): Thresholds =>
  resolved ? { ...PRODUCT_THRESHOLDS, ...resolved.pack.anomalies, ref: resolved.ref } : PRODUCT_THRESHOLDS;
