import { setTimeout as pause } from 'node:timers/promises';

const LOOK_MS = 100;
/** What a soak has left behind may be much: a backlog of webhooks is sent one at a time. */
const LONGEST_MS = 15 * 60_000;

/** Waits for what comes of itself. @throws where it does not */
export async function atLast<Value>(what: string, look: () => Promise<Value>, holds: (value: Value) => boolean): Promise<Value> {
  for (const deadline = performance.now() + LONGEST_MS; ; await pause(LOOK_MS)) {
    const value = await look();
    if (holds(value)) return value;
    if (performance.now() > deadline)
      throw new Error(`waited ${LONGEST_MS / 1_000} s in vain for ${what}; last seen: ${JSON.stringify(value)}`);
  }
}
