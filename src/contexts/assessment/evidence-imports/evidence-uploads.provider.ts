import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Pool } from 'pg';
import { FileStore } from '../../../files/file-store.port';
import { problem } from '../../../http/problems/refused';
import type { Uuid } from '../../../kernel/uuid';
import { IV_BYTES } from '../../../keys/gcm.hash';
import { type DataKey, KEY_STORE, KeyStore } from '../../../keys/key-store.port';
import { DerivedIds } from '../../../ledger/derived-ids.provider';
import { MAX_ARCHIVE_BYTES, PART_BYTES } from './evidence-limits';
import { counted, inParts } from './in-parts';
import { openedPart, sealedPart } from './sealed-part.hash';
import { UploadReader } from './upload-reader.file';

const tooLarge = (): Error => problem('FILE_TOO_LARGE', { limit: '500 MiB' });
/** Real hours after which an upload that no job has taken on belongs to a connection that broke. */
const ABANDONED_HOURS = 2;

/** An archive as it was received, whole. */
export interface Upload {
  readonly uploadId: Uuid;
  readonly bytes: number;
  readonly sha256: string;
}

/** Received archives: in the file store in parts, each sealed under the upload's own key, so that nothing of them ever lies in clear. */
@Injectable()
export class EvidenceUploads {
  constructor(
    private readonly pool: Pool,
    @Inject(KEY_STORE) private readonly keys: KeyStore,
    private readonly files: FileStore,
    private readonly ids: DerivedIds,
  ) {}

  /** Takes a body in as it comes, a part in memory at a time. @throws Refused FILE_TOO_LARGE; of what is refused or breaks off nothing stays */
  async receive(body: AsyncIterable<Buffer>): Promise<Upload> {
    const uploadId = randomUUID() as Uuid;
    const key = (await this.keys.createMany([uploadId])).get(uploadId)!;
    await this.pool.query('INSERT INTO imports.evidence_upload (upload_id) VALUES ($1)', [uploadId]);
    try {
      const hash = createHash('sha256');
      let bytes = 0;
      let part = 0;
      for await (const piece of inParts(counted(body, MAX_ARCHIVE_BYTES, tooLarge), PART_BYTES)) {
        hash.update(piece);
        bytes += piece.length;
        await this.keep({ uploadId, part }, piece, key);
        part += 1;
      }
      return { uploadId, bytes, sha256: hash.digest('hex') };
    } catch (fault) {
      await this.drop(uploadId);
      throw fault;
    }
  }

  /** Null where it was dropped. */
  async reader(uploadId: Uuid): Promise<UploadReader | null> {
    const key = (await this.keys.findMany([uploadId])).get(uploadId);
    if (!key || key === 'DESTROYED') return null;
    return new UploadReader(PART_BYTES, async (part) => {
      const sealed = await this.files.get(this.partId({ uploadId, part }));
      return sealed ? openedPart(sealed, key, { uploadId, part }) : Buffer.alloc(0);
    });
  }

  /** For ever: the key goes first, so that a crash in between leaves nothing readable, and repeating it completes it. */
  async drop(uploadId: Uuid): Promise<void> {
    const { rows } = await this.pool.query<{ parts: number }>('SELECT parts FROM imports.evidence_upload WHERE upload_id = $1', [uploadId]);
    if (!rows[0]) return;
    await this.keys.destroyMany([uploadId]);
    for (let part = 0; part < rows[0].parts; part += 1) await this.files.remove(this.partId({ uploadId, part }));
    await this.pool.query('UPDATE imports.evidence_job SET upload_id = NULL WHERE upload_id = $1', [uploadId]);
    await this.pool.query('DELETE FROM imports.evidence_upload WHERE upload_id = $1', [uploadId]);
  }

  /** Uploads that no job took on: their connection broke, or their process died. */
  async abandoned(): Promise<readonly Uuid[]> {
    const { rows } = await this.pool.query<{ upload_id: Uuid }>(
      `SELECT upload_id FROM imports.evidence_upload u WHERE begun_at < clock_timestamp() - make_interval(hours => $1)
         AND NOT EXISTS (SELECT FROM imports.evidence_job j WHERE j.upload_id = u.upload_id)`,
      [ABANDONED_HOURS],
    );
    return rows.map(({ upload_id }) => upload_id);
  }

  /** Counted before it is put: whatever a crash leaves is found by the count. */
  private async keep(place: PlaceOfPart, bytes: Buffer, key: DataKey): Promise<void> {
    await this.pool.query('UPDATE imports.evidence_upload SET parts = $2 WHERE upload_id = $1', [place.uploadId, place.part + 1]);
    await this.files.put(this.partId(place), sealedPart(bytes, key, place, randomBytes(IV_BYTES)));
  }

  private partId(place: PlaceOfPart): Uuid {
    return partIdOf(this.ids, place);
  }
}

interface PlaceOfPart {
  readonly uploadId: Uuid;
  readonly part: number;
}
/** How a part is called in the file store. */
export const partIdOf = (ids: DerivedIds, { uploadId, part }: PlaceOfPart): Uuid => ids.of('evidence-upload-part', uploadId, String(part));
