import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { refused } from '../backup/part.file';
import type { Settings } from '../config/settings';

/** They fill a folder, or read what was handed out. */
const WITHOUT_A_LEDGER: ReadonlySet<string> = new Set(['restore', 'verify', 'witness']);

/**
 * A misspelt `--data` would be made into a new ledger, with keys and a database, and an audit of it finds nothing wrong.
 * The keys are of every ledger, wherever its database is. @throws before anything is made
 */
export function mustHoldLedger(verb: string, { dataDir }: Pick<Settings, 'dataDir'>): void {
  if (!WITHOUT_A_LEDGER.has(verb) && !existsSync(join(dataDir, 'keys', 'deployment.keys')))
    throw refused('LEDGER_NOT_THERE', { folder: dataDir });
}
