import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { runningPostmaster } from '../../src/embedded-postgres/postmaster.file';
import type { Postmaster } from '../../src/embedded-postgres/postmaster-pid';
import { isSameProcess } from '../../src/embedded-postgres/process-identity.file';

const ROOT = resolve(__dirname, '../..');
const GONE_TIMEOUT_MS = 20_000;
const BETWEEN_LOOKS_MS = 20;

export interface OtherProcess {
  readonly url: string;
  /** To the whole process group, as a terminal does with Ctrl-C. */
  kill(signal: NodeJS.Signals): Promise<void>;
}

export const postmasterOf = (dataDir: string): Postmaster | undefined => {
  const cluster = join(dataDir, 'postgres');
  return runningPostmaster({ path: dataDir, cluster, leases: join(dataDir, 'postgres-leases'), startLog: join(cluster, 'start.log') });
};

/** A service of its own that starts the server and then stays, so that it can be killed. */
export async function startInOtherProcess(dataDir: string, durable = false): Promise<OtherProcess> {
  const child = spawn(process.execPath, ['-e', program(dataDir, durable)], {
    cwd: ROOT,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const [url] = (await Promise.race([
    once(createInterface(child.stdout), 'line'),
    ended.then(() => Promise.reject(new Error('It ended before it started.'))),
  ])) as [string];
  const kill = async (signal: NodeJS.Signals): Promise<void> => {
    process.kill(-(child.pid ?? 0), signal);
    await ended;
  };
  return { url, kill };
}

/** Node runs no TypeScript by itself; the compiler of the build translates each file as it is asked for. */
const program = (dataDir: string, durable: boolean): string => `
  require.extensions['.ts'] = (module, filename) =>
    module._compile(require('@swc/core').transformFileSync(filename, { sourceMaps: false }).code, filename);
  require('./src/embedded-postgres/embedded-postgres.provider.ts')
    .startEmbeddedPostgres({ dataDir: ${JSON.stringify(dataDir)}, durable: ${durable}, log: () => undefined })
    .then(({ url }) => { console.log(url); setInterval(() => undefined, 1 << 30); });
`;

/** Some process of the server's account, to which the system might have given the pid of a dead server. */
export async function bystander(dataDir: string): Promise<{ pid: number; end(): void }> {
  const { uid, gid } = statSync(join(dataDir, 'postgres'));
  const child = spawn(process.execPath, ['-e', 'setInterval(() => undefined, 1 << 30)'], { cwd: '/', stdio: 'ignore', uid, gid });
  await once(child, 'spawn');
  return { pid: child.pid ?? 0, end: () => void child.kill('SIGKILL') };
}

/** Kills the postmaster and everything under it at once, as a power cut would. */
export async function killServer(dataDir: string): Promise<void> {
  const postmaster = postmasterOf(dataDir);
  if (!postmaster) throw new Error(`No server runs in ${dataDir}.`);
  const children = readFileSync(`/proc/${postmaster.pid}/task/${postmaster.pid}/children`, 'utf8').trim().split(' ').map(Number);
  const all = [postmaster.pid, ...children];
  all.forEach(killed);
  await untilGone(all);
}

async function untilGone(pids: readonly number[]): Promise<void> {
  const deadline = performance.now() + GONE_TIMEOUT_MS;
  while (pids.some((pid) => isSameProcess(pid, null)) && performance.now() < deadline) await pause(BETWEEN_LOOKS_MS);
}

/** One that ended by itself since it was looked for is as good as killed. */
function killed(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ESRCH') throw fault;
  }
}
