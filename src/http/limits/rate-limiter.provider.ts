import { QUOTA_NAMES, type Quota, type QuotaName, type RateLimits } from '../../config/rate-limits';
import { problem } from '../refused';
import type { Standing } from './limit-headers';

const MS = 1_000;
/** Between two looks for those whose seconds have ended; until then they take some hundred bytes each. */
const SWEEP_MS = 1_000;

/**
 * Counts in this process, by real time that never jumps (decision 8): several instances together let through as many times as much, and none has to ask
 * another before it answers. What is kept of a caller ends with its seconds. Nothing is waited for: it is asked twice for each request.
 */
export class RateLimiter {
  private readonly counters: ReadonlyMap<QuotaName, Counter>;

  constructor(limits: RateLimits, nowMs: () => number = () => performance.now()) {
    this.counters = new Map(QUOTA_NAMES.flatMap((name) => {
      const quota = limits[name];
      return quota ? [[name, new Counter(name, quota, nowMs)] as const] : [];
    }));
  }

  /** Counts one request; undefined where nothing limits it. */
  take(name: QuotaName, who: string): Standing | undefined {
    return this.counters.get(name)?.take(who);
  }

  /** How it stands, without counting: spent as soon as nothing is left. */
  look(name: QuotaName, who: string): Standing | undefined {
    return this.counters.get(name)?.look(who);
  }
}

interface Counted {
  requests: number;
  readonly untilMs: number;
}

/** In the order in which their seconds began, which is that in which they end. */
class Counter {
  private readonly counted = new Map<string, Counted>();
  private sweptMs = 0;

  constructor(private readonly name: QuotaName, private readonly quota: Quota, private readonly nowMs: () => number) {}

  take(who: string): Standing {
    const now = this.nowMs();
    this.sweep(now);
    const counted = this.living(who, now) ?? this.begin(who, now);
    counted.requests += 1;
    return this.standing(counted, now, counted.requests > this.quota.requests);
  }

  look(who: string): Standing | undefined {
    const now = this.nowMs();
    const counted = this.living(who, now);
    return counted && this.standing(counted, now, counted.requests >= this.quota.requests);
  }

  private living(who: string, now: number): Counted | undefined {
    const counted = this.counted.get(who);
    return counted && now < counted.untilMs ? counted : undefined;
  }

  private begin(who: string, now: number): Counted {
    const counted = { requests: 0, untilMs: now + this.quota.seconds * MS };
    this.counted.delete(who);
    this.counted.set(who, counted);
    return counted;
  }

  private sweep(now: number): void {
    if (now - this.sweptMs < SWEEP_MS) return;
    this.sweptMs = now;
    for (const [who, { untilMs }] of this.counted) {
      if (now < untilMs) return;
      this.counted.delete(who);
    }
  }

  private standing({ requests, untilMs }: Counted, now: number, isSpent: boolean): Standing {
    return { name: this.name, quota: this.quota, left: Math.max(0, this.quota.requests - requests), seconds: Math.max(1, Math.ceil((untilMs - now) / MS)), isSpent };
  }
}

/** @throws Refused RATE_LIMITED */
export function refuseSpent(standings: readonly (Standing | undefined)[]): void {
  const waits = standings.flatMap((each) => (each?.isSpent ? [each.seconds] : []));
  if (waits.length > 0) throw problem('RATE_LIMITED', { seconds: Math.max(...waits) });
}
