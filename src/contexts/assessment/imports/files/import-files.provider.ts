import { randomBytes, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Pool, PoolClient } from 'pg';
import type { Uuid } from '../../../../kernel/uuid';
import { IV_BYTES } from '../../../../keys/gcm.hash';
import { KEY_STORE, KeyStore } from '../../../../keys/key-store.port';
import { inTransaction } from '../../../../people/transaction.adapter';
import { sealedFile, SealedSlices } from './sealed-file.hash';

interface Kept {
  readonly key_ref: Uuid;
  readonly bytes: number;
}
/** Read at a time. A value comes as text twice as long, in a message that is copied as it grows: of a file of 9 MB as one value some 60 MB were left over. */
const SLICE_BYTES = 65_536;

/** Uploaded files, each sealed under a key of its own that lies outside the database and is destroyed when the file expires. */
@Injectable()
export class ImportFiles {
  constructor(
    private readonly pool: Pool,
    @Inject(KEY_STORE) private readonly keys: KeyStore,
  ) {}

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

  /** Null where it has expired. All slices are of one moment: the file may be sent again meanwhile, under another key. */
  open(importId: Uuid): Promise<Buffer | null> {
    return inTransaction(this.pool, async (connection) => {
      await connection.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY');
      const [kept] = (
        await connection.query<Kept>('SELECT key_ref, octet_length(sealed) AS bytes FROM imports.file WHERE import_id = $1', [importId])
      ).rows;
      const key = kept && (await this.keys.findMany([kept.key_ref])).get(kept.key_ref);
      return kept && key && key !== 'DESTROYED'
        ? inSlices(connection, importId, new SealedSlices(kept.bytes, key, importId), kept.bytes)
        : null;
    });
  }

  /** For ever: the key goes first, so that a crash in between leaves nothing readable. */
  async destroy(importId: Uuid): Promise<void> {
    const [kept] = (await this.pool.query<Pick<Kept, 'key_ref'>>('SELECT key_ref FROM imports.file WHERE import_id = $1', [importId])).rows;
    if (!kept) return;
    await this.keys.destroyMany([kept.key_ref]);
    await this.pool.query('DELETE FROM imports.file WHERE import_id = $1 AND key_ref = $2', [importId, kept.key_ref]);
  }
}

async function inSlices(connection: PoolClient, importId: Uuid, file: SealedSlices, bytes: number): Promise<Buffer> {
  for (let from = 0; from < bytes; from += SLICE_BYTES) {
    const { rows } = await connection.query<{ slice: Buffer }>(
      'SELECT substring(sealed FROM $2 FOR $3) AS slice FROM imports.file WHERE import_id = $1',
      [importId, from + 1, SLICE_BYTES],
    );
    file.add(rows[0]!.slice);
  }
  return file.whole();
}
