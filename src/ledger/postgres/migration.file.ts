import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A folder of forward-only SQL files, applied in the order of their names, and the schema that they may assume. */
export interface MigrationFolder {
  readonly schema: string;
  readonly path: string;
}

export interface MigrationFile {
  readonly schema: string;
  readonly name: string;
  readonly sql: string;
  /** Proves that a file that was applied is still the same: SHA-256 of its text, hex. */
  readonly digest: string;
}

export const LEDGER_MIGRATIONS: MigrationFolder = { schema: 'ledger', path: join(__dirname, 'migrations') };

/** Grants to roles stand in files of their own, which a database without roles leaves out. */
export const isAboutRoles = ({ name }: MigrationFile): boolean => name.endsWith('.roles.sql');

export function readMigrations({ schema, path }: MigrationFolder): readonly MigrationFile[] {
  const names = readdirSync(path)
    .filter((name) => name.endsWith('.sql'))
    .sort();
  return names.map((name) => {
    // A checkout with other line ends is still the same file.
    const sql = readFileSync(join(path, name), 'utf8').replaceAll('\r\n', '\n');
    return { schema, name, sql, digest: createHash('sha256').update(sql).digest('hex') };
  });
}
