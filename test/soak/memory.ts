import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** What one service held after garbage, at one moment of one of its lives. */
export interface Sample {
  /** Which of its starts. */
  readonly life: number;
  readonly ageSeconds: number;
  /** Minutes since the soak began. */
  readonly minute: number;
  readonly rssMiB: number;
  /** What the program holds: its heap, and buffers beside it. */
  readonly heldMiB: number;
}
export interface Life {
  readonly seconds: number;
  /** The most that it ever held, as Linux counts it. */
  readonly mostMiB: number;
}
/** What a soak says of memory. */
export interface MemoryTally {
  readonly samples: number;
  readonly lives: number;
  readonly longestLifeSeconds: number;
  readonly mostMiB: number;
  /** Medians of the first and of the last third of the samples. */
  readonly heldMiB: readonly [number, number];
  readonly rssMiB: readonly [number, number];
  /** Theil and Sen: the median of the slopes between any two samples. */
  readonly heldMiBPerHour: number;
  readonly findings: readonly string[];
}

const MIB = 2 ** 20;
const KIB_PER_MIB = 1_024;
/** 400 MB (issue: service memory under 400 MB throughout). */
const MOST_MIB = 381;
/** Before that a service still loads what it was not asked for yet. */
const WARM_SECONDS = 10;
/** Two thirds of the samples differ by chance as well; more than this is growth. */
const [GROWTH, SLACK_MIB] = [1.25, 12] as const;
const FEWEST_SAMPLES = 6;
const PER_HOUR = 60;
const ANSWER_MS = 5_000;
const LOOK_MS = 20;

/** Asks one process what it holds after garbage (collecting.mjs); nothing where it ended meanwhile. */
export async function collected(pid: number, file: string): Promise<Pick<Sample, 'rssMiB' | 'heldMiB'> | undefined> {
  const linesOf = (): readonly string[] => (existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []);
  const before = linesOf().length;
  process.kill(pid, 'SIGUSR2');
  for (const deadline = performance.now() + ANSWER_MS; performance.now() < deadline; await pause(LOOK_MS)) {
    const lines = linesOf();
    if (lines.length <= before) continue;
    const { rss, heapUsed, external } = JSON.parse(lines.at(-1)!) as NodeJS.MemoryUsage;
    return { rssMiB: rss / MIB, heldMiB: (heapUsed + external) / MIB };
  }
  return undefined;
}

/** The most that a process ever held; 0 where it is gone. */
export function mostOf(pid: number): number {
  const status = existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, 'utf8') : '';
  return Number(/^VmHWM:\s+(\d+)/m.exec(status)?.[1] ?? 0) / KIB_PER_MIB;
}

export function memoryTally(all: readonly Sample[], lives: readonly Life[]): MemoryTally {
  const samples = all.filter(({ ageSeconds }) => ageSeconds >= WARM_SECONDS);
  const third = Math.ceil(samples.length / 3);
  const ends = (of: (sample: Sample) => number): [number, number] => [
    rounded(median(samples.slice(0, third).map(of))),
    rounded(median(samples.slice(-third).map(of))),
  ];
  const [heldMiB, rssMiB] = [ends((sample) => sample.heldMiB), ends((sample) => sample.rssMiB)];
  const mostMiB = Math.max(0, ...lives.map((life) => life.mostMiB));
  const grown = ([first, last]: readonly [number, number], what: string): string[] =>
    samples.length >= FEWEST_SAMPLES && last > first * GROWTH + SLACK_MIB
      ? [`${what} after garbage grew from ${first} to ${last} MiB`]
      : [];
  return {
    samples: samples.length,
    lives: lives.length,
    longestLifeSeconds: Math.round(Math.max(0, ...lives.map(({ seconds }) => seconds))),
    mostMiB: rounded(mostMiB),
    heldMiB,
    rssMiB,
    heldMiBPerHour: rounded(slope(samples) * PER_HOUR),
    findings: [
      ...grown(heldMiB, 'memory held'),
      ...grown(rssMiB, 'resident memory'),
      ...(mostMiB > MOST_MIB ? [`a service held ${rounded(mostMiB)} MiB, more than ${MOST_MIB}`] : []),
    ],
  };
}

function slope(samples: readonly Sample[]): number {
  const slopes = samples.flatMap((late, index) =>
    samples
      .slice(0, index)
      .filter(({ minute }) => minute < late.minute)
      .map((early) => (late.heldMiB - early.heldMiB) / (late.minute - early.minute)),
  );
  return median(slopes);
}
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const rounded = (value: number): number => Math.round(value * 10) / 10;
