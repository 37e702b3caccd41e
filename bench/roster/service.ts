import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = join(__dirname, '..', '..');
/** As `npm start` starts it. */
const FLAGS = ['--max-semi-space-size=8', '--heap-growing-percent=25', '--v8-pool-size=2'];
/** After the assessment of the made rosters, so that their marks are taken. */
const DEMO_FROM = '2026-12-07';
const PEAK = /VmHWM:\s*(\d+) kB/;
const KIB_PER_MIB = 1_024;
/** As Linux counts processor time for programs (proc(5), stat). */
const TICKS_PER_SECOND = 100;
/** User and system time, behind the name in brackets, which may hold spaces. */
const TIMES = /\) (?:\S+ ){11}(\d+) (\d+) /;
/** Tells Linux to count the peak of a process anew (proc(5), clear_refs). */
const RESET_PEAK = '5';

/** The product as it is built and started, a process of its own: what it needs of memory is its own. */
export interface MeasuredService {
  readonly url: string;
  readonly key: string;
  /** The most memory it has held since the last look, in MiB; null where the machine does not tell. */
  peakMiB(): number | null;
  /** Seconds of processor time that it has used, all told; null where the machine does not tell. A busy machine changes them little. */
  cpuSeconds(): number | null;
  /** Kills it and starts it again on what it left. */
  killedAndStarted(): Promise<MeasuredService>;
  stop(): Promise<void>;
}
interface Left {
  readonly dataDir: string;
  /** Of the administrator; without it the service makes one, being the first in this folder. */
  readonly key?: string;
  /** The folder stays when the service is stopped. */
  readonly isKept?: boolean;
}

/** For looks into the service: `--cpu-prof --cpu-prof-dir=/tmp/profile` leaves a profile where it is stopped. */
const LOOKS = (process.env.BENCH_SERVICE_FLAGS ?? '').split(' ').filter((flag) => flag !== '');

/** On an empty database, or on what one left behind that was killed; a demo ledger unless told. */
export async function startMeasured(
  databaseUrl: string,
  left?: Left,
  told: NodeJS.ProcessEnv = { LEDGER_DEMO_FROM: DEMO_FROM },
): Promise<MeasuredService> {
  if (
    spawnSync(process.execPath, [join(ROOT, 'scripts', 'build-if-stale.mjs')], { stdio: ['ignore', process.stderr, 'inherit'] }).status !==
    0
  )
    throw new Error('The product could not be built.');
  const dataDir = left?.dataDir ?? mkdtempSync(join(tmpdir(), 'skills-ledger-bench-service-'));
  const env = { ...process.env, DATABASE_URL: databaseUrl, DATA_DIR: dataDir, PORT: '0', ...told };
  const child = spawn(process.execPath, [...FLAGS, ...LOOKS, join(ROOT, 'dist', 'main.js')], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  const { url, key } = await listening(child.stdout, left?.key);
  return {
    url,
    key,
    peakMiB: () => peakOf(child.pid!),
    cpuSeconds: () => cpuOf(child.pid!),
    killedAndStarted: async () => {
      child.kill('SIGKILL');
      await ended;
      return startMeasured(databaseUrl, { ...left, dataDir, key }, told);
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      if (!left?.isKept) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** @throws Error where it ends before it listens */
async function listening(output: NodeJS.ReadableStream, key?: string): Promise<{ url: string; key: string }> {
  const found: { url?: string; key?: string } = key === undefined ? {} : { key };
  for await (const line of createInterface({ input: output })) {
    found.key ??= /^Bootstrap administrator key .*: (\S+)$/.exec(line)?.[1];
    found.url ??= /listens on (\S+)$/.exec(line)?.[1];
    if (found.url && found.key) {
      // Whatever else it says is read and forgotten, so that it never waits for a reader.
      output.resume();
      return { url: found.url, key: found.key };
    }
  }
  throw new Error('The service ended before it listened.');
}

function peakOf(pid: number): number | null {
  try {
    const [, kib] = PEAK.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    writeFileSync(`/proc/${pid}/clear_refs`, RESET_PEAK);
    return kib === undefined ? null : Math.round(Number(kib) / KIB_PER_MIB);
  } catch {
    return null;
  }
}

function cpuOf(pid: number): number | null {
  try {
    const [, user, system] = TIMES.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    return user === undefined ? null : (Number(user) + Number(system)) / TICKS_PER_SECOND;
  } catch {
    return null;
  }
}
