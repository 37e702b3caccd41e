import { setTimeout as pause } from 'node:timers/promises';

const BETWEEN_LOOKS_MS = 200;
const SECONDS = /^seal_lag_seconds(?:\{[^}]*\})? ([\d.]+)$/m;

/**
 * The longest time in seconds for which an event of the log stood in no published checkpoint, as looks at the metrics of these instances see it while `work` is
 * under way: less than there was by as much as lies between two looks. @throws Error where none of them tells anything of the seal
 */
export async function longestSealLag(urls: readonly string[], work: Promise<unknown>): Promise<number> {
  let [longest, isOver] = [0, false];
  const over = (): void => void (isOver = true);
  work.then(over, over);
  for (; !isOver; await pause(BETWEEN_LOOKS_MS)) {
    // One that was killed says nothing; the others do.
    const told = (await Promise.allSettled(urls.map(sealLagAt))).flatMap((look) => (look.status === 'fulfilled' ? look.value : []));
    if (told.length === 0) throw new Error(`none of ${urls.join(', ')} tells how far the seal is`);
    longest = Math.max(longest, ...told);
  }
  return longest;
}

async function sealLagAt(url: string): Promise<readonly number[]> {
  const told = SECONDS.exec(await (await fetch(`${url}/metrics`)).text());
  return told ? [Number(told[1])] : [];
}
