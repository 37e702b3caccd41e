const MIB = 1024 * 1024;
/** The largest file taken: a roster (roster-format section 1). */
const FILE_MIB = 20;
/** The largest body of JSON: 200 entries with a text of 2,000 characters each, or 5,000 numbers. What is larger costs seconds to read and to check. */
const JSON_MIB = 2;
export const MAX_FILE_BYTES = FILE_MIB * MIB;
export const MAX_JSON_BYTES = JSON_MIB * MIB;

const NO_FILE = /^application\/(json|x-www-form-urlencoded)\b/i;

/** A body of any other kind than fields. */
export const isFile = (contentType: string | undefined): boolean => contentType !== undefined && !NO_FILE.test(contentType);

/** What a body of that kind must not exceed, in words. */
export const limitOfBody = (contentType: string | undefined): string => `${isFile(contentType) ? FILE_MIB : JSON_MIB} MiB`;
