/** What an archive of photos and papers may cost us. Every limit is asked before the memory or the time is spent. */
const MIB = 1_048_576;

/** An upload, in bytes (roster format, section 9). */
export const MAX_ARCHIVE_BYTES = 500 * MIB;
/** Entries of an archive, folders too: a photo and a paper for each of the 5,000 candidates that a batch may have. */
export const MAX_ENTRIES = 10_000;
/** Name, extra fields and comment of an entry, in bytes: a directory of honest names is a hundredth of it, and one that is all directory would be memory. */
export const MAX_ENTRY_HEAD_BYTES = 4_096;
/** One file, in MiB and bytes: a scan of several pages. It is in memory while it is sealed. */
export const MAX_FILE_MIB = 20;
export const MAX_FILE_BYTES = MAX_FILE_MIB * MIB;
/** All files together, in MiB and bytes: pictures are packed already, so that an honest archive hardly grows. */
export const MAX_UNPACKED_MIB = 1_024;
export const MAX_UNPACKED_BYTES = MAX_UNPACKED_MIB * MIB;
/** A received archive is kept in parts of this size, in bytes: what of it is in memory at a time. */
export const PART_BYTES = 4 * MIB;
/** Files sealed and recorded together: bytes in memory, and files that wait for the disk at a time. */
export const MAX_CHUNK_BYTES = 32 * MIB;
export const MAX_CHUNK_FILES = 16;
