import { createCipheriv, createDecipheriv, createHash, type DecipherGCM } from 'node:crypto';
import type { Uuid } from '../../../../kernel/uuid';
import { IV_BYTES, TAG_BYTES } from '../../../../keys/gcm.hash';

/** Before the ciphertext: iv and tag. */
const HEAD_BYTES = IV_BYTES + TAG_BYTES;
/** Ciphered at a time, into the one buffer that is kept: a file of many megabytes is not in memory three times over. */
const PIECE_BYTES = 262_144;
/** Bound to the ciphertext, so that one import's file cannot be put in another's place. */
const bound = (importId: Uuid): Buffer => Buffer.from(`skills-ledger/import-file/v1\n${importId}`);

/** Which file it is; also tells the same bytes again. */
export const fileDigest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/** The form that `gcm.hash` gives, made piece by piece. A key seals one file, once. */
export function sealedFile(bytes: Buffer, key: Buffer, importId: Uuid, iv: Buffer): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(bound(importId));
  const sealed = Buffer.alloc(HEAD_BYTES + bytes.length);
  iv.copy(sealed);
  for (let at = 0; at < bytes.length; at += PIECE_BYTES) cipher.update(bytes.subarray(at, at + PIECE_BYTES)).copy(sealed, HEAD_BYTES + at);
  cipher.final();
  cipher.getAuthTag().copy(sealed, IV_BYTES);
  return sealed;
}

/** A sealed file that comes in slices; nothing of it is given out before the last one has proved it whole. */
export class SealedSlices {
  private decipher: DecipherGCM | undefined;
  private readonly opened: Buffer;
  private at = 0;

  /** @throws RangeError where so few bytes are no sealed file */
  constructor(
    sealedBytes: number,
    private readonly key: Buffer,
    private readonly importId: Uuid,
  ) {
    this.opened = Buffer.alloc(sealedBytes - HEAD_BYTES);
  }

  /** The first slice has iv and tag at least. */
  add(slice: Buffer): void {
    const ciphertext = this.decipher ? slice : slice.subarray(HEAD_BYTES);
    this.decipher ??= createDecipheriv('aes-256-gcm', this.key, slice.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES })
      .setAAD(bound(this.importId))
      .setAuthTag(slice.subarray(IV_BYTES, HEAD_BYTES));
    this.at += this.decipher.update(ciphertext).copy(this.opened, this.at);
  }

  /** @throws Error where the bytes were altered, moved, cut, or sealed under another key */
  whole(): Buffer {
    if (!this.decipher || this.at !== this.opened.length) throw new RangeError('a sealed file was cut');
    this.decipher.final();
    return this.opened;
  }
}
