import { join } from 'node:path';
import { Pool } from 'pg';
import { getMetadataArgsStorage } from 'typeorm';
import { PROJECTIONS, TABLES } from '../app';
import { holdsAnything, importTables, onDatabase, withOtherColumns } from '../backup/database-copy.adapter';
import { nameOf } from '../backup/database-tables.adapter';
import { importFiles, verifyFiles } from '../backup/kept-files.provider';
import { destroyedIn, openKeysSet, placeKeys } from '../backup/keys-set.file';
import { type DataManifest, type KeysManifest, objectionTo, objectionToLog } from '../backup/manifest';
import { makeFolder, readManifest, refused, verifyParts } from '../backup/part.file';
import { refsWithoutKey } from '../backup/refs-without-key.adapter';
import { placeSigned } from '../backup/signed-checkpoints.file';
import { beginRestore, endRestore } from '../backup/unfinished-restore.file';
import type { Settings } from '../config/settings';
import { Refused } from '../http/problems/refused';
import { fileStoreOf, headOfLog, knownMigrations, openDatabase, prepareDatabase, SCHEMAS } from '../infrastructure.provider';
import { FileKeyStore } from '../keys/file-key-store.adapter';
import { checkKeysFitVault, eraseAgain } from '../people/vault-keys.provider';
import type { Projection, TableOf } from '../projecting/projection';
import { LIVE_SCHEMA, projectingOptions } from '../projecting/tables/read-models.schema';

/** What is restored, and what else has outlived the machine. */
export interface Sets {
  readonly from: string;
  readonly keysFrom: string;
  /** A copy of the file of the master key, where it is one. */
  readonly masterKey?: string | undefined;
  /** The folder of signed checkpoints. */
  readonly seal?: string | undefined;
  /** The list of destroyed keys. */
  readonly destroyed?: string | undefined;
}
export interface Restored {
  readonly data: DataManifest;
  readonly keys: KeysManifest;
  /** Read models of another release: the service projects them from the beginning. */
  readonly projectedAnew: readonly string[];
  /** Who stood in the backup and was erased since: erased again. */
  readonly erasedAgain: number;
}
type Filled = (ownerUrl: string) => Promise<void>;

/** Both sets, every byte of which is as it was written. @throws Refused naming what is not, or why they are not for this release */
export async function openSets({ from, keysFrom }: Sets): Promise<Pick<Restored, 'data' | 'keys'>> {
  const [data, keys] = [readManifest(from, 'data'), await openKeysSet(keysFrom)];
  const objection = objectionTo(data, keys, knownMigrations());
  if (objection) throw new Refused(objection);
  await verifyParts(from, [...data.tables, ...data.parts]);
  await verifyFiles(from);
  return { data, keys };
}

/**
 * Makes a ledger of a backup in an empty place. Nothing is written before everything was checked; what is broken off in
 * between is marked, and nothing starts on it.
 * @param filled called when every row and file is there, and nothing has been changed yet
 */
export async function restore(settings: Settings, sets: Sets, filled: Filled = async () => undefined): Promise<Restored> {
  const { data, keys } = await openSets(sets);
  await refuseTaken(settings);
  beginRestore(settings.dataDir);
  const keysFolder = join(settings.dataDir, 'keys');
  makeFolder(keysFolder);
  await placeKeys(sets.keysFrom, keys, keysFolder, sets.masterKey);
  const store = FileKeyStore.open(keysFolder, settings.masterKey);
  try {
    if (store.keySetId !== data.keySetId) throw refused('BACKUP_KEYS_OTHER');
    if (sets.destroyed !== undefined) await store.destroyMany(destroyedIn(sets.destroyed));
    const made = await makeData(settings, { sets, data, keys, store }, filled);
    endRestore(settings.dataDir);
    return { data, keys, ...made };
  } finally {
    await store.close();
  }
}

async function refuseTaken({ databaseUrl }: Settings): Promise<void> {
  if (databaseUrl !== undefined && (await onDatabase(databaseUrl, (client) => holdsAnything(client, SCHEMAS))))
    throw refused('RESTORE_TARGET_TAKEN', { folder: 'DATABASE_URL' });
}

interface Opened {
  readonly sets: Sets;
  readonly data: DataManifest;
  readonly keys: KeysManifest;
  readonly store: FileKeyStore;
}

async function makeData(
  settings: Settings,
  { sets, data, keys, store }: Opened,
  filled: Filled,
): Promise<Pick<Restored, 'projectedAnew' | 'erasedAgain'>> {
  const { ownerUrl, close } = await openDatabase(settings);
  try {
    await refuseLogBehind(settings, ownerUrl, data);
    const projectedAnew = await fill(settings, ownerUrl, sets.from, data);
    await importFiles(sets.from, await fileStoreOf(settings));
    await placeSigned(sets.from, sets.seal, keys.signed, join(settings.dataDir, 'seal'));
    await filled(ownerUrl);
    await prepareDatabase(ownerUrl, settings, TABLES);
    return { projectedAnew, erasedAgain: await fitKeys(settings, ownerUrl, store) };
  } finally {
    await close();
  }
}

/** The database as it was, by the migrations that it had then; what this release has more follows over its rows. */
async function fill(settings: Settings, ownerUrl: string, from: string, data: DataManifest): Promise<readonly string[]> {
  await prepareDatabase(ownerUrl, settings, TABLES, new Set(data.migrations.map(({ schema, name }) => `${schema}/${name}`)));
  const other = new Set(
    (await withOtherColumns(ownerUrl, SCHEMAS, data.tables)).filter(({ schema }) => schema === LIVE_SCHEMA).map(nameOf),
  );
  const anew = projectionsOver(other, new Set(data.tables.map(nameOf)), PROJECTIONS);
  const left = new Set([...other, ...anew.flatMap(({ tables }) => tables.map(liveName))]);
  await importTables(
    ownerUrl,
    from,
    { ...data, tables: data.tables.filter((table) => !left.has(nameOf(table))) },
    anew.map(({ name }) => name),
  );
  return anew.map(({ name }) => name);
}

/** Projections with a table that has other columns, or that the backup does not hold at all. */
function projectionsOver(
  other: ReadonlySet<string>,
  stored: ReadonlySet<string>,
  projections: readonly Projection[],
): readonly Projection[] {
  return projections.filter(({ tables }) => tables.map(liveName).some((name) => other.has(name) || !stored.has(name)));
}

const liveName = (table: TableOf): string => `${LIVE_SCHEMA}.${getMetadataArgsStorage().filterTables(table)[0]!.name}`;

async function refuseLogBehind(settings: Settings, ownerUrl: string, data: DataManifest): Promise<void> {
  const objection = objectionToLog(data, settings.eventStoreDb === undefined ? null : await headOfLog(settings, ownerUrl));
  if (objection) throw new Refused(objection);
}

/** Whoever was erased since stays erased (ADR 140). How many were. */
async function fitKeys(settings: Settings, ownerUrl: string, keys: FileKeyStore): Promise<number> {
  const pool = new Pool({ connectionString: ownerUrl, max: 2, options: projectingOptions(settings) });
  pool.on('error', () => undefined);
  try {
    const missing = await refsWithoutKey(pool, keys);
    if (missing > 0) throw refused('BACKUP_KEYS_MISSING', { count: missing });
    const erased = await eraseAgain(pool, keys);
    await checkKeysFitVault(pool, keys);
    return erased;
  } finally {
    await pool.end();
  }
}
