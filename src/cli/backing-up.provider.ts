import { existsSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { Client } from 'pg';
import { exportTables, holdsLedger, inSnapshot, onDatabase, type Snapshot, snapshotOf } from '../backup/database-copy.adapter';
import { exportFiles, fileIdsIn } from '../backup/kept-files.provider';
import { copyKeys } from '../backup/keys-set.file';
import { type DataManifest, FORMAT_VERSION, type KeysManifest, type StoredPart, type StoredTable } from '../backup/manifest';
import { claimEmpty, refused, writeManifest } from '../backup/part.file';
import { exportSigned, lastSigned } from '../backup/signed-checkpoints.file';
import type { Settings } from '../config/settings';
import { partIdOf } from '../contexts/assessment/services';
import { fileStoreOf, headOfLog, openDatabase, SCHEMAS } from '../infrastructure.provider';
import type { Uuid } from '../kernel/uuid';
import { FileKeyStore } from '../keys/file-key-store.adapter';
import { DerivedIds } from '../ledger/derived-ids.provider';

export interface Places {
  /** Where the data go; undefined: the keys alone are copied, which is quick and may be done every hour. */
  readonly to: string | undefined;
  readonly keysTo: string;
}
export interface BackedUp {
  readonly data: DataManifest | undefined;
  readonly keys: KeysManifest;
}
interface Taken extends Omit<Snapshot, 'tables'> {
  readonly takenAt: string;
  readonly tables: readonly StoredTable[];
  readonly fileIds: readonly Uuid[];
  readonly signed: readonly StoredPart[];
}

const { version: PRODUCT } = JSON.parse(readFileSync(join(__dirname, '..', '..', 'package.json'), 'utf8')) as { readonly version: string };
const keysFolderOf = ({ dataDir }: Settings): string => join(dataDir, 'keys');
const sealFolderOf = ({ dataDir }: Settings): string => join(dataDir, 'seal');

/** Copies a ledger while it is used: the data as they are at one moment, then what they need that lies outside the database. */
export async function backUp(settings: Settings, { to, keysTo }: Places): Promise<BackedUp> {
  if (!existsSync(join(keysFolderOf(settings), 'deployment.keys'))) throw refused('BACKUP_NO_LEDGER', { folder: settings.dataDir });
  if (to !== undefined && areTogether(to, keysTo)) throw refused('BACKUP_KEYS_BESIDE', { folder: keysTo });
  const keys = FileKeyStore.open(keysFolderOf(settings), settings.masterKey);
  try {
    const data = to === undefined ? undefined : await backUpData(settings, keys, to);
    return { data, keys: await backUpKeys(settings, keys, keysTo, data) };
  } finally {
    await keys.close();
  }
}

const isWithin = (inner: string, outer: string): boolean => `${resolve(inner)}${sep}`.startsWith(`${resolve(outer)}${sep}`);
/** Whoever takes away one of them must not have the other. */
export const areTogether = (one: string, other: string): boolean => isWithin(one, other) || isWithin(other, one);

async function backUpData(settings: Settings, keys: FileKeyStore, to: string): Promise<DataManifest> {
  const database = await openDatabase(settings);
  try {
    if (!(await onDatabase(database.ownerUrl, holdsLedger))) throw refused('BACKUP_NO_LEDGER', { folder: settings.dataDir });
    claimEmpty(to);
    const ids = new DerivedIds(keys.secrets.idKey);
    const taken = await inSnapshot(database.ownerUrl, (client) => take(client, settings, ids, to));
    // After the snapshot: its checkpoints stand at no later position.
    const log = await logAt(settings, database.ownerUrl, taken);
    const { index, ...files } = await exportFiles(await fileStoreOf(settings), taken.fileIds, to);
    const { fileIds: _, signed, keySetId, position: __, ...rest } = taken;
    const manifest: DataManifest = {
      version: FORMAT_VERSION,
      kind: 'data',
      product: PRODUCT,
      ...rest,
      keySetId: keySetId ?? keys.keySetId,
      log,
      files,
      parts: [index, ...signed],
    };
    writeManifest(to, manifest);
    return manifest;
  } finally {
    await database.close();
  }
}

async function take(client: Client, settings: Settings, ids: DerivedIds, to: string): Promise<Taken> {
  const { tables, ...snapshot } = await snapshotOf(client, SCHEMAS);
  const takenAt = new Date().toISOString();
  const stored = await exportTables(client, tables, settings, to);
  const fileIds = await fileIdsIn(client, (uploadId, parts) =>
    Array.from({ length: parts }, (_, part) => partIdOf(ids, { uploadId, part })),
  );
  return { ...snapshot, takenAt, tables: stored, fileIds, signed: exportSigned(sealFolderOf(settings), snapshot.seal?.size ?? 0, to) };
}

async function logAt(settings: Settings, ownerUrl: string, { position, tables }: Taken): Promise<DataManifest['log']> {
  if (settings.eventStoreDb === undefined)
    return { store: 'postgres', position, events: tables.find(({ schema, name }) => schema === 'ledger' && name === 'event')!.rows };
  return { store: 'eventstoredb', position: String(await headOfLog(settings, ownerUrl)), events: null };
}

async function backUpKeys(
  settings: Settings,
  { keySetId }: FileKeyStore,
  into: string,
  data: DataManifest | undefined,
): Promise<KeysManifest> {
  const takenAt = [new Date().toISOString(), data?.takenAt ?? ''].sort().at(-1)!;
  return copyKeys({
    keysFolder: keysFolderOf(settings),
    into,
    keySetId,
    product: PRODUCT,
    takenAt,
    signed: lastSigned(sealFolderOf(settings), data && (data.seal?.size ?? 0)),
  });
}
