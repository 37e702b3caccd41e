import type { Position } from '../ledger/event-store.port';

export interface Advance {
  readonly position: Position;
  readonly head: Position;
  /** Taken since the beginning, and how long that took. */
  readonly events: number;
  readonly ms: number;
}

/** How often progress is printed: often enough to see it move, seldom enough to read. */
const PROGRESS_MS = 1_000;

/** Tells how far it is towards a head, once in a while. */
export function tellingProgress(head: Position, tell: (line: string) => void): (position: Position, events: number) => void {
  const began = performance.now();
  let last = began;
  return (position, events) => {
    const now = performance.now();
    if (now - last < PROGRESS_MS) return;
    last = now;
    tell(progressText({ position, head, events, ms: now - began }));
  };
}

/** How far a build is, how fast, and for how long it will go on: positions may have gaps, but spread over the log they tell the time left. */
export function progressText({ position, head, events, ms }: Advance): string {
  const share = head === 0n ? 1 : Number(position) / Number(head);
  const left = share > 0 ? Math.ceil(((ms / 1_000) * (1 - share)) / share) : 0;
  return `${position} of ${head} (${Math.floor(share * 100)} %), ${Math.round(events / (ms / 1_000))} events/s, ${left} s left`;
}
