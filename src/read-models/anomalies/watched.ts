import type { Filing } from '../../contexts/accreditation';
import type { Day } from '../../kernel/day';
import type { Instant } from '../../kernel/instant';
import type { Level } from '../../kernel/level';
import { Refusal, refuse } from '../../kernel/refusal';

/** A certificate as the rules see it on the day asked for, by what was known at the moment asked for. */
export interface WatchedCertificate {
  readonly certificateId: string;
  readonly origin: 'ISSUED' | 'RECORDED';
  readonly personRef: string;
  readonly workerId: string;
  readonly enterpriseId: string;
  readonly region: string;
  readonly filingId: string | null;
  readonly batchId: string | null;
  readonly candidacyId: string | null;
  readonly occupationCode: string;
  readonly trade: string | null;
  readonly level: Level;
  readonly issuedOn: Day;
  readonly status: string;
  readonly recordedAt: Instant;
  readonly position: bigint;
}
export interface WatchedBatch {
  readonly batchId: string;
  readonly assessmentOn: Day;
  readonly noticeEndsOn: Day | null;
}
/** The marks of one candidacy, each part by its last word. */
export interface WatchedMarks {
  readonly candidacyId: string;
  readonly batchId: string;
  readonly workerId: string;
  readonly enterpriseId: string;
  readonly region: string;
  readonly passMark: number;
  readonly marks: Readonly<Record<string, number>>;
  readonly satOn: Day | null;
  readonly position: bigint;
}
export interface WatchedService {
  readonly occupationCode: string;
  readonly fromOn: Day;
  readonly lastOn: Day | null;
}
export interface WatchedWorker {
  readonly workerId: string;
  readonly services: readonly WatchedService[];
  /** Joined to another record, or divided: what one earned the other may be paid for. */
  readonly isLinked: boolean;
}
export interface WatchedEntitlement {
  readonly entitlementId: string;
  readonly workerId: string;
  readonly enterpriseId: string;
  readonly region: string;
  readonly basis: string;
  readonly basisId: string;
  readonly fromOn: Day;
  readonly lastOn: Day | null;
  readonly position: bigint;
}
/** A version of an enterprise's rate table: which levels it pays for a certificate, and when. */
export interface WatchedRates {
  readonly enterpriseId: string;
  readonly validFrom: Day;
  readonly validTo: Day | null;
  readonly levels: readonly string[];
}
export interface Watched {
  readonly on: Day;
  readonly certificates: readonly WatchedCertificate[];
  readonly batches: ReadonlyMap<string, WatchedBatch>;
  readonly marks: readonly WatchedMarks[];
  readonly filings: ReadonlyMap<string, Filing>;
  readonly workers: ReadonlyMap<string, WatchedWorker>;
  readonly entitlements: readonly WatchedEntitlement[];
  /** What careers count, posts among it: VALID where any career still does, or no more. */
  readonly counted: ReadonlyMap<string, string>;
  readonly rates: readonly WatchedRates[];
}

/** Rows of all kinds together that are looked through while somebody waits: more than the demo's city has in its three years, some 100 MB. More are looked through enterprise by enterprise. */
export const MAX_WATCHED = 120_000;
export const watchedFault = (rows: number): Refusal<'ANOMALIES_TOO_MANY_ROWS'> | undefined =>
  rows > MAX_WATCHED ? refuse('ANOMALIES_TOO_MANY_ROWS', { limit: MAX_WATCHED }) : undefined;

const FALLEN = 'ANNULLED';
/** What was annulled has been dealt with. */
export const standing = ({ status }: WatchedCertificate): boolean => status !== FALLEN;
export const isIssuedHere = ({ origin }: WatchedCertificate): boolean => origin === 'ISSUED';
