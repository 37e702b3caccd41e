/** Real hours for which the secret before a rotation opens beside the new one, unless told: a working day and its night. */
export const OVERLAP_HOURS = 24;
/** Longer than this, nobody remembers that two secrets are about. */
export const MAX_OVERLAP_HOURS = 24 * 14;
