export const MEDIA_TYPES = ['JPEG', 'PNG', 'PDF'] as const;
export type MediaType = (typeof MEDIA_TYPES)[number];
/** As HTTP calls them. */
export const CONTENT_TYPES: Readonly<Record<MediaType, string>> = { JPEG: 'image/jpeg', PNG: 'image/png', PDF: 'application/pdf' };

/** A photo of the candidate, or a paper that proves something of the person. */
export const FILE_KINDS = ['PHOTO', 'EVIDENCE'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Bytes at the beginning of a file that tell what it is; programs write some before the mark of a PDF (ISO 32000-2, annex I). */
export const SNIFF_BYTES = 1_024;
const JPEG_MARK = [0xff, 0xd8, 0xff];
const PNG_MARK = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const PDF_MARK = [0x25, 0x50, 0x44, 0x46, 0x2d];

const standsAt = (bytes: Uint8Array, mark: readonly number[], at: number): boolean =>
  mark.every((byte, index) => bytes[at + index] === byte);

/** What a file is by its first bytes, whatever it is called; null for anything that is no picture and no PDF. */
export function mediaTypeOf(head: Uint8Array): MediaType | null {
  if (standsAt(head, JPEG_MARK, 0)) return 'JPEG';
  if (standsAt(head, PNG_MARK, 0)) return 'PNG';
  const places = Math.min(head.length, SNIFF_BYTES) - PDF_MARK.length;
  for (let at = 0; at <= places; at += 1) if (standsAt(head, PDF_MARK, at)) return 'PDF';
  return null;
}

/** A PDF is a paper; what pictures are, the user says with the upload. */
export const kindOf = (type: MediaType, pictures: FileKind): FileKind => (type === 'PDF' ? 'EVIDENCE' : pictures);
