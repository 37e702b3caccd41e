import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { QUOTA_NAMES, type Quota, type QuotaName, type RateLimits } from '../../config/rate-limits';
import { problem } from '../problems/refused';
import type { Standing } from './limit-headers';

const MS = 1_000;

/**
 * Counts in this process, by real time (decision 8): several instances together let through as many times as much, and none has to ask
 * another before it answers. What is kept of a caller ends with its seconds.
 */
export class RateLimiter {
  private readonly counters: ReadonlyMap<QuotaName, { readonly quota: Quota; readonly counter: RateLimiterMemory }>;

  constructor(limits: RateLimits) {
    this.counters = new Map(
      QUOTA_NAMES.flatMap((name) => {
        const quota = limits[name];
        return quota
          ? [
              [
                name,
                { quota, counter: new RateLimiterMemory({ keyPrefix: name, points: quota.requests, duration: quota.seconds }) },
              ] as const,
            ]
          : [];
      }),
    );
  }

  /** Counts one request; undefined where nothing limits it. */
  async take(name: QuotaName, who: string): Promise<Standing | undefined> {
    const counted = this.counters.get(name);
    return counted && standing(name, counted.quota, await counted.counter.penalty(who));
  }

  /** How it stands, without counting: spent as soon as nothing is left. */
  async look(name: QuotaName, who: string): Promise<Standing | undefined> {
    const counted = this.counters.get(name);
    const now = await counted?.counter.get(who);
    if (!counted || !now) return undefined;
    return { ...standing(name, counted.quota, now), isSpent: now.consumedPoints >= counted.quota.requests };
  }
}

const standing = (name: QuotaName, quota: Quota, { consumedPoints, msBeforeNext }: RateLimiterRes): Standing => ({
  name,
  quota,
  left: Math.max(0, quota.requests - consumedPoints),
  seconds: Math.max(1, Math.ceil(msBeforeNext / MS)),
  isSpent: consumedPoints > quota.requests,
});

/** @throws Refused RATE_LIMITED */
export function refuseSpent(standings: readonly (Standing | undefined)[]): void {
  const waits = standings.flatMap((each) => (each?.isSpent ? [each.seconds] : []));
  if (waits.length > 0) throw problem('RATE_LIMITED', { seconds: Math.max(...waits) });
}
