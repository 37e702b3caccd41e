import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import type { Account } from './account.file';
import { cannotRunHere } from './carrier';
import { EmbeddedPostgresError } from './embedded-postgres-error';

export interface Run {
  readonly program: string;
  readonly args: readonly string[];
  readonly account: Account | undefined;
  /** A folder that the program gets opened (passage.file.ts). */
  readonly handedOver?: string | undefined;
  readonly timeoutMs: number;
}
export interface Outcome {
  readonly ok: boolean;
  readonly said: string;
}

/** Of what a program says; the last lines name the trouble. */
const KEPT_CHARACTERS = 4_000;

/** Runs a program of PostgreSQL to its end. */
export function run(asked: Run): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = launch(asked);
    let said = '';
    const hear = (chunk: Buffer): void => void (said = (said + chunk.toString()).slice(-KEPT_CHARACTERS));
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ENOENT' ? new EmbeddedPostgresError(cannotRunHere(asked.program)) : error),
    );
    child.once('close', (code) => resolve({ ok: code === 0, said: said.trim() }));
  });
}

/** The child has a handle of its own as soon as it is made; ours is closed. */
function launch({ program, args, account, handedOver, timeoutMs }: Run): ChildProcess {
  const folder = handedOver === undefined ? [] : [openSync(handedOver, 'r')];
  try {
    return spawn(program, args, { ...surroundings(), ...account, stdio: ['ignore', 'pipe', 'pipe', ...folder], timeout: timeoutMs });
  } finally {
    folder.forEach(closeSync);
  }
}

/**
 * A session of its own, because Ctrl-C in a terminal goes to the whole process group: it must reach the service alone,
 * which drains and then stops PostgreSQL. The environment is empty but for two names: no PGDATA or PGOPTIONS of the
 * user gets in, initdb need not search for the time zone, and messages come in English. Windows needs the whole of it.
 */
function surroundings(): SpawnOptions {
  const quiet: SpawnOptions = { detached: true, windowsHide: true };
  return process.platform === 'win32' ? quiet : { ...quiet, cwd: '/', env: { TZ: 'UTC', LC_ALL: 'C' } };
}
