import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LEDGER_FORMAT, objectionTo, type DataFormat } from './data-format';
import { EmbeddedPostgresError } from './embedded-postgres-error';

const OWNER_ONLY = 0o600;
const READABLE_BY_ALL = 0o644;
/** As many as an SHA-256 yields; PostgreSQL's scram hashes no better with more. */
const PASSWORD_BYTES = 32;
const UNFINISHED = 'postgres.new-';

/** Where everything lies in a data folder. */
export interface DataFolder {
  readonly path: string;
  readonly cluster: string;
  readonly leases: string;
  readonly startLog: string;
}

export function openDataFolder(dataDir: string, carriedMajor: number): DataFolder {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const path = realpathSync(dataDir);
  const cluster = join(path, 'postgres');
  const objection = objectionTo({ dataDir: path, format: readFormat(path), clusterMajor: clusterMajor(cluster) }, carriedMajor);
  if (objection) throw new EmbeddedPostgresError(objection);
  return { path, cluster, leases: join(path, 'postgres-leases'), startLog: join(cluster, 'start.log') };
}

export const hasCluster = (folder: DataFolder): boolean => clusterMajor(folder.cluster) !== undefined;

export function writeFormat(folder: DataFolder, postgresMajor: number): void {
  const format: DataFormat = { ledgerFormat: LEDGER_FORMAT, postgresMajor, createdAt: new Date().toISOString() };
  writeOnce(join(folder.path, 'format.json'), `${JSON.stringify(format, null, 2)}\n`, READABLE_BY_ALL);
}

/** Made by the first who asks; two who start at once agree on one. */
export function ownerPassword(folder: DataFolder): string {
  const file = join(folder.path, 'postgres-owner.secret');
  if (!existsSync(file)) writeOnce(file, randomBytes(PASSWORD_BYTES).toString('hex'), OWNER_ONLY);
  return readFileSync(file, 'utf8');
}

/** A cluster is made in here and renamed when it is whole, so that a kill in between leaves nothing half made. */
export const unfinishedFolder = (folder: DataFolder, leaseId: string): string => join(folder.path, UNFINISHED + leaseId);

export function sweepUnfinished(folder: DataFolder, livingLeaseIds: readonly string[]): void {
  const kept = livingLeaseIds.map((id) => UNFINISHED + id);
  readdirSync(folder.path)
    .filter((name) => name.startsWith(UNFINISHED) && !kept.includes(name))
    .forEach((name) => rmSync(join(folder.path, name), { recursive: true, force: true }));
}

function readFormat(path: string): DataFormat | undefined {
  const file = join(path, 'format.json');
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as DataFormat;
  } catch {
    throw new EmbeddedPostgresError(`${file} is not JSON: restore it, it says which release may open the folder. Nothing was changed.`);
  }
}

function clusterMajor(cluster: string): number | undefined {
  const file = join(cluster, 'PG_VERSION');
  return existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : undefined;
}

/** A link is made whole or not at all, and never over an existing file: nobody reads half, nobody overwrites. */
function writeOnce(file: string, text: string, mode: number): void {
  const beside = `${file}.${randomUUID()}`;
  writeFileSync(beside, text, { mode, flush: true });
  try {
    linkSync(beside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(beside);
  }
}
