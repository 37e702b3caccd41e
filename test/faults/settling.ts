import { setTimeout as pause } from 'node:timers/promises';

const SETTLE_MS = 180_000;
const BETWEEN_LOOKS_MS = 50;
const GAUGE = /^(ledger_head_position|ledger_reader_position)(?:\{[^}]*\})? (\d+)$/gm;

interface Reached {
  readonly head: number;
  /** The slowest projection or process; undefined in an instance that drives none. */
  readonly least: number | undefined;
}

/** Comes back when every projection and process has read the whole log, and none has added to it meanwhile. */
export async function untilSettled(urls: readonly string[]): Promise<void> {
  const deadline = performance.now() + SETTLE_MS;
  for (let settled = -1; ; await pause(BETWEEN_LOOKS_MS)) {
    const reached = await Promise.all(urls.map(reachedAt));
    const head = Math.max(...reached.map((each) => each.head));
    const least = reached.flatMap((each) => each.least ?? []);
    const isThere = least.length > 0 && least.every((position) => position >= head);
    if (isThere && settled === head) return;
    settled = isThere ? head : -1;
    if (performance.now() > deadline)
      throw new Error(`projections and processes stand at ${least.join(' and ')} of ${head} after ${SETTLE_MS / 1_000} s`);
  }
}

/** Position of the last event. */
export const headOf = async (url: string): Promise<number> => (await reachedAt(url)).head;

/** From the metrics, which every instance shows to its operator. */
async function reachedAt(url: string): Promise<Reached> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const gauges = [...text.matchAll(GAUGE)].map(([, name, value]) => ({ name, value: Number(value) }));
  const readers = gauges.flatMap(({ name, value }) => (name === 'ledger_reader_position' ? value : []));
  return {
    head: gauges.find(({ name }) => name === 'ledger_head_position')?.value ?? Infinity,
    least: readers.length > 0 ? Math.min(...readers) : undefined,
  };
}
