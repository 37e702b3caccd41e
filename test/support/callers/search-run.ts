import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { linesWithPlanted, PLANTED } from '../stories/planted';

const TAP = join(__dirname, '..', 'run-tap.cjs');
/** What every process of a run begins with. */
const REQUIRED = [TAP, join(__dirname, '..', 'load-quickly.cjs')];
const SHOWN = 20;
/** Behind it the process that will search the folder. */
const RUN_FOLDER_PREFIX = 'skills-ledger-run-';

/** A run that was killed leaves its folder behind; the next run takes it away. */
function sweepAbandonedRuns(): void {
  for (const name of readdirSync(tmpdir()).filter((each) => each.startsWith(RUN_FOLDER_PREFIX))) {
    const pid = Number(/^\d+(?=-)/.exec(name.slice(RUN_FOLDER_PREFIX.length))?.[0]);
    if (pid > 0 && !isLiving(pid)) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isLiving(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (fault) {
    // Somebody else's process lives too.
    return (fault as { code?: string }).code === 'EPERM';
  }
}

/** From now on every process of this run keeps what it says and which paths it sees. */
export function tapRun(): void {
  sweepAbandonedRuns();
  process.env.TEST_RUN_FOLDER = mkdtempSync(join(tmpdir(), `${RUN_FOLDER_PREFIX}${process.pid}-`));
  process.env.NODE_OPTIONS = [process.env.NODE_OPTIONS, ...REQUIRED.map((file) => `--require=${JSON.stringify(file)}`)].join(' ').trim();
  createRequire(__filename)(TAP);
}

/**
 * Looks through all log lines and paths of the run, whichever process wrote them.
 * @throws where a planted person or key is found: the run fails
 */
export function searchRun(): void {
  const folder = process.env.TEST_RUN_FOLDER;
  if (folder === undefined) return;
  delete process.env.TEST_RUN_FOLDER;
  const files = readdirSync(folder);
  const texts = files.map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
  rmSync(folder, { recursive: true, force: true });
  const lines = (kind: string): number =>
    texts.filter(({ file }) => file.endsWith(kind)).reduce((sum, { text }) => sum + text.split('\n').length - 1, 0);
  process.stdout.write(
    `searched ${lines('.log')} log lines and ${lines('.urls')} paths of ${new Set(files.map((file) => file.split('.')[0])).size} processes for planted people and keys\n`,
  );
  const found = texts.flatMap(({ file, text }) => linesWithPlanted(text).map((line) => `${file}: ${line}`));
  if (found.length > 0)
    throw new Error(`${found.length} lines of the run name a planted person or key:\n${found.slice(0, SHOWN).join('\n')}`);
}

const ANY = PLANTED.map(({ pattern }) => `(${pattern})`).join('|');

/**
 * Looks through every table of a database of a test, events and vault and all, before it is dropped: for all that is planted, unless told for whom.
 * @throws where somebody is found in clear
 */
export async function searchDatabase(url: string, sought = ANY): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT quote_ident(n.nspname) || '.' || quote_ident(c.relname) AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       WHERE c.relkind = 'r' AND n.nspname NOT IN ('pg_catalog', 'information_schema', 'public') AND n.nspname !~ '^pg_toast'`,
    );
    if (tables.length === 0) return;
    const each = tables.map(({ name }) => `(SELECT '${name}' AS name, row::text AS line FROM ${name} row WHERE row::text ~ $1 LIMIT 1)`);
    const { rows: found } = await client.query<{ name: string; line: string }>(each.join(' UNION ALL '), [sought]);
    if (found.length > 0)
      throw new Error(
        `planted people or keys stand in clear:\n${found.map(({ name, line }) => `${name}: ${line.slice(0, 2_000)}`).join('\n')}`,
      );
  } finally {
    await client.end();
  }
}
