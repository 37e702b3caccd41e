import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

const PROCESS_STATE = 0; // of /proc/<pid>/stat, counted after the program's name, which may hold blanks: proc(5)
const START_TIME = 19;

/** Alive by the system's word; a process of another account answers EPERM. */
export function answersSignals(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Boot and start time on Linux, where pids come back quickly in containers; null elsewhere. */
export function startOf(pid: number): string | null {
  const start = statOf(pid)?.[START_TIME];
  const boot = read('/proc/sys/kernel/random/boot_id')?.trim();
  return start && boot ? `${boot}/${start}` : null;
}

export const isSameProcess = (pid: number, startedAt: string | null): boolean =>
  isAlive(pid) && (startedAt === null || startOf(pid) === startedAt);

/** A pid may since belong to a thread or a process that is no PostgreSQL; where the system says so, believe it. */
export function isPostgres(pid: number): boolean {
  const program = read(`/proc/${pid}/cmdline`)?.split('\0')[0];
  return isAlive(pid) && (program === undefined || basename(program).startsWith('postgres'));
}

/** A killed process that nobody reaps still answers signals, as a zombie. */
const isAlive = (pid: number): boolean => answersSignals(pid) && statOf(pid)?.[PROCESS_STATE] !== 'Z';

const statOf = (pid: number): string[] | undefined => {
  const stat = read(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
};

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
