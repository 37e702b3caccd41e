import type { Uuid } from '../kernel/uuid';

/** Bytes of one stored file with its seal: a picture or a paper, or a part of something larger (ADR 107). */
export const MAX_STORED_BYTES = 32 * 1_048_576;

/**
 * Where the bytes of files lie, outside the database. Whoever keeps a file seals it first: to the store, and to whoever
 * copies one, they are noise with an id that says nothing. A folder or an S3-compatible service.
 */
export abstract class FileStore {
  /**
   * Whole or not at all, and durable when the promise resolves. The same id again replaces what was there.
   * @throws RangeError above {@link MAX_STORED_BYTES}
   */
  abstract put(id: Uuid, bytes: Buffer): Promise<void>;
  /** Null where there is none. */
  abstract get(id: Uuid): Promise<Buffer | null>;
  /** Removing what is not there is no fault. */
  abstract remove(id: Uuid): Promise<void>;
}

export function mustFit({ length }: Buffer): void {
  if (length > MAX_STORED_BYTES) throw new RangeError(`a stored file has at most ${MAX_STORED_BYTES} bytes, not ${length}`);
}

/** The store does not take or give files now; says why, and never what is in them. */
export class FileStoreUnusable extends Error {}
