import { createHash } from 'node:crypto';

/** A file that was written once: what it is called, and what anybody can check of it. */
export interface ManifestEntry {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly records: number;
  readonly bytes: number;
  readonly sha256: string;
}
export interface WrittenFile extends ManifestEntry {
  /** In pieces, one after the other; none where they were not to be kept. */
  readonly content: readonly Uint8Array[];
}
type Named = Pick<ManifestEntry, 'name' | 'zh' | 'en' | 'records'>;

/** Encoded and hashed at once. */
const PIECE_CHARACTERS = 65_536;

export const sha256Of = (content: string): string => createHash('sha256').update(content, 'utf8').digest('hex');

/** Writes a file from its texts, some kilobytes at a time: tables of ten thousand people are never one text in memory. */
export function writtenFile(named: Named, texts: Iterable<string>, isKept: boolean): WrittenFile {
  const [hash, content] = [createHash('sha256'), [] as Uint8Array[]];
  let [bytes, waiting] = [0, ''];
  const write = (): void => {
    const piece = Buffer.from(waiting, 'utf8');
    hash.update(piece);
    bytes += piece.length;
    if (isKept) content.push(piece);
    waiting = '';
  };
  for (const text of texts) {
    waiting += text;
    if (waiting.length >= PIECE_CHARACTERS) write();
  }
  write();
  return { ...named, bytes, sha256: hash.digest('hex'), content };
}
