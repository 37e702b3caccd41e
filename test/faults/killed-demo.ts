import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { play, Played } from '../support/demo';
import { until } from '../support/until';
import { headOf } from './settling';

/** In the middle of a step: so many events after its line of progress came. */
export interface Middle {
  readonly line: string;
  readonly events: number;
}

/** Plays the demo on the folder until its service is killed there; what the demo said to that. */
export async function playUntilKilled(args: readonly string[], dataDir: string, { line, events }: Middle): Promise<Played> {
  let killing: Promise<void> | undefined;
  const played = await play([...args, '--data', dataDir], (each) => {
    if (killing || !each.includes(line)) return;
    killing = killAfter(dataDir, events);
    // The demo may end before it; what went wrong is told below.
    killing.catch(() => undefined);
  });
  if (!killing) throw new Error(`the demo never came to ${line}:\n${played.errors}`);
  await killing;
  return played;
}

async function killAfter(dataDir: string, events: number): Promise<void> {
  const url = /listens on (http:\/\/\S+)/.exec(readFileSync(join(dataDir, 'service.log'), 'utf8'))![1]!;
  const pid = Number(/^PID=(\d+)$/m.exec(readFileSync(join(dataDir, 'demo.env'), 'utf8'))![1]);
  const from = await headOf(url);
  await until(
    () => headOf(url),
    (head) => head >= from + events,
  );
  process.kill(pid, 'SIGKILL');
}
