import { readToEnd } from '../contract/appends';
import { chance, type Chance } from '../support/stories/made-people';
import { LogAudit } from './log-audit';
import { Progress } from './progress';
import { strikeAll } from './strikes';
import type { Tally } from './tally';
import type { Target } from './target';
import { WriterProcess } from './writer-process';

export interface StoreRoundSize {
  readonly writers: number;
  readonly lanes: number;
  readonly faults: number;
  readonly answers: readonly [number, number];
}

const PAGE = 2_000;
const ALWAYS = ['kill-writer', 'step-clock-back'];

/**
 * Writers in processes of their own append to one log while server, writers, connections and clocks fail. Then the log
 * is read, and held to every answer that any of them got, and to nothing else.
 */
export async function storeRound(target: Target, seed: number, { writers: count, lanes, ...size }: StoreRoundSize): Promise<Tally> {
  const [random, progress, retries] = [chance(seed), new Progress(), new Progress()];
  const reader = await target.open();
  const { position: start } = await reader.head();
  const writers = Array.from(
    { length: count },
    (_, writer) => new WriterProcess({ ...target.writer(writer), seed, writer }, lanes, progress, retries),
  );
  writers.forEach((writer) => writer.start());
  const kinds = [...ALWAYS, ...(target.cut ? ['cut-connection'] : []), ...Object.keys(target.faults)];
  const struck = await strikeAll(progress, {
    ...size,
    kinds,
    random,
    strike: (kind) => strike(kind, { target, writers, random, retries }),
  });
  const isStuck = struck.findings.length > 0;
  await Promise.all(writers.map((writer) => (isStuck ? writer.kill() : writer.stop())));
  const audit = new LogAudit({ isGapless: target.isGapless, start });
  for (const event of await readToEnd(reader, start, PAGE)) audit.add(event);
  await reader.close();
  const settled = audit.settle(
    writers.flatMap(({ acknowledged }) => acknowledged),
    { areAll: !isStuck },
  );
  const clock =
    struck.faults['step-clock-back'] && audit.held === 0 ? ['the clock stepped back and nobody noticed: the fault did nothing'] : [];
  return {
    ...settled,
    faults: struck.faults,
    retries: retries.total,
    findings: [...struck.findings, ...writers.flatMap(({ findings }) => findings), ...clock, ...settled.findings],
  };
}

interface Scene {
  readonly target: Target;
  readonly writers: readonly WriterProcess[];
  readonly random: Chance;
  readonly retries: Progress;
}

async function strike(kind: string, { target, writers, random, retries }: Scene): Promise<void> {
  const writer = random.pick(writers);
  if (kind === 'step-clock-back') return writer.stepClockBack();
  if (kind === 'cut-connection') return target.cut!(random.pick(['request', 'answer']), writers[0]!.nextStream(0));
  if (kind !== 'kill-writer') return target.faults[kind]!(random, retries);
  await writer.kill();
  writer.start();
}
