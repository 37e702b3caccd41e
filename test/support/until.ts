import { setTimeout as pause } from 'node:timers/promises';

/** Between two looks, and after how long a test has waited in vain. */
const LOOK_MS = 10;
const LONGEST_WAIT_MS = 45_000;

/** Waits for what will come of itself, and no longer; what it was, or the last that was seen. */
export async function until<Value>(
  look: () => Value | Promise<Value>,
  holds: (value: Value) => boolean = Boolean,
  longestMs = LONGEST_WAIT_MS,
): Promise<Value> {
  for (const deadline = performance.now() + longestMs; ; await pause(LOOK_MS)) {
    const value = await look();
    if (holds(value)) return value;
    if (performance.now() > deadline)
      throw new Error(
        `waited ${longestMs} ms in vain; last seen: ${JSON.stringify(value, (_, each: unknown) => (typeof each === 'bigint' ? String(each) : each))}`,
      );
  }
}
