import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import type { Uuid } from '../../kernel/uuid';
import { FeedQuery } from './feed.query';

/** Between two looks, while somebody waits: what a live reader is late by, at most, and one statement for all of them. */
const LOOK_MS = 250;

interface Waiting {
  readonly tenant: Uuid;
  readonly head: bigint;
  readonly ring: () => void;
}

/** Wakes whoever waits for a feed to go on, whichever instance projects it. */
@Injectable()
export class FeedBell {
  private readonly log = new Logger('feed');
  private readonly waiting = new Set<Waiting>();
  private looking: Promise<void> | undefined;

  constructor(private readonly feed: FeedQuery) {}

  /** True once the feed has gone beyond the head that the caller saw; false after so long, or where the signal ends the waiting. */
  movedBeyond(head: bigint, tenant: Uuid, waitMs: number, signal: AbortSignal): Promise<boolean> {
    if (signal.aborted) return Promise.resolve(false);
    return new Promise((resolve) => {
      const end = (hasMoved: boolean): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', giveUp);
        this.waiting.delete(waiting);
        resolve(hasMoved);
      };
      const giveUp = (): void => end(false);
      const waiting = { tenant, head, ring: () => end(true) };
      const timer = setTimeout(giveUp, waitMs);
      signal.addEventListener('abort', giveUp);
      this.waiting.add(waiting);
      this.looking ??= this.look();
    });
  }

  /** Once nobody waits any more and the last look is over. */
  async silent(): Promise<void> {
    await this.looking;
  }

  private async look(): Promise<void> {
    while (this.waiting.size > 0) {
      // A database that is away for a moment is asked again at the next look; whoever waits hears nothing new until then.
      await this.ringMoved().catch((fault: Error) => this.log.warn(`the feeds could not be looked at: ${fault.message}`));
      await pause(LOOK_MS);
    }
    // In the same breath as nobody was found waiting: whoever comes next begins anew.
    this.looking = undefined;
  }

  private async ringMoved(): Promise<void> {
    const heads = await this.feed.heads([...new Set([...this.waiting].map(({ tenant }) => tenant))]);
    for (const { tenant, head, ring } of [...this.waiting]) if ((heads.get(tenant) ?? 0n) > head) ring();
  }
}
