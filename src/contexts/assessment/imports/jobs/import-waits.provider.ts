import { BeforeApplicationShutdown, Injectable } from '@nestjs/common';
import type { Patience } from '../../../../http/edge/patience';
import type { Uuid } from '../../../../kernel/uuid';
import { type ImportJob, isUnderWay } from './import-job';

/** Between two looks of one who waits: what comes of a job at another instance is told so late at most. */
const LOOK_MS = 500;
/** Who wait at a time in this instance: 400 looks at the database a second, each by its primary key. Whoever comes then is answered at once. */
export const MOST_WAITING = 200;

/** Who wait for an import to come to its end, told of it as soon as it does where this instance works on it. */
@Injectable()
export class ImportWaits implements BeforeApplicationShutdown {
  private readonly waiting = new Set<{ readonly importId: Uuid; readonly ring: () => void }>();
  private isStopping = false;

  /** What `look` finds once the import is no longer under way, or after the time. */
  async over(importId: Uuid, { waitMs, onGone }: Patience, look: () => Promise<ImportJob>): Promise<ImportJob> {
    const deadline = performance.now() + waitMs;
    let isGone = false;
    const takeBack = onGone(() => {
      isGone = true;
      this.ring(importId);
    });
    try {
      for (;;) {
        // Waiting before looking, so that an end in between is heard.
        const leftMs = deadline - performance.now();
        const rung = leftMs > 0 && !isGone ? this.rung(importId, Math.min(leftMs, LOOK_MS)) : null;
        try {
          const job = await look();
          if (rung === null || !isUnderWay(job)) return job;
          await rung.over;
        } finally {
          rung?.leave();
        }
      }
    } finally {
      takeBack();
    }
  }

  /** Something came of that import. */
  ring(importId: Uuid): void {
    for (const each of [...this.waiting]) if (each.importId === importId) each.ring();
  }

  /** Before the server waits for its connections, which these would keep open. */
  beforeApplicationShutdown(): void {
    this.isStopping = true;
    for (const { ring } of [...this.waiting]) ring();
  }

  /** Null where there is no room to wait. */
  private rung(importId: Uuid, ms: number): { readonly over: Promise<void>; leave(): void } | null {
    if (this.isStopping || this.waiting.size >= MOST_WAITING) return null;
    let leave = (): void => undefined;
    const over = new Promise<void>((resolve) => {
      const ring = (): void => {
        clearTimeout(timer);
        this.waiting.delete(waiting);
        resolve();
      };
      const timer = setTimeout(ring, ms);
      const waiting = { importId, ring };
      this.waiting.add(waiting);
      leave = ring;
    });
    return { over, leave };
  }
}
