import { Inject, Injectable } from '@nestjs/common';
import { Clock, CLOCK } from '../kernel/clock';
import { type Instant, microsOf } from '../kernel/instant';
import { EVENT_STORE, EventStore, type Position } from '../ledger/event-store.port';

const MICROS_PER_SECOND = 1_000_000;

/** For how long the next event of each reader has been waiting for it. */
@Injectable()
export class ReaderLag {
  constructor(
    @Inject(EVENT_STORE) private readonly store: Pick<EventStore, 'readAll'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Seconds by position; 0 at the head and beyond. One event is read for each position that is behind, however many readers stand there. */
  async secondsAt(positions: readonly Position[], head: Position): Promise<ReadonlyMap<Position, number>> {
    const seconds = new Map<Position, number>();
    for (const position of new Set(positions)) {
      const [next] = position < head ? await this.store.readAll(position, 1) : [];
      seconds.set(position, next ? Math.max(0, secondsBetween(next.at, this.clock.now())) : 0);
    }
    return seconds;
  }
}

const secondsBetween = (from: Instant, to: Instant): number => Number(microsOf(to) - microsOf(from)) / MICROS_PER_SECOND;
