/** What a running PostgreSQL says of itself in `postmaster.pid` (PostgreSQL, src/include/utils/pidfile.h). */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
}

const LINE_OF_PID = 0;
const LINE_OF_PORT = 3;

/** Nothing while the file is still being written: its lines appear one after the other. */
export function parsePostmasterPid(text: string): Postmaster | undefined {
  const lines = text.split('\n');
  const pid = Number.parseInt(lines[LINE_OF_PID] ?? '', 10);
  const port = Number.parseInt(lines[LINE_OF_PORT] ?? '', 10);
  return pid > 0 && port > 0 ? { pid, port } : undefined;
}

/** The largest pid a system can name, and larger than any hands out: PostgreSQL finds nobody behind it. */
const NOBODY = 2_147_483_647;

/** Keeps the shared memory key, by which PostgreSQL finds backends that outlived their postmaster. */
export const withoutOwner = (text: string): string => text.replace(/^\d+/, String(NOBODY));
