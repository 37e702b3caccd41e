import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { isSameProcess } from '../../src/embedded-postgres/process-identity.file';
import { postmasterOf } from '../support/postgres-processes';
import type { Chance } from '../support/stories/made-people';

/** A killed process is gone at once; a loaded machine takes its time to say so. */
const GONE_MS = 30_000;
const BETWEEN_LOOKS_MS = 10;

/** All processes of the server in a data folder, the postmaster first; none where none runs. */
function processesOf(dataDir: string): readonly number[] {
  const postmaster = postmasterOf(dataDir);
  return postmaster ? [postmaster.pid, ...childrenOf(postmaster.pid)] : [];
}

function childrenOf(pid: number): readonly number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
  } catch {
    return []; // Ended meanwhile.
  }
}

export function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ESRCH') throw fault; // A backend may end by itself before it is killed.
  }
}

async function untilGone(pids: readonly number[]): Promise<void> {
  const deadline = performance.now() + GONE_MS;
  while (pids.some((pid) => isSameProcess(pid, null))) {
    if (performance.now() > deadline) throw new Error(`still there after kill -9: ${pids.join(' ')}`);
    await pause(BETWEEN_LOOKS_MS);
  }
}

/** Everything at once, as a power cut does; the postmaster is held first, so that it starts no process more. */
export async function killWholeServer(dataDir: string): Promise<void> {
  const [postmaster] = processesOf(dataDir);
  if (postmaster === undefined) return;
  send(postmaster, 'SIGSTOP');
  const all = processesOf(dataDir);
  all.forEach((pid) => send(pid, 'SIGKILL'));
  await untilGone(all);
}

/** The postmaster alone: its children find out and end by themselves, some of them in the middle of a commit. */
export async function killPostmaster(dataDir: string): Promise<void> {
  const postmaster = postmasterOf(dataDir);
  if (!postmaster) return;
  send(postmaster.pid, 'SIGKILL');
  await untilGone([postmaster.pid]);
}

/** One process below it: PostgreSQL ends the others, recovers and goes on by itself. */
export async function killOneOfServer(dataDir: string, chance: Chance): Promise<void> {
  const [, ...children] = processesOf(dataDir);
  if (children.length === 0) return;
  const victim = chance.pick(children);
  send(victim, 'SIGKILL');
  await untilGone([victim]);
}

/** The server stands still and then goes on, as in a machine that was suspended; connections stay open. */
export async function pauseServer(dataDir: string, ms: number): Promise<void> {
  const all = processesOf(dataDir);
  all.forEach((pid) => send(pid, 'SIGSTOP'));
  await pause(ms);
  all.forEach((pid) => send(pid, 'SIGCONT'));
}
