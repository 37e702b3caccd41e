import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import type { FileStore } from '../files/file-store.port';
import type { KeyStore } from '../keys/key-store.port';
import type { Uuid } from '../kernel/uuid';
import { IV_BYTES } from '../keys/gcm.hash';
import type { AccessLog } from './access-log.provider';
import { fileCommitment, fileIdOf, openedFile, sealedFile } from './file-sealing.hash';
import type { PersonRef } from './person-fields';
import type { Reader } from './reading';
import { keyFor } from './vault-keys.provider';

/** What an event says of a file: which, and the commitment to its bytes. */
export interface KeptFile {
  readonly fileId: Uuid;
  readonly commitment: string;
}
export interface FileToKeep {
  readonly ref: PersonRef;
  readonly tenant: Uuid;
  /** Within which the same bytes are the same file. */
  readonly scope: Uuid;
  readonly bytes: Buffer;
}
export interface FileRequest {
  readonly reader: Reader;
  readonly ref: PersonRef;
  readonly fileId: Uuid;
  /** What it shows, for the access log. */
  readonly field: string;
  readonly purpose: string;
}

/** Files of erased people that are removed with one statement of a sweep. */
const SWEEP_FILES = 500;

/** Photos and papers about people: sealed under their keys, so that an erasure makes them unreadable at once; every showing is logged first. */
export class PersonFiles {
  constructor(
    private readonly pool: Pool,
    private readonly keys: KeyStore,
    private readonly files: FileStore,
    private readonly log: AccessLog,
  ) {}

  /** Idempotent by the bytes. Durable when the promise resolves; recorded by whoever asked for it, afterwards. */
  async keep({ ref, tenant, scope, bytes }: FileToKeep): Promise<KeptFile | 'ERASED'> {
    const key = (await this.keys.findMany([ref])).get(ref);
    if (!key || key === 'DESTROYED') return 'ERASED';
    const fileId = fileIdOf(key, scope, bytes);
    // The row first: what a crash leaves in the store can be found.
    const { rowCount } = await this.pool.query(
      `WITH alive AS (SELECT ref FROM vault.person WHERE ref = $2 AND erased_at IS NULL),
         added AS (INSERT INTO vault.file (file_id, person_ref, tenant) SELECT $1, ref, $3 FROM alive ON CONFLICT (file_id) DO NOTHING)
       SELECT FROM alive`,
      [fileId, ref, tenant],
    );
    if (rowCount === 0) return 'ERASED';
    await this.files.put(fileId, sealedFile(bytes, key, { owner: ref, fileId }, randomBytes(IV_BYTES)));
    return { fileId, commitment: fileCommitment(key, fileId, bytes) };
  }

  /** Undefined where the reader may not see it, or where the store has it no more. */
  async open({ reader, ref, fileId, field, purpose }: FileRequest): Promise<Buffer | 'ERASED' | undefined> {
    const key = keyFor(await this.keys.findMany([ref]), ref);
    if (key === 'DESTROYED') return 'ERASED';
    const { rowCount } = await this.pool.query(
      'SELECT FROM vault.file WHERE file_id = $1 AND person_ref = $2 AND ($3::uuid IS NULL OR tenant = $3)',
      [fileId, ref, reader.tenant],
    );
    const sealed = rowCount === 0 ? null : await this.files.get(fileId);
    if (!sealed) return undefined;
    await this.log.recordReading({ reader, whose: [ref], fields: [field], purpose });
    return openedFile(sealed, key, { owner: ref, fileId });
  }

  /** The photos and papers of one person, for ever; the person stays. Bytes first: what a crash leaves is found by its row. */
  async eraseOf(ref: PersonRef): Promise<void> {
    const { rows } = await this.pool.query<{ file_id: Uuid }>('SELECT file_id FROM vault.file WHERE person_ref = $1 ORDER BY file_id', [
      ref,
    ]);
    await this.remove(rows.map(({ file_id }) => file_id));
  }

  /** Removes what erased people left in the store, unreadable already; how many files. Repeating it completes it. */
  async sweep(): Promise<number> {
    const { rows } = await this.pool.query<{ file_id: Uuid }>(
      'SELECT file_id FROM vault.file JOIN vault.person ON ref = person_ref WHERE erased_at IS NOT NULL ORDER BY file_id LIMIT $1',
      [SWEEP_FILES],
    );
    await this.remove(rows.map(({ file_id }) => file_id));
    return rows.length;
  }

  private async remove(fileIds: readonly Uuid[]): Promise<void> {
    for (const fileId of fileIds) {
      await this.files.remove(fileId);
      await this.pool.query('DELETE FROM vault.file WHERE file_id = $1', [fileId]);
    }
  }
}
