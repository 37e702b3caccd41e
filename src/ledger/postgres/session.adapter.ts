import { type ClientConfig, DatabaseError } from 'pg';
import { ROLES } from './roles.adapter';

export interface PostgresConnection {
  readonly url: string;
  /** What the server's own views call us. */
  readonly applicationName?: string;
  /** Only for a database migrated without roles: the append then runs with all the rights of the URL's user. */
  readonly withoutRoles?: boolean;
}

/** A server that does not take a connection in this time counts as away. */
const CONNECT_TIMEOUT_MS = 5_000;
/** The server gives a statement up after this time, so that none lives on behind a broken connection. */
const STATEMENT_TIMEOUT_MS = 20_000;
/** Our own watchdog is later than the server's, and holds where the server is silent. */
const ANSWER_TIMEOUT_MS = 25_000;

/**
 * How every session of the adapter stands, whatever a server's or a database's defaults are: times in UTC and ISO form,
 * bytes as hex, each statement with a snapshot of its own. Plans are made once per session (planning again cost half of
 * a lone append), and by index even while the tables are small, since a plan of the first day must serve for long.
 */
const SETTINGS = [
  'TimeZone=UTC',
  'DateStyle=ISO',
  'bytea_output=hex',
  'default_transaction_isolation=read\\ committed',
  'plan_cache_mode=force_generic_plan',
  'enable_seqscan=off',
  'enable_bitmapscan=off',
  'jit=off',
];

export function sessionOf({ url, applicationName = 'skills-ledger', withoutRoles = false }: PostgresConnection): ClientConfig {
  const settings = withoutRoles ? SETTINGS : [`role=${ROLES.append}`, ...SETTINGS];
  return {
    connectionString: url,
    application_name: applicationName,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    query_timeout: ANSWER_TIMEOUT_MS,
    keepAlive: true,
    options: settings.map((setting) => `-c ${setting}`).join(' '),
  };
}

/** Classes of SQLSTATE after which the connection or the server is gone, so that a commit may or may not have happened. */
const BROKEN = /^(08|57P|58|XX)/;
/** Classes of SQLSTATE that lie in the data: bad values, violated constraints, exceeded limits. */
const IN_THE_DATA = /^(22|23|54)/;
const UNIQUE_VIOLATION = '23505';

/** The server said that it rolled back. Anything else leaves the outcome open. */
export const isAnswer = (error: unknown): error is DatabaseError & { code: string } =>
  error instanceof DatabaseError && error.code !== undefined && !BROKEN.test(error.code);
export const isInTheData = (error: unknown): boolean => isAnswer(error) && IN_THE_DATA.test(error.code);
/** Another writer was first: the stream has an event at the revision that was to be ours. */
export const isTakenRevision = (error: unknown): boolean => isAnswer(error) && error.code === UNIQUE_VIOLATION;
