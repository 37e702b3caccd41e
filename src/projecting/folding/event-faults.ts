import type { Position } from '../../ledger/event-store.port';

/** What a reader stopped at. */
export interface EventAt {
  readonly position: Position;
  readonly type: string;
}

/** An event that this reader will never take, however often it is tried: it stops there, and nothing is skipped (decision 28). */
export class PoisonEvent extends Error {
  constructor(
    readonly event: EventAt,
    cause: unknown,
  ) {
    super(`${event.type} at position ${event.position} cannot be applied: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

/** An event of a newer version than this release reads: the reader waits for a release that does (decision 28). */
export class NewerEvent extends Error {
  constructor(readonly event: EventAt) {
    super(`${event.type} at position ${event.position} is newer than this release`);
  }
}
