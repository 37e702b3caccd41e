import { createHash, randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import type { EventStoreDbSettings } from '../../../src/config/store-settings';

/**
 * Where the logs of tests are: beside the read models, or, with TEST_LEDGER_STORE=eventstoredb, all in the one server that
 * ESDB_URL names. There the ledgers of tests are kept apart by their names (docs/adr/0036), as databases are in PostgreSQL.
 */
const { TEST_LEDGER_STORE: store = 'postgres', ESDB_URL: url } = process.env;
if (store !== 'postgres' && store !== 'eventstoredb') throw new Error(`TEST_LEDGER_STORE is postgres or eventstoredb, not ${store}`);
if (store === 'eventstoredb' && !url)
  throw new Error('TEST_LEDGER_STORE=eventstoredb needs ESDB_URL, the server in which the ledgers of tests are made');

export const isEventStoreDb = store === 'eventstoredb';
/** A folder that is used again in a later run holds another ledger then. */
const thisRun = randomUUID();
const nameOf = (place: string): string => `test-${createHash('sha256').update(`${thisRun} ${place}`).digest('hex').slice(0, 16)}`;

/** For a service in this process; a database has one log, also over restarts. */
export const eventStoreDbFor = (databaseUrl: string): EventStoreDbSettings | undefined =>
  isEventStoreDb ? { url: url!, ledger: nameOf(new URL(databaseUrl).pathname) } : undefined;

/** For a program of its own; a data folder has one log, also over restarts. */
export const environmentFor = (dataDir: string): NodeJS.ProcessEnv =>
  isEventStoreDb ? { ...process.env, LEDGER_STORE: 'eventstoredb', ESDB_LEDGER: nameOf(resolve(dataDir)) } : process.env;
