import { randomBytes, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Pool, PoolClient } from 'pg';
import type { Uuid } from '../../../kernel/uuid';
import { KEY_STORE, KeyStore } from '../../../keys/key-store.port';
import { IV_BYTES, openedFile, sealedFile } from './sealed-file.hash';

interface Kept {
  readonly key_ref: Uuid;
  readonly sealed: Buffer;
}

/** Uploaded files, each sealed under a key of its own that lies outside the database and is destroyed when the file expires. */
@Injectable()
export class ImportFiles {
  constructor(private readonly pool: Pool, @Inject(KEY_STORE) private readonly keys: KeyStore) {}

  /** Seals the bytes; to be kept by the transaction that takes the job on. */
  async sealed(importId: Uuid, bytes: Buffer): Promise<(connection: PoolClient) => Promise<void>> {
    const keyRef = randomUUID() as Uuid;
    const key = (await this.keys.createMany([keyRef])).get(keyRef)!;
    const sealed = sealedFile(bytes, key, importId, randomBytes(IV_BYTES));
    return async (connection) => {
      await connection.query(
        'INSERT INTO imports.file (import_id, key_ref, sealed) VALUES ($1, $2, $3) ON CONFLICT (import_id) DO UPDATE SET key_ref = excluded.key_ref, sealed = excluded.sealed',
        [importId, keyRef, sealed],
      );
    };
  }

  /** Null where it has expired. */
  async open(importId: Uuid): Promise<Buffer | null> {
    const [kept] = (await this.pool.query<Kept>('SELECT key_ref, sealed FROM imports.file WHERE import_id = $1', [importId])).rows;
    const key = kept && (await this.keys.findMany([kept.key_ref])).get(kept.key_ref);
    return kept && key && key !== 'DESTROYED' ? openedFile(kept.sealed, key, importId) : null;
  }

  /** For ever: the key goes first, so that a crash in between leaves nothing readable. */
  async destroy(importId: Uuid): Promise<void> {
    const [kept] = (await this.pool.query<Pick<Kept, 'key_ref'>>('SELECT key_ref FROM imports.file WHERE import_id = $1', [importId])).rows;
    if (!kept) return;
    await this.keys.destroyMany([kept.key_ref]);
    await this.pool.query('DELETE FROM imports.file WHERE import_id = $1 AND key_ref = $2', [importId, kept.key_ref]);
  }
}
