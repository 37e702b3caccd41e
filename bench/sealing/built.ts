import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';

const ROOT = join(__dirname, '..', '..');
/** As `npm run ledger` starts it. */
const FLAGS = ['--max-semi-space-size=64'];

/** The thread of the product as it is built. */
export const SEALING_THREAD = join(ROOT, 'dist', 'sealing-thread.js');

export function build(): void {
  if (
    spawnSync(process.execPath, [join(ROOT, 'scripts', 'build-if-stale.mjs')], { stdio: ['ignore', process.stderr, 'inherit'] }).status !==
    0
  )
    throw new Error('The product could not be built.');
}

export interface AuditTold {
  readonly isClean: boolean;
  readonly events: number;
  readonly size: number;
  /** As the program itself counts them, without its start. */
  readonly seconds: number;
  readonly counts: Readonly<Record<string, number>>;
}

/** `npm run ledger -- audit --log-only --json`, a program of its own; what it tells in its last line. @throws Error where it does not come to its end */
export async function audited(databaseUrl: string, dataDir: string): Promise<AuditTold> {
  const child = spawn(process.execPath, [...FLAGS, join(ROOT, 'dist', 'cli', 'main.js'), 'audit', '--log-only', '--json'], {
    env: { ...process.env, DATABASE_URL: databaseUrl, DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  if (code !== 0 && code !== 1) throw new Error(`the audit ended with ${code}`);
  return JSON.parse(output.trimEnd().split('\n').at(-1)!) as AuditTold;
}
