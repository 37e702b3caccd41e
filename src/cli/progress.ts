import type { Position } from '../ledger/event-store.port';

export interface Advance {
  readonly position: Position;
  readonly head: Position;
  /** Taken since the beginning, and how long that took. */
  readonly events: number;
  readonly ms: number;
}

/** How far a build is, how fast, and for how long it will go on: positions may have gaps, but spread over the log they tell the time left. */
export function progressText({ position, head, events, ms }: Advance): string {
  const share = head === 0n ? 1 : Number(position) / Number(head);
  const left = share > 0 ? Math.ceil(((ms / 1_000) * (1 - share)) / share) : 0;
  return `${position} of ${head} (${Math.floor(share * 100)} %), ${Math.round(events / (ms / 1_000))} events/s, ${left} s left`;
}
