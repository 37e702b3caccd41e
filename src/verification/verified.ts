import type { Standing } from '../contexts/accreditation';
import type { PublicRecord } from '../contexts/certificate';
import type { Day } from '../kernel/day';
import type { Instant } from '../kernel/instant';
import type { PrintedPerson } from '../people/printed-people.provider';

/** A filing on one day: what it was, and whether it allowed this certificate's occupation and level. */
export interface FilingThen {
  readonly on: Day;
  readonly standing: Standing | 'NONE';
  readonly covers: boolean;
}
export interface Issuer {
  /** As printed: the filed branch, or the enterprise by its name of that day. */
  readonly name: string;
  readonly institutionCode: string | null;
  readonly validFrom: Day | null;
  readonly validTo: Day | null;
  readonly onIssue: FilingThen;
  readonly today: FilingThen;
}
/** All that may be said of one certificate in public. */
export interface Verified {
  readonly record: PublicRecord;
  readonly holder: PrintedPerson | 'ERASED';
  readonly issuer: Issuer;
}
/** Of which of the two ways somebody asks: of each the neutral answer has its own sentence. */
export type Way = 'TOKEN' | 'TRIO';
export interface Verification {
  readonly way: Way;
  /** null: nothing is known here, or the trio belongs to nothing. */
  readonly verified: Verified | null;
  readonly checkedAt: Instant;
}

/** What the enterprise runs, for every page: whose address may be trusted, and where else to ask. */
export interface Addresses {
  /** Of this service, as its operator made it known; undefined where it did not. */
  readonly own: string | undefined;
  readonly lookupUrl: string;
}
