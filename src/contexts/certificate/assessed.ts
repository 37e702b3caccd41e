import type { Day } from '../../kernel/day';
import type { Level } from '../../kernel/level';
import type { Uuid } from '../../kernel/uuid';

/** What the issue of a certificate needs to know of a candidacy. */
export interface AssessedCandidacy {
  readonly batchId: Uuid;
  readonly enterpriseId: Uuid;
  readonly filingId: Uuid;
  readonly workerId: Uuid;
  readonly personRef: Uuid;
  readonly occupationCode: string;
  readonly trade: string | null;
  readonly level: Level;
  readonly outcome: 'PASSED' | 'FAILED' | 'VOID' | null;
  /** The revision of the last event that could change the outcome (decision 14). */
  readonly outcomeRevision: number;
  readonly openObjections: readonly Uuid[];
  readonly source: { readonly importId: Uuid; readonly row: number } | null;
}
/** The outcome that a second person approved, and the revision at which it stood. */
export interface ApprovedOutcome {
  readonly outcomeRevision: number;
  readonly outcome: 'PASSED' | 'FAILED' | 'VOID';
}
/** A batch's results as approved, in the order of approval. */
export type ApprovedOutcomes = ReadonlyMap<Uuid, ApprovedOutcome>;
/** The public notice of a batch; the last day is frozen when it is published (decision 10). */
export interface Notice {
  readonly endsOn: Day;
}
