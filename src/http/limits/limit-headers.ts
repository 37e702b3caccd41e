import type { Quota, QuotaName } from '../../config/rate-limits';

/** How one quota stands after a request. */
export interface Standing {
  readonly name: QuotaName;
  readonly quota: Quota;
  /** Requests that are left. */
  readonly left: number;
  /** Whole seconds until the quota is whole again. */
  readonly seconds: number;
  /** This request was one too many. */
  readonly isSpent: boolean;
}

/** The two fields of the IETF draft on RateLimit fields: lists of what is counted for this caller. */
export const limitHeaders = (standings: readonly Standing[]): Readonly<Record<string, string>> => ({
  'ratelimit-policy': standings.map(({ name, quota }) => `"${name}";q=${quota.requests};w=${quota.seconds}`).join(', '),
  ratelimit: standings.map(({ name, left, seconds }) => `"${name}";r=${left};t=${seconds}`).join(', '),
});
