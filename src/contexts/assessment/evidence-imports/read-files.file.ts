import { createHash } from 'node:crypto';
import type { ArchiveFile } from './evidence-archive.file';
import { MAX_FILE_BYTES } from './evidence-limits';
import { mediaTypeOf, SNIFF_BYTES } from './file-content';
import type { FoundFile } from './judged-file';
import { PartUnavailable } from './upload-reader.file';

/** Unpacks a file once, keeping nothing of it but what it is: whoever confirms the list may rely on it. */
export async function foundFile({ entry, name, bytes, read }: ArchiveFile): Promise<FoundFile> {
  if (bytes > MAX_FILE_BYTES) return { entry, name, bytes, content: null, digest: null };
  try {
    const hash = createHash('sha256');
    let head = Buffer.alloc(0);
    for await (const chunk of read()) {
      hash.update(chunk);
      if (head.length < SNIFF_BYTES) head = Buffer.concat([head, chunk.subarray(0, SNIFF_BYTES - head.length)]);
    }
    return { entry, name, bytes, content: mediaTypeOf(head) ?? 'OTHER', digest: hash.digest('hex') };
  } catch (fault) {
    if (fault instanceof PartUnavailable) throw fault;
    return { entry, name, bytes, content: 'DAMAGED', digest: null };
  }
}

/** The whole file, for sealing: at most {@link MAX_FILE_BYTES}. */
export async function bytesOf({ read }: ArchiveFile): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of read()) chunks.push(chunk);
  return Buffer.concat(chunks);
}
