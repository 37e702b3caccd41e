import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import type { FileStore } from '../files/file-store.port';
import { type Uuid, uuid } from '../kernel/uuid';
import type { StoredPart } from './manifest';
import { fileDigest, refused, sha256Of, writePart } from './part.file';

const INDEX = 'files.jsonl';
/** Hex digits of a digest that name its folder: 256 folders hold a million files with some 4,000 in each. */
const FOLDER_DIGITS = 2;

/** A file of the store and the digest under which its bytes lie in the set; null where the store had none. */
interface KeptFile {
  readonly id: Uuid;
  readonly sha256: string | null;
}
/** How the parts of a received archive are called in the store. */
export type PartsOf = (uploadId: Uuid, parts: number) => readonly Uuid[];

const placeOf = (sha256: string): string => join('files', sha256.slice(0, FOLDER_DIGITS), sha256);

/** Every file that the rows of a snapshot name. What nobody names any more is not kept. */
export async function fileIdsIn(client: Client, partsOf: PartsOf): Promise<readonly Uuid[]> {
  const files = await client.query<{ id: Uuid }>('SELECT file_id AS id FROM vault.file ORDER BY file_id');
  const uploads = await client.query<{ id: Uuid; parts: number }>(
    'SELECT upload_id AS id, parts FROM imports.evidence_upload ORDER BY upload_id',
  );
  return [...files.rows.map(({ id }) => id), ...uploads.rows.flatMap(({ id, parts }) => partsOf(id, parts))];
}

/** Copies files under the digests of their bytes, which are sealed already: two that are alike lie there once. A file that is gone meanwhile is named as missing. */
export async function exportFiles(
  store: FileStore,
  ids: readonly Uuid[],
  into: string,
): Promise<{ readonly index: StoredPart; readonly kept: number; readonly missing: number; readonly bytes: number }> {
  const lines: string[] = [];
  let [kept, bytes] = [0, 0];
  for (const id of ids) {
    const found = await store.get(id);
    const sha256 = found && sha256Of(found);
    if (found && !existsSync(join(into, placeOf(sha256!)))) writePart(into, placeOf(sha256!), found);
    [kept, bytes] = [kept + (found ? 1 : 0), bytes + (found?.length ?? 0)];
    lines.push(`${JSON.stringify({ id, sha256 } satisfies KeptFile)}\n`);
  }
  return { index: writePart(into, INDEX, lines.join('')), kept, missing: ids.length - kept, bytes };
}

/** @throws Refused naming the first file that is not what its own name says */
export async function verifyFiles(from: string): Promise<void> {
  for (const { sha256 } of indexOf(from)) {
    if (sha256 === null) continue;
    const place = placeOf(sha256);
    if (!existsSync(join(from, place)) || (await fileDigest(join(from, place))) !== sha256)
      throw refused('BACKUP_DAMAGED', { part: place });
  }
}

export async function importFiles(from: string, store: FileStore): Promise<void> {
  for (const { id, sha256 } of indexOf(from)) if (sha256 !== null) await store.put(id, readFileSync(join(from, placeOf(sha256))));
}

/** Ids of files that are not in the store as they were in the set, and how many are. */
export async function compareFiles(
  from: string,
  store: FileStore,
): Promise<{ readonly same: number; readonly different: readonly Uuid[] }> {
  const different: Uuid[] = [];
  const index = indexOf(from);
  for (const { id, sha256 } of index) {
    const found = await store.get(id);
    if ((found && sha256Of(found)) !== sha256) different.push(id);
  }
  return { same: index.length - different.length, different };
}

const indexOf = (from: string): readonly KeptFile[] =>
  readFileSync(join(from, INDEX), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const { id, sha256 } = JSON.parse(line) as KeptFile;
      return { id: uuid(id), sha256 };
    });
