import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../src/embedded-postgres/embedded-postgres.provider';
import type { Uuid } from '../../src/kernel/uuid';
import { readOrCreateDeploymentKeys } from '../../src/keys/deployment-keys.file';
import { masterKeyOf } from '../../src/keys/master-key.provider';
import { DerivedIds } from '../../src/ledger/derived-ids.provider';
import type { StoredEvent } from '../../src/ledger/event-store.port';
import { PostgresEventStore } from '../../src/ledger/postgres/postgres-event-store.adapter';
import { readToEnd } from '../contract/appends';
import type { Identity } from './honest-caller';
import type { Tally } from './tally';

const root = join(__dirname, '..', '..');
const PAGE = 2_000;
const COMPARED = 'every read model equals the log';

/** A data folder with an embedded PostgreSQL, seen by somebody who has its keys and knows nothing of the service's memory. */
export class LedgerFolder {
  readonly logDir = mkdtempSync(join(tmpdir(), 'skills-ledger-faults-logs-'));

  constructor(readonly path = mkdtempSync(join(tmpdir(), 'skills-ledger-faults-'))) {}

  get ids(): DerivedIds {
    const folder = join(this.path, 'keys');
    return new DerivedIds(readOrCreateDeploymentKeys(folder, masterKeyOf(folder)).secrets.idKey);
  }

  administrator(secret: string): Identity {
    return { secret, keyId: this.ids.ofCommand(this.ids.of('bootstrap') as Uuid, 'api-key'), tenant: null };
  }

  /** The whole log, by a user of the server of its own. */
  async log(): Promise<readonly StoredEvent[]> {
    const server = await startEmbeddedPostgres({ dataDir: this.path, log: () => undefined });
    const store = new PostgresEventStore({ url: server.url });
    try {
      return await readToEnd(store, 0n, PAGE);
    } finally {
      await store.close();
      await server.stop();
    }
  }

  /** `npm run ledger -- rebuild --compare`, as an operator calls it; what was found. */
  differencesOnRebuild(): Promise<readonly string[]> {
    return new Promise((resolve) => {
      execFile(
        process.execPath,
        [join(root, 'dist', 'cli', 'main.js'), 'rebuild', '--compare', '--data', this.path],
        { cwd: root },
        (fault, out, errors) =>
          resolve(
            fault === null && out.includes(COMPARED)
              ? []
              : [
                  `rebuild --compare: ${out
                    .split('\n')
                    .filter((line) => !line.startsWith('same'))
                    .join(' | ')} ${errors}`,
                ],
          ),
      );
    });
  }

  /** Kept for a look where something was found, and then named. */
  closed(tally: Tally): Tally {
    if (tally.findings.length > 0) return { ...tally, findings: [...tally.findings, `kept for a look: ${this.path} and ${this.logDir}`] };
    this.remove();
    return tally;
  }

  protected remove(): void {
    for (const path of [this.path, this.logDir]) rmSync(path, { recursive: true, force: true });
  }
}
